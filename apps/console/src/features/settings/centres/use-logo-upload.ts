import { useLingui } from "@lingui/react/macro";
import { limits } from "@passerelle/schema/vocabulary";
import { useFileUpload } from "#lib/use-file-upload.ts";

export const logoKinds = ["image/png", "image/jpeg"];

type Sending = { onProgress?: (share: number) => void; signal?: AbortSignal };

/** Sends the logo of a centre; what it is, the house reads from its bytes. Answers the sentence that says why not. */
export function useLogoUpload() {
  const { t } = useLingui();
  const logo = useFileUpload({
    limit: limits.logo,
    tooLarge: (limit) => t`Ce logo dépasse ${limit}. Réduisez l’image, puis déposez-la à nouveau.`,
  });

  /** The answer is already known: nothing has to leave. */
  function refuse(file: File): string | undefined {
    const refusal = logo.refuse(file);
    if (refusal) return refusal;
    if (file.type !== "" && !logoKinds.includes(file.type))
      return t`Ce logo n’est ni une image PNG, ni une image JPEG. Convertissez-le, puis déposez-le à nouveau.`;
    return undefined;
  }

  async function send(centreId: string, file: File, sending: Sending = {}): Promise<string | undefined> {
    const refusal = refuse(file);
    if (refusal) return refusal;
    return logo.bring(`/console/logos/${centreId}`, file, sending).then(() => undefined, logo.describe);
  }

  return { send, refuse };
}
