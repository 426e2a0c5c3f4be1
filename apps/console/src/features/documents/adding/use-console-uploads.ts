import { useLingui } from "@lingui/react/macro";
import { limits } from "@passerelle/schema/vocabulary";
import { useHouseUpload } from "#lib/use-house-upload.ts";

/** Sends files to make documents of. */
export function useConsoleUploads() {
  const { t } = useLingui();
  return useHouseUpload({
    limit: limits.upload,
    tooLarge: (limit) => t`Ce fichier dépasse ${limit}. Réduisez-le ou découpez-le, puis déposez-le à nouveau.`,
  });
}
