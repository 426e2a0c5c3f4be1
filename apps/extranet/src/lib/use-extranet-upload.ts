import { useApolloClient } from "@apollo/client/react";
import { failureOf, refusalSentence, uploadCode, uploadFile } from "@passerelle/client";
import { limits } from "@passerelle/schema/vocabulary";
import { useLingui } from "@lingui/react/macro";
import { formatFileSize, useLocale, type Send } from "@passerelle/ui";
import { RootDocument } from "../gql/graphql.ts";
import { chosenAccessHeaders } from "./chosen-access.ts";
import { SendingRefused } from "./sending-refused.ts";

/** Photos are named by their types, so that a phone offers its camera. The server decides by the bytes. */
export const acceptedFiles = ".pdf,image/jpeg,image/png,.docx,.xlsx,.pptx,.odt,.ods";

/** Brings bytes to the house, which answers the id to make a document of; says in words what went wrong. */
export function useExtranetUpload() {
  const { t } = useLingui();
  const locale = useLocale();
  const apollo = useApolloClient();
  const limit = formatFileSize(limits.upload, locale);

  const upload: Send<string> = async (file, sending) => {
    const headers = { "accept-language": locale, ...chosenAccessHeaders() };
    try {
      const { uploadId } = await uploadFile<{ uploadId: string }>({
        url: "/extranet/uploads",
        file,
        headers,
        ...sending,
      });
      return uploadId;
    } catch (failure) {
      // The next request of the page learns the same, and leaves or reloads as it must.
      if (isOfAccess(failure)) void apollo.query({ query: RootDocument, fetchPolicy: "network-only" }).catch(() => {});
      throw failure;
    }
  };

  /** Refused before anything leaves: the answer is already known. */
  function refuse(file: File): string | undefined {
    if (file.size === 0) return t`Ce fichier est vide. Choisissez-en un autre.`;
    if (file.size > limits.upload)
      return t`Ce fichier dépasse ${limit}. Réduisez-le ou envoyez-le en plusieurs parties.`;
    return undefined;
  }

  function describe(failure: unknown): string {
    if (failure instanceof SendingRefused) return failure.message;
    const code = uploadCode(failure);
    const sentence = refusalSentence(code, locale);
    if (sentence) return sentence;
    if (isOfAccess(failure)) return t`Votre connexion a pris fin. Rechargez la page pour continuer.`;
    if (code === "DISK_FULL") return t`Le service ne peut plus recevoir de fichiers. Prévenez votre organisme.`;
    if (code === "NOT_FOUND" || failureOf(failure).kind === "not-found")
      return t`Cet envoi n’est plus possible ici : la page a changé. Rechargez-la.`;
    return t`L’envoi a été interrompu. Vérifiez votre connexion, puis réessayez.`;
  }

  return { upload, refuse, describe, isFinal, hint: t`PDF, photo ou fichier bureautique, ${limit} au plus` };
}

/** The house has read the bytes and will not have them: sent again, they would be refused again. */
function isFinal(failure: unknown): boolean {
  return failure instanceof SendingRefused || refusalSentence(uploadCode(failure), "fr") !== undefined;
}

function isOfAccess(failure: unknown): boolean {
  const code = uploadCode(failure);
  return code === "ACCESS_CHANGED" || code === "UNAUTHENTICATED";
}
