import { displayFileName } from "@passerelle/schema/vocabulary";
import { Denied } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import { isStaff, type Viewer } from "#platform/viewer";
import type { Storage, Incoming } from "#platform/storage";
import type { Work } from "#platform/work";
import { sweepUploads } from "./sweep-uploads.job.js";
import { judgeFile } from "./file-kind.rules.js";
import { Upload } from "./upload.entity.js";

export const mayUpload = (viewer: Viewer): boolean => isStaff(viewer) && ["ADMIN", "COORDINATOR"].includes(viewer.role);

export interface Arrival {
  incoming: Incoming;
  /** As the sender wrote it. */
  name: string;
}

const keptFor = 24 * 60 * 60 * 1000;

/** Judges a file that arrived, keeps it, and notes it for the act that will use it within a day. */
export async function receiveUpload(work: Work, storage: Storage, { incoming, name }: Arrival): Promise<Upload> {
  const { viewer } = work;
  authorise(viewer, mayUpload, undefined);
  if (viewer.kind !== "staff") throw new Denied();

  const fileName = displayFileName(name);
  const mediaType = await judgeFile(incoming.path, fileName);
  const upload = work.em.create(Upload, {
    id: newId(),
    organisationId: viewer.organisationId,
    addedBy: viewer.accessId,
    fileName,
    mediaType,
    size: incoming.size,
    sha256: incoming.sha256,
    storageKey: await storage.keep(viewer.organisationId, incoming),
    createdAt: work.now,
  });
  work.enqueue(
    sweepUploads,
    { organisationId: viewer.organisationId, uploadId: upload.id },
    new Date(work.now.getTime() + keptFor),
  );
  return upload;
}
