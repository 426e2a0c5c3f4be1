import type { TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import {
  ArchiveSessionMutationDocument,
  DeleteSessionMutationDocument,
  RestoreSessionMutationDocument,
  UnarchiveSessionMutationDocument,
} from "#gql";
import { isRefusal } from "#lib/refusal.ts";

type Variables = { input: { sessionId: string } };

/** Puts a session in the trash or the archive, and takes it out. Each answers the sentence to show when it was refused or could not be done. */
export function useSessionActs() {
  const { t } = useLingui();
  const client = useApolloClient();

  async function ask<Data>(
    mutation: TypedDocumentNode<Data, Variables>,
    sessionId: string,
  ): Promise<string | undefined> {
    const result = await client.mutate({ mutation, variables: { input: { sessionId } } }).catch(() => undefined);
    const [answer] = Object.values<object | null>(result?.data ?? {});
    if (!answer) return t`Le serveur ne répond pas. Réessayez dans un instant.`;
    return isRefusal(answer) ? answer.message : undefined;
  }

  return {
    remove: (sessionId: string) => ask(DeleteSessionMutationDocument, sessionId),
    restore: (sessionId: string) => ask(RestoreSessionMutationDocument, sessionId),
    archive: (sessionId: string) => ask(ArchiveSessionMutationDocument, sessionId),
    unarchive: (sessionId: string) => ask(UnarchiveSessionMutationDocument, sessionId),
  };
}
