import { useApolloClient, useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useLingui } from "@lingui/react/macro";
import { NameSeatDocument } from "../../gql/graphql.ts";
import { refetchShown } from "../../lib/refetch-shown.ts";
import { isRefusal } from "../../lib/refusal.ts";
import { personOf, type Draft } from "./draft.ts";
import { useReason } from "./use-reason.ts";

/** Somebody who has just been given a place. */
export type Named = { name: string; enrolmentId: string };
export type NamingOutcome = Named | { problem: string };

/** What shows who is enrolled, and what waits for a name. */
export const namingShownIn = ["SessionPage", "HomePage", "SessionList", "ParticipantList", "ParticipantPage"];

/**
 * Gives names to places, one after the other. One place is as good as another: where a colleague, or the organisation, was
 * quicker with one, the next is taken.
 */
export function useNaming(seatIds: readonly string[]) {
  const { t } = useLingui();
  const reasonOf = useReason();
  const apollo = useApolloClient();
  const [nameSeat] = useMutation(NameSeatDocument);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);

  async function nameOne(draft: Draft, free: string[]): Promise<NamingOutcome> {
    let problem = t`Plus aucune place n’attend de nom. Rechargez la page pour voir où elles en sont.`;
    for (let seatId = free.shift(); seatId; seatId = free.shift()) {
      const { data } = await nameSeat({ variables: { input: { seatId, learner: personOf(draft) } } });
      const result = data?.nameSeat;
      if (result && !isRefusal(result)) return { name: result.learnerName, enrolmentId: result.enrolmentId };
      problem = result?.message ?? problem;
      if (result?.code !== "SEAT_TAKEN") {
        free.unshift(seatId);
        return { problem };
      }
    }
    return { problem };
  }

  async function nameAll(drafts: readonly Draft[]): Promise<NamingOutcome[]> {
    const free = [...seatIds];
    const outcomes: NamingOutcome[] = [];
    for (const draft of drafts) {
      setProgress({ done: outcomes.length, total: drafts.length });
      outcomes.push(await nameOne(draft, free).catch((error: unknown) => ({ problem: reasonOf(error) })));
    }
    setProgress(null);
    refetchShown(apollo, namingShownIn);
    return outcomes;
  }

  return { nameAll, progress };
}
