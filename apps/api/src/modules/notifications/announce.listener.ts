import { sql } from "kysely";
import type { DocumentKind, NotificationKind } from "@passerelle/schema/vocabulary";
import type { Event, Listener } from "#platform/event";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";

/** One row per contact who may enter, in the transaction of the act; written twice, it stays one (L-15). */
async function announce(work: Work, event: Event, kind: NotificationKind): Promise<void> {
  const { organisationId } = work.viewer;
  const { companyId, sessionId, publicationId, facts } = event;
  const recipients = await work.transaction.rows(sql<{ id: string }>`
    select id from extranet_access where organisation_id = ${organisationId} and company_id = ${companyId} and cut_at is null order by id`);
  const [session] = await work.transaction.rows(
    sql<{ title: string }>`select title from session where organisation_id = ${organisationId} and id = ${sessionId}`,
  );
  const document = publicationId ? { title: String(facts.title), kind: facts.kind as DocumentKind } : null;
  const made = await insert(
    work,
    recipients.map(
      ({ id: recipientId }) =>
        sql`(${sql.join([organisationId, newId(), recipientId, "inApp", kind, event.id, event.id, companyId, sessionId, publicationId ?? null, session!.title, document?.title ?? null, document?.kind ?? null, work.now])})`,
    ),
  );
  touch(event, made);
}

async function insert(work: Work, values: ReturnType<typeof sql>[]): Promise<Row[]> {
  if (values.length === 0) return [];
  return work.transaction.rows(sql<Row>`
    insert into notification (organisation_id, id, recipient_id, channel, kind, event_id, group_id, company_id, session_id, publication_id,
      session_title, document_title, document_kind, occurred_at)
    values ${sql.join(values)} on conflict (organisation_id, event_id, recipient_id, channel) do nothing returning id, recipient_id as "recipientId"`);
}

interface Row {
  id: string;
  recipientId: string;
}

/** Strikes what announced something that is no longer there; it stays in the list. */
async function strike(work: Work, event: Event, kind: NotificationKind): Promise<void> {
  const subject =
    kind === "DOCUMENT_PUBLISHED"
      ? sql`publication_id = ${event.publicationId}`
      : sql`session_id = ${event.sessionId} and company_id = ${event.companyId}`;
  const struck = await work.transaction.rows(sql<Row>`
    update notification set struck_at = ${work.now}
    where organisation_id = ${work.viewer.organisationId} and kind = ${kind} and ${subject} and struck_at is null returning id, recipient_id as "recipientId"`);
  touch(event, struck);
}

/** Whoever opens a document, from wherever, has read what announced it. */
async function readByOpening(work: Work, event: Event): Promise<void> {
  if (work.viewer.kind !== "contact") return;
  const read = await work.transaction.rows(sql<Row>`
    update notification set read_at = ${work.now}
    where organisation_id = ${work.viewer.organisationId} and recipient_id = ${work.viewer.accessId} and publication_id = ${event.publicationId}
      and read_at is null returning id, recipient_id as "recipientId"`);
  touch(event, read);
}

/** Each notification concerns its own reader only. */
function touch(event: Event, rows: Row[]): void {
  event.subjects.push(...rows.map((row) => ({ kind: "NOTIFICATION" as const, id: row.id, personId: row.recipientId })));
}

export const notificationListeners: Listener[] = [
  { on: "sessions.published", hear: (work, event) => announce(work, event, "SESSION_PUBLISHED") },
  { on: "documents.published", hear: (work, event) => announce(work, event, "DOCUMENT_PUBLISHED") },
  { on: "sessions.unpublished", hear: (work, event) => strike(work, event, "SESSION_PUBLISHED") },
  { on: "documents.opened", hear: readByOpening },
  { on: "documents.withdrawn", hear: (work, event) => strike(work, event, "DOCUMENT_PUBLISHED") },
];
