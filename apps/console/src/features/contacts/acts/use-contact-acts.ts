import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { DeleteContactMutationDocument, RestoreContactMutationDocument, SetPrimaryContactMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";

/** Each answers the sentence to show when it was refused or could not be done. */
export function useContactActs() {
  const { t } = useLingui();
  const client = useApolloClient();
  const unreachable = t`Le serveur ne répond pas. Réessayez dans un instant.`;
  const failureIn = (answer: object | undefined) =>
    answer ? (isRefusal(answer) ? answer.message : undefined) : unreachable;

  async function remove(contactId: string): Promise<string | undefined> {
    const result = await client
      .mutate({ mutation: DeleteContactMutationDocument, variables: { input: { contactId } } })
      .catch(() => undefined);
    return failureIn(result?.data?.deleteContact);
  }

  async function restore(contactId: string): Promise<string | undefined> {
    const result = await client
      .mutate({ mutation: RestoreContactMutationDocument, variables: { input: { contactId } } })
      .catch(() => undefined);
    return failureIn(result?.data?.restoreContact);
  }

  async function setPrimary(contactId: string): Promise<string | undefined> {
    const result = await client
      .mutate({ mutation: SetPrimaryContactMutationDocument, variables: { input: { contactId } } })
      .catch(() => undefined);
    return failureIn(result?.data?.setPrimaryContact);
  }

  return { remove, restore, setPrimary };
}
