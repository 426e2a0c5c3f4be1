import { useLingui } from "@lingui/react/macro";
import { UploadFailed, accessHeader, uploadFile } from "@passerelle/client";
import { limits } from "@passerelle/schema/vocabulary";
import { formatFileSize, useLocale } from "@passerelle/ui";
import { chosenAccess } from "#lib/chosen-access.ts";

export const logoKinds = ["image/png", "image/jpeg"];

type Sending = { onProgress?: (share: number) => void; signal?: AbortSignal };

/** Sends the logo of a centre; what it is, the house reads from its bytes. Answers the sentence that says why not. */
export function useLogoUpload() {
  const { t } = useLingui();
  const locale = useLocale();

  async function send(centreId: string, file: File, sending: Sending = {}): Promise<string | undefined> {
    const refusal = refuse(file);
    if (refusal) return refusal;
    const access = chosenAccess();
    const headers = access === undefined ? undefined : { [accessHeader]: access };
    try {
      await uploadFile({ url: `/console/logos/${centreId}`, file, headers, ...sending });
      return undefined;
    } catch (failure) {
      if (failure instanceof UploadFailed && failure.failure.kind === "refused") return failure.failure.message;
      return t`L’envoi a été interrompu. Vérifiez votre connexion, puis déposez le logo à nouveau.`;
    }
  }

  /** The answer is already known: nothing has to leave. */
  function refuse(file: File): string | undefined {
    const limit = formatFileSize(limits.logo, locale);
    if (file.size === 0) return t`Ce fichier est vide. Vérifiez-le, puis déposez-le à nouveau.`;
    if (file.size > limits.logo) return t`Ce logo dépasse ${limit}. Réduisez l’image, puis déposez-la à nouveau.`;
    if (file.type !== "" && !logoKinds.includes(file.type))
      return t`Ce logo n’est ni une image PNG, ni une image JPEG. Convertissez-le, puis déposez-le à nouveau.`;
    return undefined;
  }

  return { send, refuse };
}
