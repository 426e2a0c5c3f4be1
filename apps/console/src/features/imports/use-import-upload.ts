import { useLingui } from "@lingui/react/macro";
import { limits } from "@passerelle/schema/vocabulary";
import { useUploads, type Send } from "@passerelle/ui";
import { useFileUpload } from "#lib/use-file-upload.ts";

/** Sends one table to the house; another file takes the place of the one before. */
export function useImportUpload(onSent: (uploadId: string) => void) {
  const { t } = useLingui();
  const { bring, refuse, describe } = useFileUpload({
    limit: limits.importFile,
    tooLarge: (limit) => t`Ce fichier dépasse ${limit}. Découpez-le, puis importez les parties.`,
  });

  const send: Send = async (file, sending) => {
    const { uploadId } = await bring<{ uploadId: string }>("/console/imports", file, sending);
    onSent(uploadId);
  };
  const { uploads, add, retry, remove } = useUploads({ send, describe, refuse });

  function choose([file]: File[]) {
    if (!file) return;
    for (const upload of uploads) remove(upload);
    add([file]);
  }

  return { uploads, choose, retry, remove };
}
