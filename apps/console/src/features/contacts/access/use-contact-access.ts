import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import {
  CancelInvitationMutationDocument,
  CutExtranetAccessMutationDocument,
  InviteContactMutationDocument,
} from "#gql";
import { isRefusal } from "#lib/refusal.ts";

/** Each answers the sentence to show when it was refused or could not be done. The row follows by its id. */
export function useContactAccess() {
  const { t } = useLingui();
  const client = useApolloClient();
  const unreachable = t`Le serveur ne répond pas. Vérifiez où en est cet accès avant de réessayer.`;
  const failureIn = (answer: object | undefined) =>
    answer ? (isRefusal(answer) ? answer.message : undefined) : unreachable;

  async function invite(contactId: string): Promise<string | undefined> {
    const result = await client
      .mutate({ mutation: InviteContactMutationDocument, variables: { input: { contactId } } })
      .catch(() => undefined);
    return failureIn(result?.data?.inviteContact);
  }

  async function cancel(contactId: string): Promise<string | undefined> {
    const result = await client
      .mutate({ mutation: CancelInvitationMutationDocument, variables: { input: { contactId } } })
      .catch(() => undefined);
    return failureIn(result?.data?.cancelInvitation);
  }

  async function cut(contactId: string): Promise<string | undefined> {
    const result = await client
      .mutate({ mutation: CutExtranetAccessMutationDocument, variables: { input: { contactId } } })
      .catch(() => undefined);
    return failureIn(result?.data?.cutExtranetAccess);
  }

  return { invite, cancel, cut };
}
