import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { formatLongDate, useLocale } from "@passerelle/ui";

type HomeStateProps = {
  /** Proposals of dates that wait for an answer. */
  datesCount: number | undefined;
  companyName: string | null | undefined;
  expectedCount: number | undefined;
  unopenedCount: number | undefined;
  /** Places that wait for a name. */
  placeCount: number | undefined;
  nextStartsOn: string | null | undefined;
};

/** «Voltéo Maintenance · 1 document à envoyer · 3 documents à lire», or that nothing is due. */
export function HomeState(props: HomeStateProps) {
  const { companyName, datesCount = 0, expectedCount, unopenedCount, placeCount = 0, nextStartsOn } = props;
  const { t } = useLingui();
  const locale = useLocale();
  const next = nextStartsOn ? formatLongDate(nextStartsOn, locale) : null;

  const state = () => {
    if (expectedCount === undefined || unopenedCount === undefined) return [];
    const due = [
      datesCount > 0 && t`${plural(datesCount, { one: "# proposition de dates", other: "# propositions de dates" })}`,
      expectedCount > 0 && t`${plural(expectedCount, { one: "# document à envoyer", other: "# documents à envoyer" })}`,
      placeCount > 0 && t`${plural(placeCount, { one: "# participant à nommer", other: "# participants à nommer" })}`,
      unopenedCount > 0 && t`${plural(unopenedCount, { one: "# document à lire", other: "# documents à lire" })}`,
    ].filter(Boolean);
    if (due.length > 0) return due;
    return [next ? t`Tout est à jour. Prochaine session le ${next}.` : t`Tout est à jour.`];
  };
  return [companyName, ...state()].filter(Boolean).join(" · ");
}
