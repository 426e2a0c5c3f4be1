import { useApolloClient, useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useLingui } from "@lingui/react/macro";
import { SendAgainDocument, TakeBackDocument } from "../../gql/graphql.ts";
import { isRefusal } from "../../lib/refusal.ts";
import { refetchShown, sendingShownIn } from "../../lib/refetch-shown.ts";

export type Sent = { id: string; title: string };

/** Takes sent documents back while the organisation has not seen them, and sends them again: the undo of the undo. */
export function useTakeBack() {
  const { t } = useLingui();
  const apollo = useApolloClient();
  const [remove] = useMutation(TakeBackDocument);
  const [restore] = useMutation(SendAgainDocument);
  const [taken, setTaken] = useState<Sent[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  /** Answers what was done; the first refusal is said, and those after it are tried all the same. */
  async function each(sent: readonly Sent[], act: (one: Sent) => Promise<{ message: string } | null>): Promise<Sent[]> {
    setIsBusy(true);
    setProblem(null);
    const done: Sent[] = [];
    for (const one of sent) {
      try {
        const refusal = await act(one);
        if (refusal) setProblem((said) => said ?? refusal.message);
        else done.push(one);
      } catch {
        setProblem(t`L’envoi n’a pas pu être annulé ou rétabli. Réessayez dans un instant.`);
      }
    }
    setIsBusy(false);
    refetchShown(apollo, sendingShownIn);
    return done;
  }

  async function takeBack(sent: readonly Sent[]): Promise<Sent[]> {
    const done = await each(sent, async ({ id }) => {
      const { data } = await remove({ variables: { input: { sentDocumentId: id } } });
      const result = data?.removeSentDocument;
      if (result && isRefusal(result)) return result;
      apollo.cache.evict({ id: apollo.cache.identify({ __typename: "ExtranetSentDocument", id }) });
      return null;
    });
    if (done.length > 0) setTaken(done);
    return done;
  }

  async function undo(): Promise<void> {
    const done = await each(taken, async ({ id }) => {
      const { data } = await restore({ variables: { input: { sentDocumentId: id } } });
      const result = data?.restoreSentDocument;
      return result && isRefusal(result) ? result : null;
    });
    setTaken((all) => all.filter(({ id }) => !done.some((one) => one.id === id)));
  }

  return { takeBack, undo, taken, problem, isBusy };
}

export type TakingBack = ReturnType<typeof useTakeBack>;
