import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { AddDocumentMutationDocument, type DocumentKind } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { addToSession } from "../session-cache.ts";

type Addition = {
  uploadId: string;
  kind: DocumentKind;
  title: string;
  /** Of the learner whose paper it is. */
  enrolmentId?: string | null;
};

/** Makes a document of a file that has arrived: its version 1. */
export function useAddDocument(sessionId: string) {
  const { t } = useLingui();
  const [addDocument, { loading }] = useMutation(AddDocumentMutationDocument);
  const [refusal, setRefusal] = useState<string>();

  /** Answers the id of what was added. */
  async function add(addition: Addition): Promise<string | undefined> {
    setRefusal(undefined);
    const result = await addDocument({
      variables: { input: { sessionId, ...addition } },
      update: (cache, { data }) =>
        data &&
        !isRefusal(data.addDocument) &&
        addToSession(cache, { id: data.addDocument.id, session: { id: sessionId } }),
    }).catch(() => undefined);
    const answer = result?.data?.addDocument;
    if (answer && !isRefusal(answer)) return answer.id;
    setRefusal(answer?.message ?? t`Le serveur ne répond pas. Vérifiez si le document est ajouté avant de réessayer.`);
    return undefined;
  }

  return { add, busy: loading, refusal };
}
