import { limits } from "@passerelle/schema/vocabulary";
import { refuseInQuarantine, takeUpload } from "#documents";
import type { MailFile } from "#mails";
import { refuse } from "#platform/failure";
import type { StaffViewer } from "#platform/viewer";
import type { Work } from "#platform/work";

export type TakenFile = MailFile & { uploadId: string };

/** The files to attach: the sender's own uploads, which the antivirus let through, and no more than a mail may carry or link to. */
export async function takeFiles(work: Work, viewer: StaffViewer, uploadIds: readonly string[]): Promise<TakenFile[]> {
  const ids = [...new Set(uploadIds)];
  if (ids.length > limits.proposalFiles) refuse("TOO_MANY_ATTACHMENTS");
  const files: TakenFile[] = [];
  for (const uploadId of ids) {
    const { storageKey, fileName, mediaType, size, scan } = await takeUpload(work, viewer, uploadId);
    refuseInQuarantine(scan);
    files.push({ uploadId, storageKey, fileName, mediaType, size });
  }
  if (files.reduce((sum, { size }) => sum + size, 0) > limits.proposalFilesBytes) refuse("FILES_TOO_LARGE");
  return files;
}
