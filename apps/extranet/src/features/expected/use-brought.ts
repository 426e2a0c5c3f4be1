import { useApolloClient, useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useLingui } from "@lingui/react/macro";
import { UnbringDocumentDocument } from "../../gql/graphql.ts";
import { isRefusal } from "../../lib/refusal.ts";
import { refetchShown, sendingShownIn } from "../../lib/refetch-shown.ts";
import type { Brought } from "./use-bringing.ts";

/** What was sent from this page since it was opened: ticked in its place, and taken back while it can be. */
export function useBrought() {
  const { t } = useLingui();
  const apollo = useApolloClient();
  const [remove, { loading }] = useMutation(UnbringDocumentDocument);
  const [brought, setBrought] = useState<Brought[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  const forget = (id: string) => setBrought((all) => all.filter((one) => one.id !== id));

  async function undo({ id, sentDocumentId }: Brought): Promise<void> {
    setProblem(null);
    try {
      const { data } = await remove({ variables: { input: { sentDocumentId } } });
      const result = data?.removeSentDocument;
      if (result && isRefusal(result)) return setProblem(result.message);
      forget(id);
    } catch {
      setProblem(t`L’envoi n’a pas pu être annulé. Réessayez dans un instant.`);
    } finally {
      refetchShown(apollo, sendingShownIn);
    }
  }

  return {
    brought,
    problem,
    isBusy: loading,
    isBrought: (id: string) => brought.some((one) => one.id === id),
    tick: (one: Brought) => setBrought((all) => [...all.filter(({ id }) => id !== one.id), one]),
    forget,
    undo,
  };
}

export type BroughtHere = ReturnType<typeof useBrought>;
