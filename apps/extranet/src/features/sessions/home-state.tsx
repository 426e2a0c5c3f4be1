import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { formatLongDate, useLocale } from "@passerelle/ui";

type HomeStateProps = {
  companyName: string | null | undefined;
  unopenedCount: number | undefined;
  nextStartsOn: string | null | undefined;
};

/** «Voltéo Maintenance · 3 documents à lire», or that nothing is expected. */
export function HomeState({ companyName, unopenedCount, nextStartsOn }: HomeStateProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const next = nextStartsOn ? formatLongDate(nextStartsOn, locale) : null;

  const state = () => {
    if (unopenedCount === undefined) return null;
    if (unopenedCount > 0)
      return t`${plural(unopenedCount, { one: "# document à lire", other: "# documents à lire" })}`;
    return next ? t`Tout est à jour. Prochaine session le ${next}.` : t`Tout est à jour.`;
  };
  return [companyName, state()].filter(Boolean).join(" · ");
}
