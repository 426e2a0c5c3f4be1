import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import {
  MarkReceivedDocumentSeenMutationDocument,
  RemoveReceivedDocumentMutationDocument,
  RestoreReceivedDocumentMutationDocument,
} from "#gql";
import { isRefusal } from "#lib/refusal.ts";

/** What the staff do with a received document. Each answers the sentence to show when it could not be done. */
export function useTreatReceived() {
  const { t } = useLingui();
  const [mark] = useMutation(MarkReceivedDocumentSeenMutationDocument);
  const [remove, removing] = useMutation(RemoveReceivedDocumentMutationDocument);
  const [restore] = useMutation(RestoreReceivedDocumentMutationDocument);

  const failureOf = (answer: object | undefined): string | undefined => {
    if (!answer) return t`Le serveur ne répond pas. Réessayez dans un instant.`;
    return isRefusal(answer) ? answer.message : undefined;
  };
  const variablesOf = (receivedDocumentId: string) => ({ variables: { input: { receivedDocumentId } } });

  return {
    markSeen: async (id: string) => {
      const result = await mark(variablesOf(id)).catch(() => undefined);
      return failureOf(result?.data?.markReceivedDocumentSeen);
    },
    remove: async (id: string) => {
      const result = await remove(variablesOf(id)).catch(() => undefined);
      return failureOf(result?.data?.removeReceivedDocument);
    },
    restore: async (id: string) => {
      const result = await restore(variablesOf(id)).catch(() => undefined);
      return failureOf(result?.data?.restoreReceivedDocument);
    },
    removing: removing.loading,
  };
}
