import { useMutation, useQuery } from "@apollo/client/react";
import { failureOf } from "@passerelle/client";
import { useState } from "react";
import { useLingui } from "@lingui/react/macro";
import {
  AnswerLinkedDatesDocument,
  LinkedDatesDocument,
  type LinkedDates_PageFragment,
  type RefusalCode,
} from "../../../gql/graphql.ts";
import { isRefusal } from "../../../lib/refusal.ts";
import type { SendAnswer } from "../given-answer.ts";

export type LinkedDatesOf = LinkedDates_PageFragment;

/** What the page says better than a line under its button: the link has lived on while it was open. */
const settled: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  "PROPOSAL_ANSWERED",
  "PROPOSAL_EXPIRED",
  "PROPOSAL_VOIDED",
  "PROPOSAL_SUSPENDED",
]);

/** Longer than any answer takes: what is lost on its way is said, and sent again. */
const patience = 30_000;

/** Reads what a link of proposed dates leads to, and answers it. Reading changes nothing (L-09). */
export function useLinkedDates(token: string) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(LinkedDatesDocument, { variables: { token } });
  const [answerDates] = useMutation(AnswerLinkedDatesDocument, { fetchPolicy: "no-cache" });
  const [answered, setAnswered] = useState<{ page: LinkedDatesOf; calendar: boolean; receipt: boolean } | null>(null);

  const lost = t`Votre réponse n’a pas pu partir : vérifiez votre connexion, puis réessayez. Rien de ce que vous avez écrit n’est perdu.`;

  const send: SendAnswer = async (given) => {
    try {
      const result = await answerDates({
        variables: { input: { token, ...given } },
        context: { fetchOptions: { signal: AbortSignal.timeout(patience) } },
      });
      const outcome = result.data?.answerLinkedDateProposal;
      if (!outcome) return lost;
      if (!isRefusal(outcome)) {
        setAnswered({ page: outcome, calendar: given.calendar, receipt: given.receipt });
        return null;
      }
      if (!settled.has(outcome.code)) return outcome.message;
      return (await readAgain()) ? null : outcome.message;
    } catch (failure) {
      if (failureOf(failure).kind === "not-found" && (await readAgain())) return null;
      return lost;
    }
  };

  const readAgain = (): Promise<boolean> =>
    refetch().then(
      () => true,
      () => false,
    );

  return {
    page: answered?.page ?? data?.linkedPage,
    /** Who the host is, for a link that does not say who sent it; undefined until the link is read. */
    host: data?.branding,
    error,
    /** What was answered from this very page. */
    answered,
    retry: () => void readAgain(),
    send,
  };
}
