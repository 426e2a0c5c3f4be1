import { sql } from "kysely";
import { Denied } from "#platform/failure";
import type { Reading } from "#platform/reading";
import type { Work } from "#platform/work";
import { findVersionFile } from "./find-version-file.js";
import { openPublication, type OpenedFile } from "./open-publication.js";
import { findSentFile } from "./received/find-sent-file.js";
import { openReceivedDocument } from "./received/mark-received-document-seen.js";

/** A contact opens several documents at once, published ones and those the company sent: one that may not be opened refuses them all. Receipts are written as for each alone. */
export async function openContactSelection(
  work: Work,
  reading: Reading,
  ids: readonly string[],
): Promise<OpenedFile[]> {
  const sent = await knownIn(reading, sql`select id from received_document`, ids);
  const files: OpenedFile[] = [];
  for (const id of ids) files.push(sent.has(id) ? await findSentFile(reading, id) : await openPublication(work, id));
  return files;
}

/** The staff open several files at once: versions of documents, and received documents, which are seen by it. */
export async function openStaffSelection(work: Work, reading: Reading, ids: readonly string[]): Promise<OpenedFile[]> {
  const received = await knownIn(reading, sql`select id from received_document`, ids);
  const files: OpenedFile[] = [];
  for (const id of ids)
    files.push(received.has(id) ? await openReceivedDocument(work, id) : await findVersionFile(reading, id));
  return files;
}

/** Whether a file can still be opened by the viewer, without writing that it was. */
export async function isStillOpen(reading: Reading, id: string): Promise<boolean> {
  const { viewer } = reading;
  if (viewer.kind === "house") throw new Denied();
  // Versions are never taken back; row security and the access itself are asked again by the reading.
  const open =
    viewer.kind === "staff"
      ? sql`select id from document_version where id = ${id} union all select id from received_document where id = ${id}`
      : sql`select v.subject_id as id from company_visibility v where v.company_id = ${viewer.companyId} and v.kind in ('PUBLICATION', 'RECEIVED_DOCUMENT') and v.subject_id = ${id}`;
  return (await reading.rows(open)).length > 0;
}

async function knownIn(reading: Reading, from: ReturnType<typeof sql>, ids: readonly string[]): Promise<Set<string>> {
  const rows = await reading.rows(sql<{ id: string }>`${from} where id = any(${ids}::uuid[])`);
  return new Set(rows.map((row) => row.id));
}
