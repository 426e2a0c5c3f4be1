import { useLingui } from "@lingui/react/macro";
import { UploadFailed, accessHeader, uploadFile } from "@passerelle/client";
import { limits } from "@passerelle/schema/vocabulary";
import { formatFileSize, useLocale } from "@passerelle/ui";
import { useRef } from "react";
import { chosenAccess } from "#lib/chosen-access.ts";

type Sending = { onProgress: (share: number) => void; signal: AbortSignal };

/** Sends files to the house, which answers the id to make a document of; says in words what went wrong. */
export function useConsoleUploads() {
  const { t } = useLingui();
  const locale = useLocale();
  const uploadIds = useRef(new Map<File, string>());
  const refused = useRef(new Set<File>());

  async function upload(file: File, sending: Sending): Promise<string> {
    const access = chosenAccess();
    const headers = access === undefined ? undefined : { [accessHeader]: access };
    const { uploadId } = await uploadFile<{ uploadId: string }>({ url: "/console/uploads", file, headers, ...sending });
    return uploadId;
  }

  async function send(file: File, sending: Sending): Promise<void> {
    try {
      uploadIds.current.set(file, await upload(file, sending));
    } catch (failure) {
      if (refusalOf(failure) !== undefined) refused.current.add(file);
      throw failure;
    }
  }

  /** Refused before anything leaves: the answer is already known. */
  function refuse(file: File): string | undefined {
    const limit = formatFileSize(limits.upload, locale);
    if (file.size === 0) return t`Ce fichier est vide. Vérifiez-le, puis déposez-le à nouveau.`;
    if (file.size > limits.upload)
      return t`Ce fichier dépasse ${limit}. Réduisez-le ou découpez-le, puis déposez-le à nouveau.`;
    return undefined;
  }

  function describe(failure: unknown): string {
    return refusalOf(failure) ?? t`L’envoi a été interrompu. Vérifiez votre connexion, puis réessayez.`;
  }

  return {
    upload,
    send,
    refuse,
    describe,
    uploadIdOf: (file: File) => uploadIds.current.get(file),
    /** The house has read the bytes and will not have them: sent again, they would be refused again. */
    isRefused: (file: File) => refused.current.has(file),
  };
}

function refusalOf(failure: unknown): string | undefined {
  return failure instanceof UploadFailed && failure.failure.kind === "refused" ? failure.failure.message : undefined;
}
