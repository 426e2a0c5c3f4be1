import { useLingui } from "@lingui/react/macro";
import { formatDate, useLocale, type Tone } from "@passerelle/ui";
import type { DateOutcome, ExtranetDateProposalState } from "../gql/graphql.ts";

export type ToldProposal = {
  state: ExtranetDateProposalState;
  answer: { outcome: DateOutcome; answeredOn: string } | null;
  options: readonly { isConfirmed: boolean }[];
};

/** Where proposed dates stand, in the words of the client. */
export function useDatesWords() {
  const { t } = useLingui();
  const locale = useLocale();
  return {
    /** «Dates acceptées le 21/11/2026» */
    standing({ state, answer, options }: ToldProposal): { tone: Tone; words: string } {
      if (answer) {
        const date = formatDate(answer.answeredOn, locale);
        if (answer.outcome === "ACCEPTED") return { tone: "green", words: t`Dates acceptées le ${date}` };
        if (answer.outcome === "DECLINED") return { tone: "red", words: t`Dates déclinées le ${date}` };
        return options.some(({ isConfirmed }) => isConfirmed)
          ? { tone: "green", words: t`Option confirmée` }
          : { tone: "blue", words: t`Option choisie le ${date}` };
      }
      if (state === "SUSPENDED") return { tone: "grey", words: t`Réponse suspendue` };
      if (state === "EXPIRED") return { tone: "amber", words: t`Échéance dépassée` };
      return { tone: "blue", words: t`Dates proposées` };
    },
    /** In a list, in the place of «Planifiée»; null: the status says more. */
    chip({ state, answer, options }: ToldProposal): { tone: Tone; words: string } | null {
      if (answer?.outcome === "ACCEPTED") return { tone: "green", words: t`Dates acceptées` };
      if (answer?.outcome === "DECLINED") return { tone: "red", words: t`Dates déclinées` };
      if (answer && options.some(({ isConfirmed }) => isConfirmed))
        return { tone: "green", words: t`Option confirmée` };
      if (answer) return { tone: "blue", words: t`Option choisie` };
      return state === "OPEN" ? { tone: "blue", words: t`Dates proposées` } : null;
    },
  };
}
