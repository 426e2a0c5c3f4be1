import { useLingui } from "@lingui/react/macro";
import { FilterPills } from "@passerelle/ui";

/** The sessions as a list or as a calendar. */
export function SessionsViewSwitch({ current }: { current: "list" | "calendar" }) {
  const { t } = useLingui();
  return (
    <FilterPills
      label={t`Affichage des sessions`}
      pills={[
        { label: t`Liste`, active: current === "list", href: "/sessions" },
        { label: t`Calendrier`, active: current === "calendar", href: "/sessions/calendar" },
      ]}
    />
  );
}
