import { useLingui } from "@lingui/react/macro";
import { UploadFailed, accessHeader, uploadFile } from "@passerelle/client";
import { limits } from "@passerelle/schema/vocabulary";
import { formatFileSize, useLocale, useUploads, type Send } from "@passerelle/ui";
import { chosenAccess } from "#lib/chosen-access.ts";

/** Sends one table to the house; another file takes the place of the one before. */
export function useImportUpload(onSent: (uploadId: string) => void) {
  const { t } = useLingui();
  const locale = useLocale();

  const send: Send = async (file, sending) => {
    const access = chosenAccess();
    const headers = access === undefined ? undefined : { [accessHeader]: access };
    const { uploadId } = await uploadFile<{ uploadId: string }>({ url: "/console/imports", file, headers, ...sending });
    onSent(uploadId);
  };

  /** Refused before anything leaves: the answer is already known. */
  function refuse(file: File): string | undefined {
    const limit = formatFileSize(limits.importFile, locale);
    if (file.size === 0) return t`Ce fichier est vide. Vérifiez-le, puis déposez-le à nouveau.`;
    if (file.size > limits.importFile) return t`Ce fichier dépasse ${limit}. Découpez-le, puis importez les parties.`;
    return undefined;
  }

  function describe(failure: unknown): string {
    return failure instanceof UploadFailed && failure.failure.kind === "refused"
      ? failure.failure.message
      : t`L’envoi a été interrompu. Vérifiez votre connexion, puis réessayez.`;
  }

  const { uploads, add, retry, remove } = useUploads({ send, describe, refuse });

  function choose([file]: File[]) {
    if (!file) return;
    for (const upload of uploads) remove(upload);
    add([file]);
  }

  return { uploads, choose, retry, remove };
}
