import { useLingui } from "@lingui/react/macro";
import { limits } from "@passerelle/schema/vocabulary";
import { useRef } from "react";
import { useFileUpload } from "#lib/use-file-upload.ts";

type Sending = { onProgress: (share: number) => void; signal: AbortSignal };

/** Sends files to the house, which answers the id to make a document of; says in words what went wrong. */
export function useConsoleUploads() {
  const { t } = useLingui();
  const { bring, refuse, describe, isFinal } = useFileUpload({
    limit: limits.upload,
    tooLarge: (limit) => t`Ce fichier dépasse ${limit}. Réduisez-le ou découpez-le, puis déposez-le à nouveau.`,
  });
  const uploadIds = useRef(new Map<File, string>());
  const refused = useRef(new Set<File>());

  async function upload(file: File, sending: Sending): Promise<string> {
    const { uploadId } = await bring<{ uploadId: string }>("/console/uploads", file, sending);
    return uploadId;
  }

  async function send(file: File, sending: Sending): Promise<void> {
    try {
      uploadIds.current.set(file, await upload(file, sending));
    } catch (failure) {
      if (isFinal(failure)) refused.current.add(file);
      throw failure;
    }
  }

  return {
    upload,
    send,
    refuse,
    describe,
    uploadIdOf: (file: File) => uploadIds.current.get(file),
    isRefused: (file: File) => refused.current.has(file),
  };
}
