import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { WithdrawPublicationMutationDocument, type SentDocument_PublicationFragment } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { leaveLists } from "../publishing/publication-cache.ts";

/** The row leaves at once, and comes back if the answer is no. */
export function useWithdrawPublication(bookingId: string) {
  const { t } = useLingui();
  const client = useApolloClient();

  /** Answers the sentence to show when it was refused or could not be done. */
  return async function withdraw({ id, document }: SentDocument_PublicationFragment): Promise<string | undefined> {
    const result = await client
      .mutate({
        mutation: WithdrawPublicationMutationDocument,
        variables: { input: { publicationId: id } },
        optimisticResponse: {
          withdrawPublication: {
            __typename: "Publication",
            id,
            withdrawnAt: new Date().toISOString(),
            document: { __typename: "Document", id: document.id },
          },
        },
        update: (cache, { data }) => {
          const answer = data?.withdrawPublication;
          if (answer?.__typename === "Publication") leaveLists(cache, answer, bookingId);
        },
      })
      .catch(() => undefined);

    const answer = result?.data?.withdrawPublication;
    if (!answer) return t`Le serveur ne répond pas. Vérifiez si le document est retiré avant de réessayer.`;
    return isRefusal(answer) ? answer.message : undefined;
  };
}
