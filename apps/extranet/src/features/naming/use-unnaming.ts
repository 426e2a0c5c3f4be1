import { useApolloClient, useMutation } from "@apollo/client/react";
import { useState } from "react";
import { UnnameSeatDocument } from "../../gql/graphql.ts";
import { refetchShown } from "../../lib/refetch-shown.ts";
import { isRefusal } from "../../lib/refusal.ts";
import { namingShownIn, type Named } from "./use-naming.ts";
import { useReason } from "./use-reason.ts";

/** Takes back names that were just given, while the organisation has done nothing about them: the places wait for a name again. */
export function useUnnaming() {
  const reasonOf = useReason();
  const apollo = useApolloClient();
  const [unnameSeat] = useMutation(UnnameSeatDocument);
  const [undone, setUndone] = useState<Named[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  /** The first reason is said, and those after it are tried all the same. */
  async function unname(named: readonly Named[]): Promise<void> {
    setIsBusy(true);
    setProblem(null);
    for (const one of named) {
      try {
        const { data } = await unnameSeat({ variables: { input: { enrolmentId: one.enrolmentId } } });
        const result = data?.unnameSeat;
        if (result && isRefusal(result)) setProblem((said) => said ?? result.message);
        else setUndone((all) => [...all, one]);
      } catch (error) {
        setProblem((said) => said ?? reasonOf(error));
      }
    }
    setIsBusy(false);
    refetchShown(apollo, namingShownIn);
  }

  return { unname, undone, problem, isBusy };
}
