import { importStateLabels } from "@passerelle/schema/vocabulary";
import { StatusChip, useLocale, type Tone } from "@passerelle/ui";
import type { ImportState } from "#gql";

const tones: Record<ImportState, Tone> = {
  RUNNING: "violet",
  DONE: "green",
  FAILED: "red",
  UNDOING: "amber",
  UNDONE: "grey",
};

export function ImportStateChip({ state }: { state: ImportState }) {
  const locale = useLocale();
  return <StatusChip tone={tones[state]}>{importStateLabels[state][locale]}</StatusChip>;
}
