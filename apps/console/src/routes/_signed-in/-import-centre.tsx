import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useCentres } from "#lib/use-centres.ts";

type ImportCentreProps = { centreId: string | undefined; onCentre: (centreId: string | undefined) => void };

/** Where there is one centre, there is nothing to choose. */
export function ImportCentre({ centreId, onCentre }: ImportCentreProps) {
  const { t } = useLingui();
  const centres = useCentres();
  const [first] = centres;
  if (centres.length < 2 || !first) return null;
  return (
    <Select
      label={t`Centre des entreprises créées`}
      maw={320}
      data={centres}
      value={centreId ?? first.value}
      allowDeselect={false}
      onChange={(next) => onCentre(next ?? undefined)}
    />
  );
}
