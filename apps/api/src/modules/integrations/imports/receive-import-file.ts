import { displayFileName } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { companyPolicy } from "#companies";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Incoming, Storage } from "#platform/storage";
import type { Viewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { importLimits } from "./import-limits.rules.js";
import { sniffTable } from "./sniff-table.js";
import { sweepImportFiles } from "./sweep-import-files.job.js";

/** Whoever writes companies imports them (SPEC 1.1). */
export const mayImport = (viewer: Viewer): boolean => viewer.kind === "staff" && companyPolicy.edit(viewer);

const keptFor = 24 * 60 * 60 * 1000;

/** Judges a table that arrived, keeps it, and notes it for the import that will use it within a day. */
export async function receiveImportFile(
  work: Work,
  storage: Storage,
  { incoming, name }: { incoming: Incoming; name: string },
) {
  const { viewer } = work;
  authorise(viewer, mayImport, undefined);
  if (viewer.kind !== "staff") throw new Denied();
  if (incoming.size > importLimits.bytes) refuse("IMPORT_TOO_LARGE");
  const table = await sniffTable(incoming.path);
  const file = { id: newId(), fileName: displayFileName(name), size: incoming.size, ...table };
  const storageKey = await storage.keep(viewer.organisationId, incoming);
  await work.transaction.rows(sql`
    insert into import_file (organisation_id, id, added_by, file_name, format, encoding, delimiter, size, sha256, storage_key, created_at)
    values (${viewer.organisationId}, ${file.id}, ${viewer.accessId}, ${file.fileName}, ${file.format}, ${file.encoding}, ${file.delimiter}, ${file.size}, ${incoming.sha256}, ${storageKey}, ${work.now})`);
  work.enqueue(
    sweepImportFiles,
    { organisationId: viewer.organisationId, fileId: file.id },
    new Date(work.now.getTime() + keptFor),
  );
  return file;
}
