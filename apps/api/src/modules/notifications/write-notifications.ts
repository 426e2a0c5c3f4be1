import type { DateOutcome, DocumentKind, NotificationKind } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";

/** What is said, to whoever it is said. */
export interface Announcement {
  kind: NotificationKind;
  companyId: string;
  sessionId?: string;
  publicationId?: string;
  receivedDocumentId?: string;
  expectedDocumentId?: string;
  document?: { title: string; kind: DocumentKind | null };
  companyName?: string;
  enrolmentId?: string;
  learnerName?: string;
  /** `YYYY-MM-DD` */
  dueOn?: string;
  /** Title of the document that it takes the place of. */
  replacedTitle?: string;
  dateProposalId?: string;
  /** What a client answered to it. */
  outcome?: DateOutcome;
}

/** One row per recipient, in the transaction of the act; written twice, it stays one (L-15). */
export async function announce(
  work: Work,
  event: Event,
  recipients: readonly string[],
  said: Announcement,
): Promise<void> {
  if (recipients.length === 0) return;
  const { organisationId } = work.viewer;
  const [session] = said.sessionId
    ? await work.transaction.rows(
        sql<{
          title: string;
        }>`select title from session where organisation_id = ${organisationId} and id = ${said.sessionId}`,
      )
    : [];
  const values = recipients.map((recipientId) => [
    organisationId,
    newId(),
    recipientId,
    "inApp",
    said.kind,
    event.id,
    event.group ?? event.id,
    said.companyId,
    said.sessionId ?? null,
    said.publicationId ?? null,
    said.receivedDocumentId ?? null,
    said.expectedDocumentId ?? null,
    session?.title ?? null,
    said.document?.title ?? null,
    said.document?.kind ?? null,
    said.companyName ?? null,
    said.enrolmentId ?? null,
    said.learnerName ?? null,
    said.dueOn ?? null,
    said.replacedTitle ?? null,
    said.dateProposalId ?? null,
    said.outcome ?? null,
    work.now,
  ]);
  const made = await work.transaction.rows(sql<Row>`
    insert into notification (organisation_id, id, recipient_id, channel, kind, event_id, group_id, company_id, session_id, publication_id,
      received_document_id, expected_document_id, session_title, document_title, document_kind, company_name, enrolment_id, learner_name, due_on, replaced_title, date_proposal_id, outcome, occurred_at)
    values ${sql.join(values.map((row) => sql`(${sql.join(row)})`))}
    on conflict (organisation_id, event_id, recipient_id, channel) do nothing returning id, recipient_id as "recipientId"`);
  touch(event, made);
}

/** Strikes what announced something that is no longer there; it stays in the list (R-014). */
export async function strike(work: Work, event: Event, about: RawBuilder<unknown>): Promise<void> {
  const struck = await work.transaction.rows(sql<Row>`
    update notification set struck_at = ${work.now}
    where organisation_id = ${work.viewer.organisationId} and ${about} and struck_at is null returning id, recipient_id as "recipientId"`);
  touch(event, struck);
}

/** What came back from the trash is as it was, and so is what announced it. */
export async function unstrike(work: Work, event: Event, about: RawBuilder<unknown>): Promise<void> {
  const back = await work.transaction.rows(sql<Row>`
    update notification set struck_at = null
    where organisation_id = ${work.viewer.organisationId} and ${about} and struck_at is not null returning id, recipient_id as "recipientId"`);
  touch(event, back);
}

/** Marks as read, for one reader, what announced something. */
export async function markReadBy(
  work: Work,
  event: Event,
  recipientId: string,
  about: RawBuilder<unknown>,
): Promise<void> {
  const read = await work.transaction.rows(sql<Row>`
    update notification set read_at = ${work.now}
    where organisation_id = ${work.viewer.organisationId} and recipient_id = ${recipientId} and ${about} and read_at is null
    returning id, recipient_id as "recipientId"`);
  touch(event, read);
}

/** What announced something that asks for nothing more has been read by everybody. */
export async function markReadByAll(work: Work, event: Event, about: RawBuilder<unknown>): Promise<void> {
  const read = await work.transaction.rows(sql<Row>`
    update notification set read_at = ${work.now}
    where organisation_id = ${work.viewer.organisationId} and ${about} and read_at is null returning id, recipient_id as "recipientId"`);
  touch(event, read);
}

interface Row {
  id: string;
  recipientId: string;
}

/** Each notification concerns its own reader only. */
function touch(event: Event, rows: Row[]): void {
  event.subjects.push(...rows.map((row) => ({ kind: "NOTIFICATION" as const, id: row.id, personId: row.recipientId })));
}
