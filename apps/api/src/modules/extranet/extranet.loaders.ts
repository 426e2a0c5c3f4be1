import { sql } from "kysely";
import { grouped, keyed, type Reading } from "#platform/reading";
import {
  documentColumns,
  sessionColumns,
  type ExtranetDocumentRow,
  type ExtranetSessionRow,
} from "./extranet-rows.queries.js";
import { seenDocuments, seenSessions } from "./what-the-client-sees.rules.js";

/** Sessions by id, as far as the contact's company sees them. */
export async function extranetSessionsById(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExtranetSessionRow>> {
  const rows = await reading.rows(sql<ExtranetSessionRow>`
    select ${sessionColumns(reading.now)} from ${seenSessions(reading)} where s.id = any(${ids}::uuid[])`);
  return keyed(rows, (row) => row.id);
}

/** Published documents by publication id. */
export async function extranetDocumentsById(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExtranetDocumentRow>> {
  const rows = await reading.rows(
    sql<ExtranetDocumentRow>`select ${documentColumns} from ${seenDocuments(reading)} where p.id = any(${ids}::uuid[])`,
  );
  return keyed(rows, (row) => row.id);
}

/** Published documents of sessions, newest first. */
export async function extranetDocumentsOfSessions(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExtranetDocumentRow[]>> {
  const rows = await reading.rows(sql<ExtranetDocumentRow>`
    select ${documentColumns} from ${seenDocuments(reading)} where p.session_id = any(${ids}::uuid[]) order by p.published_at desc, p.id desc`);
  return grouped(rows, (row) => row.sessionId);
}

/** When the contact itself opened each document first. */
export async function ownOpenings(reading: Reading, publicationIds: readonly string[]): Promise<Map<string, Date>> {
  const { viewer } = reading;
  if (viewer.kind !== "contact") return new Map();
  const rows = await reading.rows(sql<{ publicationId: string; firstOpenedAt: Date }>`
    select publication_id as "publicationId", first_opened_at as "firstOpenedAt" from receipt
    where contact_id = ${viewer.contactId} and publication_id = any(${publicationIds}::uuid[])`);
  return new Map(rows.map((row) => [row.publicationId, row.firstOpenedAt]));
}
