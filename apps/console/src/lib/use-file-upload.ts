import { refusalSentence, uploadCode, uploadFile } from "@passerelle/client";
import { useLingui } from "@lingui/react/macro";
import { formatFileSize, useLocale } from "@passerelle/ui";
import { chosenAccessHeaders } from "./chosen-access.ts";

type Sending = { onProgress?: (share: number) => void; signal?: AbortSignal };
export type Limited = {
  /** In bytes. */
  limit: number;
  tooLarge: (limit: string) => string;
};

/** Brings a file to the house; what keeps it from coming in, in words that say what to do. */
export function useFileUpload({ limit, tooLarge }: Limited) {
  const { t } = useLingui();
  const locale = useLocale();

  return {
    bring: <Answer>(url: string, file: File, sending: Sending): Promise<Answer> =>
      uploadFile<Answer>({ url, file, headers: chosenAccessHeaders(), ...sending }),
    /** Refused before anything leaves: the answer is already known. */
    refuse(file: File): string | undefined {
      if (file.size === 0) return t`Ce fichier est vide. Vérifiez-le, puis déposez-le à nouveau.`;
      return file.size > limit ? tooLarge(formatFileSize(limit, locale)) : undefined;
    },
    describe(failure: unknown): string {
      const code = uploadCode(failure);
      const sentence = refusalSentence(code, locale);
      if (sentence) return sentence;
      if (code === "UNAUTHENTICATED" || code === "ACCESS_CHANGED")
        return t`Votre connexion a pris fin. Rechargez la page pour continuer.`;
      if (code === "DISK_FULL") return t`Le serveur ne peut plus recevoir de fichiers. Prévenez son administrateur.`;
      return t`L’envoi a été interrompu. Vérifiez votre connexion, puis réessayez.`;
    },
    /** The house has read the bytes and will not have them: sent again, they would be refused again. */
    isFinal: (failure: unknown): boolean => refusalSentence(uploadCode(failure), locale) !== undefined,
  };
}
