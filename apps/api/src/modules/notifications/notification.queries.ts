import type { NotificationFilter } from "@passerelle/schema/contract";
import {
  isInternalRoute,
  type DateOutcome,
  type DocumentKind,
  type NotificationKind,
} from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { connection, decodePosition, pageSize, type Connection, type PageArguments } from "#platform/page";
import { keyed, type Reading } from "#platform/reading";
import type { Person } from "#platform/viewer";

export interface NotificationRow {
  id: string;
  kind: NotificationKind;
  occurredAt: Date;
  readAt: Date | null;
  struckAt: Date | null;
  group: string;
  sessionId: string | null;
  sessionTitle: string | null;
  documentId: string | null;
  documentTitle: string | null;
  documentKind: DocumentKind | null;
  companyId: string;
  companyName: string | null;
  receivedDocumentId: string | null;
  expectedDocumentId: string | null;
  learnerName: string | null;
  replacedTitle: string | null;
  dateProposalId: string | null;
  outcome: DateOutcome | null;
  dueOn: string | null;
  link: string | null;
  sessionSeen: boolean;
}

const columns = ({
  viewer,
}: Reading) => sql`id, kind, occurred_at as "occurredAt", read_at as "readAt", struck_at as "struckAt", group_id as group, session_id as "sessionId",
  session_title as "sessionTitle", publication_id as "documentId", document_title as "documentTitle", document_kind as "documentKind",
  company_id as "companyId", company_name as "companyName", received_document_id as "receivedDocumentId", expected_document_id as "expectedDocumentId", learner_name as "learnerName", replaced_title as "replacedTitle", date_proposal_id as "dateProposalId", outcome, due_on as "dueOn",
  ${viewer.kind === "contact" ? isSessionSeen : sql`true`} as "sessionSeen"`;

/** A session in the trash may be listed nowhere: what announced it stays, and leads nowhere meanwhile (C-05). */
const isSessionSeen = sql`(session_id is null or exists (select from company_visibility v
  where (v.organisation_id, v.company_id, v.kind, v.subject_id) = (notification.organisation_id, notification.company_id, 'SESSION', notification.session_id)))`;

/** The viewer's own notifications by id; those of others are absent. */
export async function notificationsById(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, NotificationRow>> {
  const rows = await reading.rows(
    sql<NotificationRow>`select ${columns(reading)} from notification where id = any(${ids}::uuid[]) and ${own(reading)}`,
  );
  return keyed(rows.map(shown), (row) => row.id);
}

export type NotificationPage = Connection<NotificationRow> & { unreadCount: number };

/** A page of the viewer's own notifications, newest first: two statements. */
export async function listNotifications(
  reading: Reading,
  page: PageArguments & { filter?: NotificationFilter | null },
): Promise<NotificationPage> {
  const size = pageSize(page.first, 30);
  const position = decodePosition(page.after, "instant");
  const conditions = [own(reading)];
  if (page.filter?.unreadOnly) conditions.push(unread);
  if (page.filter?.kind) conditions.push(sql`kind = ${page.filter.kind}`);
  const matching = sql.join(conditions, sql` and `);
  const rows = await reading.rows(sql<NotificationRow>`
    select ${columns(reading)} from notification
    where ${matching} and ${position ? sql`(occurred_at, id) < (${position[0]}::timestamptz, ${position[1]}::uuid)` : sql`true`}
    order by occurred_at desc, id desc limit ${size + 1}`);
  const counts = await reading.row(sql<{ all: number; unread: number }>`
    select count(*) filter (where ${matching}) as all, count(*) filter (where ${unread}) as unread from notification where ${own(reading)}`);
  return {
    ...connection(rows.map(shown), size, counts!.all, (row) => [row.occurredAt.toISOString(), row.id]),
    unreadCount: counts!.unread,
  };
}

/** A struck notification asks for nothing any more: it does not count as unread (L-02). */
export const unread = sql`read_at is null and struck_at is null`;

function own(reading: Reading) {
  const { organisationId, accessId } = reading.viewer as Person;
  return sql`organisation_id = ${organisationId} and recipient_id = ${accessId}`;
}

/** Where it leads, on the side it is read on; nowhere once struck (R-014). */
function shown(row: NotificationRow): NotificationRow {
  if (row.struckAt)
    return {
      ...row,
      documentId: null,
      receivedDocumentId: null,
      expectedDocumentId: null,
      dateProposalId: null,
      link: null,
    };
  const link = row.documentId || row.dateProposalId || row.sessionSeen ? routeTo(row) : null;
  return { ...row, link: link !== null && isInternalRoute(link) ? link : null };
}

function routeTo(row: NotificationRow): string {
  if (row.kind === "DOCUMENT_RECEIVED")
    return row.sessionId
      ? `/sessions/${row.sessionId}/extranet?company=${row.companyId}&received=${row.receivedDocumentId}`
      : `/companies/${row.companyId}/documents?received=${row.receivedDocumentId}`;
  if (row.kind === "SEAT_NAMED") return `/sessions/${row.sessionId}/learners`;
  if (row.kind === "DATES_ANSWERED") return `/sessions/${row.sessionId}/clients`;
  // Whether the company sees the session or not: the dates are a page of their own.
  if (row.kind === "DATES_PROPOSED") return `/dates/${row.dateProposalId}`;
  if (row.documentId) return `/documents/${row.documentId}`;
  return row.sessionId ? `/sessions/${row.sessionId}` : "/";
}
