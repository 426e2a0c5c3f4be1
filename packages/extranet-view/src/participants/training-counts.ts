import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";

type Counts = { upcomingSessionCount: number; pastSessionCount: number };

/** «2 sessions à venir, 1 passée» */
export function useTrainingCounts() {
  const { t } = useLingui();
  return ({ upcomingSessionCount: coming, pastSessionCount: past }: Counts): string => {
    const said = [
      coming > 0 && t`${plural(coming, { one: "# session à venir", other: "# sessions à venir" })}`,
      past > 0 && t`${plural(past, { one: "# session passée", other: "# sessions passées" })}`,
    ].filter(Boolean);
    return said.length > 0 ? said.join(" · ") : t`Aucune session`;
  };
}
