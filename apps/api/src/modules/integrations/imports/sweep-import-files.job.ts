import { sql } from "kysely";
import type { JobHandler } from "#platform/jobs";
import type { Storage } from "#platform/storage";
import type { Works } from "#platform/work";

export const sweepImportFiles = "integrations.sweep-import-file";

/** Removes a table that no import used within its day. Running twice finds nothing the second time. */
export const sweepImportFilesJob = (
  works: Works,
  storage: Storage,
): JobHandler<{ organisationId: string; fileId: string }> => ({
  queue: sweepImportFiles,
  async run({ organisationId, fileId }) {
    const removed = await works.run({ kind: "house", organisationId }, (work) =>
      work.transaction.rows(sql<{ storageKey: string }>`
        delete from import_file f where f.organisation_id = ${organisationId} and f.id = ${fileId}
          and not exists (select from data_import i where (i.organisation_id, i.file_id) = (f.organisation_id, f.id))
        returning f.storage_key as "storageKey"`),
    );
    // After the commit: a file without a row harms nobody, a row without its file would.
    for (const { storageKey } of removed) await storage.remove(storageKey);
  },
});
