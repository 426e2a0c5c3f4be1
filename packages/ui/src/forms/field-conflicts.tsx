import { useLingui } from "@lingui/react/macro";
import { Radio } from "@mantine/core";
import styles from "./field-conflicts.module.css";

export type FieldConflict = {
  id: string;
  label: string;
  theirs: string;
  mine: string;
  /** Nothing was typed here: what was read is kept against what somebody else wrote. */
  untouched?: boolean;
};
export type ConflictChoice = "theirs" | "mine";

type FieldConflictsProps = {
  conflicts: FieldConflict[];
  chosen: Readonly<Record<string, ConflictChoice | undefined>>;
  onChoose: (id: string, choice: ConflictChoice) => void;
  /** Whose values stand there now: « Enregistré par Hélène Guérin ». */
  theirsLabel: string;
  /** Saving was tried while something is left to choose. */
  incomplete?: boolean;
};

/** Two people wrote the same record: field by field, what stands there now and what was typed here. */
export function FieldConflicts({ conflicts, chosen, onChoose, theirsLabel, incomplete }: FieldConflictsProps) {
  const { t } = useLingui();
  const empty = t`(vide)`;
  return (
    <div className={styles.conflicts}>
      {conflicts.map(({ id, label, theirs, mine, untouched }) => (
        <Radio.Group
          key={id}
          className={styles.conflict}
          label={label}
          value={chosen[id] ?? null}
          onChange={(choice) => onChoose(id, choice === "mine" ? "mine" : "theirs")}
          error={incomplete && !chosen[id] && t`Choisissez l’une des deux valeurs.`}
        >
          <div className={styles.values}>
            <Radio value="theirs" label={theirs || empty} description={theirsLabel} />
            <Radio
              value="mine"
              label={mine || empty}
              description={untouched ? t`Valeur précédente` : t`Votre saisie`}
            />
          </div>
        </Radio.Group>
      ))}
    </div>
  );
}
