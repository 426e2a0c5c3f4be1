import { useLingui } from "@lingui/react/macro";
import { limits } from "@passerelle/schema/vocabulary";
import { useUploads } from "@passerelle/ui";
import { useHouseUpload } from "#lib/use-house-upload.ts";

/** The files of a mail, each on its way as soon as it is chosen. */
export function useAttachments() {
  const { t } = useLingui();
  const { uploads, add, retry, remove } = useUploads(
    useHouseUpload({
      limit: limits.proposalFilesBytes,
      tooLarge: (limit) => t`Ce fichier dépasse ${limit}. Réduisez-le, puis choisissez-le à nouveau.`,
    }),
  );
  return {
    uploads,
    add,
    retry,
    remove,
    /** Of those that have arrived. */
    uploadIds: () => uploads.flatMap(({ arrived }) => arrived ?? []),
    clear: () => uploads.forEach(remove),
  };
}
export type Attachments = ReturnType<typeof useAttachments>;
