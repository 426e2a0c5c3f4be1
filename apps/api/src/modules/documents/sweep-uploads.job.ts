import type { JobHandler } from "#platform/jobs";
import type { Storage } from "#platform/storage";
import type { Works } from "#platform/work";
import { Upload } from "./upload.entity.js";

export const sweepUploads = "documents.sweep-upload";

/** Removes an upload that no act used within its day. Running twice finds nothing the second time. */
export const sweepUploadsJob = (
  works: Works,
  storage: Storage,
): JobHandler<{ organisationId: string; uploadId: string }> => ({
  queue: sweepUploads,
  async run({ organisationId, uploadId }) {
    const key = await works.run({ kind: "house", organisationId }, async (work) => {
      const upload = await work.em.findOne(Upload, uploadId);
      if (!upload || upload.usedAt) return null;
      work.em.remove(upload);
      return upload.storageKey;
    });
    // After the commit: a file without a row harms nobody, a row without its file would.
    if (key) await storage.remove(key);
  },
});
