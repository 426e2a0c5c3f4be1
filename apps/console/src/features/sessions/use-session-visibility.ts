import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { PublishSessionMutationDocument, UnpublishSessionMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";

type Booking = { id: string; sessionId: string; companyId: string };

/** Makes a session visible to one company, or hides it. The screen changes at once and back if the answer is no. */
export function useSessionVisibility() {
  const { t } = useLingui();
  const [publish] = useMutation(PublishSessionMutationDocument);
  const [unpublish] = useMutation(UnpublishSessionMutationDocument);

  /** Answers the sentence to show when it was refused or could not be done. */
  async function show({ id, sessionId, companyId }: Booking): Promise<string | undefined> {
    const publication = {
      __typename: "SessionPublication" as const,
      id: `optimistic-${id}`,
      publishedAt: new Date().toISOString(),
      publishedBy: { __typename: "Person" as const, id: "optimistic", name: "" },
    };
    const result = await publish({
      variables: { input: { sessionId, companyId } },
      optimisticResponse: { publishSession: { __typename: "Booking", id, publication } },
    }).catch(() => undefined);
    return whatFailed(result?.data?.publishSession);
  }

  async function hide({ id, sessionId, companyId }: Booking): Promise<string | undefined> {
    const result = await unpublish({
      variables: { input: { sessionId, companyId } },
      optimisticResponse: { unpublishSession: { __typename: "Booking", id, publication: null } },
    }).catch(() => undefined);
    return whatFailed(result?.data?.unpublishSession);
  }

  function whatFailed(answer: object | null | undefined): string | undefined {
    if (!answer) return t`Le serveur ne répond pas. Vérifiez si la session est visible avant de réessayer.`;
    return isRefusal(answer) ? answer.message : undefined;
  }

  return { show, hide };
}
