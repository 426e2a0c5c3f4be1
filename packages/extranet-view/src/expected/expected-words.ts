import { useLingui } from "@lingui/react/macro";
import { formatInstantDate, formatLongDate, useLocale, type Tone } from "@passerelle/ui";
import type { ExpectedDocumentSide, ExpectedDocumentState } from "../gql/graphql.ts";

type Expected = {
  side: ExpectedDocumentSide;
  state: ExpectedDocumentState;
  dueOn: string;
  fulfilledAt: string | null;
};

/** How an expected document is told to the client, whoever owes it. */
export function useExpectedWords() {
  const { t } = useLingui();
  const locale = useLocale();
  return {
    /** «Au plus tard le 28 novembre 2026» */
    when({ side, state, dueOn, fulfilledAt }: Expected): string {
      const due = formatLongDate(dueOn, locale);
      const isOwed = side === "COMPANY_OWES";
      if (state === "FULFILLED" && fulfilledAt) {
        const date = formatInstantDate(fulfilledAt, locale);
        return isOwed ? t`Envoyé le ${date}` : t`Publié le ${date}`;
      }
      if (state === "LATE") return isOwed ? t`Était attendu pour le ${due}` : t`Était promis pour le ${due}`;
      return isOwed ? t`Au plus tard le ${due}` : t`Promis pour le ${due}`;
    },
    chip({ side, state }: Expected): { tone: Tone; words: string } {
      const isOwed = side === "COMPANY_OWES";
      if (state === "FULFILLED") return { tone: "green", words: isOwed ? t`Envoyé` : t`Reçu` };
      if (state === "LATE") return { tone: "red", words: t`En retard` };
      return isOwed ? { tone: "amber", words: t`À envoyer` } : { tone: "grey", words: t`À venir` };
    },
  };
}
