import { LockMode } from "@mikro-orm/core";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import type { StaffViewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { DocumentVersion } from "./document-version.entity.js";
import type { Document } from "./document.entity.js";
import { Upload } from "./upload.entity.js";

/** Finds the viewer's own upload, still unused, and uses it. */
export async function takeUpload(work: Work, viewer: StaffViewer, uploadId: string): Promise<Upload> {
  if (!isId(uploadId)) refuse("UPLOAD_NOT_FOUND");
  const upload = await work.em.findOne(
    Upload,
    { id: uploadId, addedBy: viewer.accessId, usedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!upload) refuse("UPLOAD_NOT_FOUND");
  upload.use(work.now);
  return upload;
}

export function versionFrom(work: Work, viewer: StaffViewer, document: Document, upload: Upload): DocumentVersion {
  return work.em.create(DocumentVersion, {
    id: newId(),
    organisationId: viewer.organisationId,
    document,
    number: document.latestNumber,
    fileName: upload.fileName,
    mediaType: upload.mediaType,
    size: upload.size,
    sha256: upload.sha256,
    storageKey: upload.storageKey,
    addedAt: work.now,
    addedBy: viewer.accessId,
  });
}
