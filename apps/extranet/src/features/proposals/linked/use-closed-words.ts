import { useLingui } from "@lingui/react/macro";
import { formatDayName, useLocale } from "@passerelle/ui";
import type { DateVoidReason } from "../../../gql/graphql.ts";
import type { LinkedDatesOf } from "./use-linked-dates.ts";

type ClosedWords = { title: string; words: string; areDatesShown: boolean };

/** Why a link of proposed dates takes no answer, and what to do about it. */
export function useClosedWords(page: LinkedDatesOf, organisation: string): ClosedWords {
  const { t } = useLingui();
  const locale = useLocale();
  const voided = useVoidedWords(page, organisation);
  const dates = page.dateProposal;
  if (!dates)
    return {
      title: t`Ce lien n’est plus valable`,
      words: t`Il était personnel, et la personne ou l’adresse à qui il était envoyé a changé. Demandez un nouveau message à ${organisation}.`,
      areDatesShown: false,
    };
  const dueOn = formatDayName(dates.dueOn, locale, { year: true });
  if (page.state === "SUSPENDED")
    return {
      title: t`Cette session est annulée pour le moment`,
      words: t`Il n’y a rien à répondre. Si elle est reprise, ce lien servira de nouveau, jusqu’au ${dueOn} inclus.`,
      areDatesShown: true,
    };
  if (page.state === "VOIDED" && dates.voidReason) return voided[dates.voidReason];
  return {
    title: t`Le délai de réponse est passé`,
    words: t`La réponse était possible jusqu’au ${dueOn} inclus. Convenez des dates avec ${organisation}.`,
    areDatesShown: true,
  };
}

function useVoidedWords(
  { email, dateProposal }: LinkedDatesOf,
  organisation: string,
): Record<DateVoidReason, ClosedWords> {
  const { t } = useLingui();
  const company = dateProposal?.companyName ?? "";
  return {
    RESENT: {
      title: t`Une proposition plus récente remplace celle-ci`,
      words: t`Ouvrez le dernier message que ${organisation} a envoyé à ${email} : c’est à lui qu’il faut répondre.`,
      areDatesShown: false,
    },
    MANUAL: {
      title: t`Ces dates sont déjà validées`,
      words: t`${organisation} les a validées avec ${company} : il n’y a plus rien à répondre.`,
      areDatesShown: true,
    },
    DATES_MOVED: {
      title: t`Les dates de cette session ont changé`,
      words: t`Celles de ce message ne sont plus d’actualité. ${organisation} vous écrira si votre accord est attendu sur les nouvelles.`,
      areDatesShown: false,
    },
    WITHDRAWN: {
      title: t`Cette proposition a été retirée`,
      words: t`${organisation} ne propose plus ces dates : il n’y a rien à répondre.`,
      areDatesShown: false,
    },
    PLANNED: {
      title: t`Cette session a été planifiée à d’autres dates`,
      words: t`Celles de ce message ne sont plus d’actualité : il n’y a rien à répondre.`,
      areDatesShown: false,
    },
  };
}
