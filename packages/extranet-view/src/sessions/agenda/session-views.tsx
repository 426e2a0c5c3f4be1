import { useLingui } from "@lingui/react/macro";
import { FilterPills } from "@passerelle/ui";
import { useExtranetLinks } from "../../links.tsx";

/** The sessions one below the other, or by month. */
export function SessionViews({ current }: { current: "list" | "agenda" }) {
  const { t } = useLingui();
  const links = useExtranetLinks();
  return (
    <FilterPills
      label={t`Affichage`}
      pills={[
        { label: t`Liste`, active: current === "list", href: links.sessions() },
        { label: t`Agenda`, active: current === "agenda", href: links.agenda() },
      ]}
    />
  );
}
