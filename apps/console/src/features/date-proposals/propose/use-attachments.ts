import { useLingui } from "@lingui/react/macro";
import { limits } from "@passerelle/schema/vocabulary";
import { useUploads, type Upload } from "@passerelle/ui";
import { useRef, useState } from "react";
import { useFileUpload } from "#lib/use-file-upload.ts";

type Sending = { onProgress: (share: number) => void; signal: AbortSignal };

/** The files of a mail, each on its way as soon as it is chosen. */
export function useAttachments() {
  const { t } = useLingui();
  const { bring, refuse, describe, isFinal } = useFileUpload({
    limit: limits.proposalFilesBytes,
    tooLarge: (limit) => t`Ce fichier dépasse ${limit}. Réduisez-le, puis choisissez-le à nouveau.`,
  });
  const uploadIds = useRef(new Map<File, string>());
  const [refused, setRefused] = useState<ReadonlySet<File>>(new Set());

  async function send(file: File, sending: Sending): Promise<void> {
    try {
      const { uploadId } = await bring<{ uploadId: string }>("/console/uploads", file, sending);
      uploadIds.current.set(file, uploadId);
    } catch (failure) {
      if (isFinal(failure)) setRefused((all) => new Set([...all, file]));
      throw failure;
    }
  }

  const { uploads, add, retry, remove } = useUploads({ send, describe, refuse });
  return {
    uploads: uploads.map((upload): Upload => (refused.has(upload.file) ? { ...upload, final: true } : upload)),
    add,
    retry,
    remove,
    /** Of those that have arrived. */
    uploadIds: () => uploads.flatMap(({ file }) => uploadIds.current.get(file) ?? []),
    clear: () => uploads.forEach(remove),
  };
}
export type Attachments = ReturnType<typeof useAttachments>;
