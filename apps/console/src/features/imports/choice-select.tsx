import { Trans, useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { importChoiceLabels, type ImportChoice } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import styles from "./imports.module.css";
import type { Line } from "./lines.rules.ts";
import { choiceFor, type Otherwise } from "./tally.rules.ts";
import type { Choices } from "./use-import-choices.ts";

type ChoiceSelectProps = {
  line: Line;
  choices: Choices;
  otherwise: Otherwise;
  onChoose: (row: number, choice: ImportChoice) => void;
};

/** What becomes of one line: a choice where there is one, the answer in words where there is none. */
export function ChoiceSelect({ line, choices, otherwise, onChoose }: ChoiceSelectProps) {
  const { t } = useLingui();
  const locale = useLocale();
  if (line.kind !== "duplicates")
    return (
      <span className={styles.detail}>
        {line.kind === "errors" ? <Trans>Ne sera pas importée</Trans> : <Trans>Importée quand même</Trans>}
      </span>
    );
  const { duplicate, row } = line;
  return (
    <Select
      size="xs"
      aria-label={t`Que faire de la ligne ${row}`}
      data={duplicate.choices.map((choice) => ({ value: choice, label: importChoiceLabels[choice][locale] }))}
      value={choiceFor(duplicate, choices, otherwise)}
      allowDeselect={false}
      onChange={(next) => {
        const choice = duplicate.choices.find((each) => each === next);
        if (choice) onChoose(row, choice);
      }}
    />
  );
}
