import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import {
  PublishDocumentsMutationDocument,
  ReplacePublicationsMutationDocument,
  type PublishedTogether_PublicationFragment,
  type PublishingInput,
  type ReplacementInput,
} from "#gql";
import { isRefusal, type Refusal } from "#lib/refusal.ts";

type Published = readonly PublishedTogether_PublicationFragment[];
type Outcome = { published: Published; failure?: undefined } | { published?: undefined; failure: string };
type Answer = { publications: Published } | Refusal | undefined;

/** Several in one act, all or none. */
export function usePublishTogether() {
  const { t } = useLingui();
  const client = useApolloClient();

  function outcome(answer: Answer): Outcome {
    // What the lists show beside the documents. A region that cannot be read again says so itself.
    void Promise.resolve(client.refetchQueries({ include: "active" })).catch(() => undefined);
    if (!answer) return { failure: t`Le serveur ne répond pas. Vérifiez ce qui est publié avant de réessayer.` };
    return isRefusal(answer) ? { failure: answer.message } : { published: answer.publications };
  }

  return {
    async publish(publications: PublishingInput[]): Promise<Outcome> {
      const variables = { input: { publications } };
      const result = await client
        .mutate({ mutation: PublishDocumentsMutationDocument, variables })
        .catch(() => undefined);
      return outcome(result?.data?.publishDocuments);
    },
    async replace(replacements: ReplacementInput[]): Promise<Outcome> {
      const variables = { input: { replacements } };
      const result = await client
        .mutate({ mutation: ReplacePublicationsMutationDocument, variables })
        .catch(() => undefined);
      return outcome(result?.data?.replacePublications);
    },
  };
}
