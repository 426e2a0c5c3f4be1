import { useLingui } from "@lingui/react/macro";
import { formatLongDate, useLocale } from "@passerelle/ui";
import type { LinkedDatesOf } from "./use-linked-dates.ts";

type Dates = NonNullable<LinkedDatesOf["dateProposal"]>;
type Told = {
  answer: NonNullable<Dates["answer"]>;
  dates: Dates;
  organisationName: string;
  /** Whoever reads has just given it. */
  isMine: boolean;
};

/** What was answered, and what comes next. */
export function useOutcomeWords({ answer, dates, organisationName, isMine }: Told): { done: string; next: string } {
  const { t } = useLingui();
  const locale = useLocale();
  const { companyName } = dates;
  const name = answer.name || companyName;
  const date = formatLongDate(answer.answeredOn, locale);
  const chosen = dates.options.find(({ id }) => id === answer.optionId);
  const number = chosen?.position ?? 0;
  switch (answer.outcome) {
    case "ACCEPTED":
      return {
        done: isMine
          ? t`Vous avez accepté ces dates au nom de ${companyName}.`
          : t`${name} a accepté ces dates le ${date}.`,
        next: t`${organisationName} a reçu votre accord et vous tiendra au courant de la suite.`,
      };
    case "DECLINED":
      return {
        done: isMine
          ? t`Vous avez décliné ces dates au nom de ${companyName}.`
          : t`${name} a décliné ces dates le ${date}.`,
        next: t`${organisationName} a reçu votre réponse. Si d’autres dates vous sont proposées, vous recevrez un nouveau message.`,
      };
    case "OPTION_CHOSEN":
      return {
        done: isMine
          ? t`Vous avez choisi l’option ${number} au nom de ${companyName}.`
          : t`${name} a choisi l’option ${number} le ${date}.`,
        next: chosen?.isConfirmed
          ? t`${organisationName} a confirmé cette option : les dates sont fixées.`
          : t`${organisationName} a reçu votre choix. Les dates sont fixées une fois l’option confirmée.`,
      };
  }
}
