import type { DocumentKind, ExpectedDocumentSide, ExpectedDocumentState } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { dayInParis } from "#platform/clock";
import { grouped, keyed, type Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";

export interface ExpectedDocumentRow {
  id: string;
  companyId: string;
  sessionId: string | null;
  centreId: string;
  side: ExpectedDocumentSide;
  label: string;
  kind: DocumentKind | null;
  dueOn: string;
  state: ExpectedDocumentState;
  byMail: boolean;
  createdAt: Date;
  createdBy: string;
  fulfilledAt: Date | null;
  receivedDocumentId: string | null;
  publicationId: string | null;
  remindedAt: Date | null;
  cancelledAt: Date | null;
}

/** Where an expected document `e` stands today; the due day itself is in time. */
export const expectedState = (
  now: Date,
): RawBuilder<unknown> => sql`case when e.cancelled_at is not null then 'CANCELLED' when e.fulfilled_at is not null then 'FULFILLED'
  when e.due_on < ${dayInParis(now)}::date then 'LATE' else 'OPEN' end`;

const columns = (
  now: Date,
): RawBuilder<unknown> => sql`e.id, e.company_id as "companyId", e.session_id as "sessionId", coalesce(s.centre_id, c.centre_id) as "centreId", e.side, e.label, e.kind,
  e.due_on as "dueOn", ${expectedState(now)} as state, e.by_mail as "byMail", e.created_at as "createdAt", e.created_by as "createdBy", e.fulfilled_at as "fulfilledAt",
  e.received_document_id as "receivedDocumentId", e.publication_id as "publicationId", e.reminded_at as "remindedAt", e.cancelled_at as "cancelledAt"`;
const withPlace = sql`expected_document e join company c on (c.organisation_id, c.id) = (e.organisation_id, e.company_id)
  left join session s on (s.organisation_id, s.id) = (e.organisation_id, e.session_id)`;

/** Expected documents by id, in the centres of the viewer. */
export async function expectedDocumentsById(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExpectedDocumentRow>> {
  const rows = await reading.rows(sql<ExpectedDocumentRow>`
    select ${columns(reading.now)} from ${withPlace} where e.id = any(${ids}::uuid[]) and ${inCentresOf(reading, sql`coalesce(s.centre_id, c.centre_id)`)}`);
  return keyed(rows, (row) => row.id);
}

/** What is expected about sessions, the most urgent first, without what was cancelled. */
export async function expectedDocumentsOfSessions(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExpectedDocumentRow[]>> {
  const rows = await reading.rows(sql<ExpectedDocumentRow>`
    select ${columns(reading.now)} from ${withPlace} where e.session_id = any(${ids}::uuid[]) and e.cancelled_at is null order by e.due_on, e.id`);
  return grouped(rows, (row) => row.sessionId!);
}

/** What is expected of companies or owed to them, in the centres of the viewer, the most urgent first, without what was cancelled. */
export async function expectedDocumentsOfCompanies(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExpectedDocumentRow[]>> {
  const rows = await reading.rows(sql<ExpectedDocumentRow>`
    select ${columns(reading.now)} from ${withPlace} where e.company_id = any(${ids}::uuid[]) and e.cancelled_at is null
      and ${inCentresOf(reading, sql`coalesce(s.centre_id, c.centre_id)`)} order by e.due_on, e.id`);
  return grouped(rows, (row) => row.companyId);
}
