import { useLingui } from "@lingui/react/macro";
import type { Intent } from "./asked-answer.ts";

type AnswerWords = {
  title: string;
  /** On the button that sends it. */
  confirm: string;
  /** The other answer, which stays within reach. */
  other: string;
};

/** The answer about to be given, named wherever it is asked to confirm. */
export function useAnswerWords(intent: Intent, isSeveral: boolean): AnswerWords {
  const { t } = useLingui();
  if (intent.kind === "CHOOSE") {
    const number = intent.option.position;
    return {
      title: t`Vous choisissez l’option ${number}`,
      confirm: t`Confirmer : je choisis l’option ${number}`,
      other: t`Aucune option ne convient`,
    };
  }
  if (intent.kind === "DECLINE")
    return {
      title: isSeveral ? t`Aucune option ne vous convient` : t`Vous déclinez ces dates`,
      confirm: isSeveral ? t`Confirmer : aucune option ne convient` : t`Confirmer : je décline ces dates`,
      other: isSeveral ? t`Je préfère choisir une option` : t`Je préfère accepter`,
    };
  if (intent.kind === "ACCEPT")
    return {
      title: t`Vous acceptez ces dates`,
      confirm: t`Confirmer : j’accepte ces dates`,
      other: t`Je préfère décliner`,
    };
  return isSeveral
    ? {
        title: t`Quelles dates vous conviennent ?`,
        confirm: t`Choisir ces dates`,
        other: t`Aucune option ne convient`,
      }
    : {
        title: t`Ces dates vous conviennent-elles ?`,
        confirm: t`J’accepte ces dates`,
        other: t`Je décline`,
      };
}
