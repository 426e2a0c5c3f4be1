import type { ExtranetExpectedDocumentFilter } from "@passerelle/schema/contract";
import type { DocumentKind, ExpectedDocumentSide, ExpectedDocumentState } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { expectedState } from "#documents";
import { connection, decodePosition, isId, pageSize, type Connection, type PageArguments } from "#platform/page";
import { grouped, type Reading } from "#platform/reading";
import { isAskedFor, ownSight } from "../what-the-client-sees.rules.js";

/** What one side owes the other, as the company's contacts read it. */
export interface ExtranetExpectedDocumentRow {
  id: string;
  sessionId: string | null;
  side: ExpectedDocumentSide;
  label: string;
  kind: DocumentKind | null;
  dueOn: string;
  state: ExpectedDocumentState;
  fulfilledAt: Date | null;
  receivedDocumentId: string | null;
  publicationId: string | null;
}

const columns = (
  now: Date,
): RawBuilder<unknown> => sql`e.id, e.session_id as "sessionId", e.side, e.label, e.kind, e.due_on as "dueOn", ${expectedState(now)} as state,
  e.fulfilled_at as "fulfilledAt", e.received_document_id as "receivedDocumentId", e.publication_id as "publicationId"`;

/** What is expected and was not cancelled, as long as it is asked for. */
const expected = (reading: Reading): RawBuilder<unknown> => sql`company_visibility v
  join expected_document e on (e.organisation_id, e.id) = (v.organisation_id, v.subject_id) and v.kind = 'EXPECTED_DOCUMENT' and ${ownSight(reading)} and e.cancelled_at is null
    and ${isAskedFor(reading)}`;

/** What is expected about sessions, the most urgent first. */
export async function expectedOfExtranetSessions(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExtranetExpectedDocumentRow[]>> {
  const rows = await reading.rows(sql<ExtranetExpectedDocumentRow>`
    select ${columns(reading.now)} from ${expected(reading)} where e.session_id = any(${ids}::uuid[]) order by e.due_on, e.id`);
  return grouped(rows, (row) => row.sessionId!);
}

/** All that is expected, the most urgent first. Two statements. */
export async function listExpectedDocuments(
  reading: Reading,
  page: PageArguments & { filter?: ExtranetExpectedDocumentFilter | null },
): Promise<Connection<ExtranetExpectedDocumentRow>> {
  const size = pageSize(page.first, 30);
  const position = decodePosition(page.after, "day");
  const { filter } = page;
  const conditions = [sql`true`];
  if (filter?.side) conditions.push(sql`e.side = ${filter.side}`);
  if (filter?.openOnly) conditions.push(sql`e.fulfilled_at is null`);
  if (filter?.sessionId) conditions.push(isId(filter.sessionId) ? sql`e.session_id = ${filter.sessionId}` : sql`false`);
  const matching = sql.join(conditions, sql` and `);
  const rows = await reading.rows(sql<ExtranetExpectedDocumentRow>`
    select ${columns(reading.now)} from ${expected(reading)}
    where ${matching} and ${position ? sql`(e.due_on, e.id) > (${position[0]}::date, ${position[1]}::uuid)` : sql`true`}
    order by e.due_on, e.id limit ${size + 1}`);
  const total = await reading.row(sql<{ count: number }>`select count(*) from ${expected(reading)} where ${matching}`);
  return connection(rows, size, total!.count, (row) => [row.dueOn, row.id]);
}
