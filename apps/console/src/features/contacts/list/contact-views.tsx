import { useLingui } from "@lingui/react/macro";
import { accessStateLabels, accessStates } from "@passerelle/schema/vocabulary";
import { FilterPills, useLocale } from "@passerelle/ui";
import type { ContactView } from "./contact-search.ts";

type ContactViewsProps = { current: ContactView | undefined; hrefOf: (view: ContactView | undefined) => string };

/** All, by where their access stands, and the trash. */
export function ContactViews({ current, hrefOf }: ContactViewsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const pill = (view: ContactView | undefined, label: string) => ({
    label,
    active: view === current,
    href: hrefOf(view),
  });

  return (
    <FilterPills
      label={t`Vues des contacts`}
      pills={[
        pill(undefined, t`Tous`),
        ...accessStates.map((state) => pill(state, accessStateLabels[state][locale])),
        pill("TRASH", t`Corbeille`),
      ]}
    />
  );
}
