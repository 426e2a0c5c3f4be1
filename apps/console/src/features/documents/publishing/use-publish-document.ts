import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { PublishDocumentMutationDocument, type DocumentRow_DocumentFragment } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { joinLists } from "./publication-cache.ts";

type Company = { id: string; name: string };
type Target = { documentId: string; company: Company; bookingId: string };

/** Publishes to one company; answers the sentence to show when it was refused or could not be done. */
export function usePublishDocument() {
  const { t } = useLingui();
  const client = useApolloClient();

  /** With the document at hand, the screen changes before the answer, and back if it is no. */
  return async function publish(target: Target, document?: DocumentRow_DocumentFragment): Promise<string | undefined> {
    const { documentId, company, bookingId } = target;
    // The client itself, not a hook's call: an undo is clicked after the row that offered it has left.
    const result = await client
      .mutate({
        mutation: PublishDocumentMutationDocument,
        variables: { input: { documentId, companyId: company.id } },
        optimisticResponse: document && { publishDocument: soonPublished(document, company) },
        update: (cache, { data }) => {
          const answer = data?.publishDocument;
          if (answer?.__typename === "Publication") joinLists(cache, answer, bookingId);
        },
      })
      .catch(() => undefined);

    const answer = result?.data?.publishDocument;
    if (!answer) return t`Le serveur ne répond pas. Vérifiez si le document est publié avant de réessayer.`;
    return isRefusal(answer) ? answer.message : undefined;
  };
}

function soonPublished(document: DocumentRow_DocumentFragment, company: Company) {
  const { id, number, fileName, mediaType, size, downloadPath } = document.currentVersion;
  const { enrolment, title, kind } = document;
  return {
    __typename: "Publication" as const,
    id: `optimistic-${document.id}-${company.id}`,
    publishedAt: new Date().toISOString(),
    withdrawnAt: null,
    document: {
      __typename: "Document" as const,
      id: document.id,
      title,
      kind,
      enrolment: enrolment && {
        __typename: "Enrolment" as const,
        id: enrolment.id,
        removedAt: enrolment.removedAt,
      },
      currentVersion: { __typename: "DocumentVersion" as const, id, number },
      viewerCan: { __typename: "DocumentViewerCan" as const, publish: true },
    },
    version: { __typename: "DocumentVersion" as const, id, number, fileName, mediaType, size, downloadPath },
    company: { __typename: "Company" as const, ...company },
    receipts: [],
    viewerCan: { __typename: "PublicationViewerCan" as const, withdraw: false },
  };
}
