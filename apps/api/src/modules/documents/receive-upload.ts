import { displayFileName } from "@passerelle/schema/vocabulary";
import { holdCompany } from "#access";
import type { Antivirus } from "#platform/antivirus/antivirus";
import { Denied } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Viewer } from "#platform/viewer";
import type { Storage, Incoming } from "#platform/storage";
import type { Work } from "#platform/work";
import { sweepUploads } from "./sweep-uploads.job.js";
import { judgeFile } from "./file-kind.rules.js";
import { scanUpload } from "./scan-upload.job.js";
import { Upload } from "./upload.entity.js";

export const mayUpload = (viewer: Viewer): boolean =>
  viewer.kind === "contact" || (viewer.kind === "staff" && ["ADMIN", "COORDINATOR"].includes(viewer.role));

export interface Arrival {
  incoming: Incoming;
  /** As the sender wrote it. */
  name: string;
}

/** Where files are kept, and who looks at them first. */
export interface Shelves {
  storage: Storage;
  antivirus: Antivirus;
}

const keptFor = 24 * 60 * 60 * 1000;

/** Judges a file that arrived, keeps it, and notes it for the act that will use it within a day. With an antivirus, it begins in quarantine. */
export async function receiveUpload(
  work: Work,
  { storage, antivirus }: Shelves,
  { incoming, name }: Arrival,
): Promise<Upload> {
  const { viewer } = work;
  authorise(viewer, mayUpload, undefined);
  if (viewer.kind === "house") throw new Denied();

  // Its bytes took a while to arrive.
  await holdCompany(work);
  const fileName = displayFileName(name);
  const mediaType = await judgeFile(incoming.path, fileName);
  const upload = work.em.create(Upload, {
    id: newId(),
    organisationId: viewer.organisationId,
    addedBy: viewer.kind === "staff" ? viewer.accessId : null,
    companyId: viewer.kind === "contact" ? viewer.companyId : null,
    contactId: viewer.kind === "contact" ? viewer.contactId : null,
    fileName,
    mediaType,
    size: incoming.size,
    sha256: incoming.sha256,
    storageKey: await storage.keep(viewer.organisationId, incoming),
    scan: antivirus.beforeScan,
    createdAt: work.now,
  });
  const subject = { organisationId: viewer.organisationId, uploadId: upload.id };
  work.enqueue(sweepUploads, subject, new Date(work.now.getTime() + keptFor));
  if (upload.scan === "PENDING") work.enqueue(scanUpload, subject);
  return upload;
}
