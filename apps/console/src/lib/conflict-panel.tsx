import { Trans } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { FieldConflicts, InlineMessage, type ConflictChoice, type FieldConflict } from "@passerelle/ui";
import { useEffect, useRef, useState, type ReactNode } from "react";
import styles from "./conflict-panel.module.css";

export type Choices = Record<string, ConflictChoice | undefined>;

type ConflictPanelProps = {
  /** Who changed the record meanwhile, and when. */
  children: ReactNode;
  conflicts: FieldConflict[];
  /** What is chosen beforehand: theirs, where nothing was typed here. */
  chosenFirst: Choices;
  theirsLabel: string;
  refusal: string | undefined;
  onBack: () => void;
  onSave: (choices: Choices) => Promise<void>;
};

/** Somebody was quicker: nothing was written, and the person says field by field what is to stand. */
export function ConflictPanel(props: ConflictPanelProps) {
  const [chosen, setChosen] = useState(props.chosenFirst);
  const [incomplete, setIncomplete] = useState(false);
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  // The form has left with the button that was clicked: the keyboard goes on from here.
  useEffect(() => place.current?.focus(), []);

  async function save() {
    if (!props.conflicts.every(({ id }) => chosen[id])) return setIncomplete(true);
    setBusy(true);
    await props.onSave(chosen);
    setBusy(false);
  }

  return (
    <div ref={place} tabIndex={-1} className={styles.panel}>
      <InlineMessage kind="refusal">{props.children}</InlineMessage>
      <FieldConflicts
        conflicts={props.conflicts}
        chosen={chosen}
        onChoose={(id, choice) => setChosen({ ...chosen, [id]: choice })}
        theirsLabel={props.theirsLabel}
        incomplete={incomplete}
      />
      {props.refusal && <InlineMessage kind="refusal">{props.refusal}</InlineMessage>}
      <Group justify="flex-end" gap={12}>
        <Button variant="default" onClick={props.onBack}>
          <Trans>Revenir à ma saisie</Trans>
        </Button>
        <Button loading={busy} onClick={() => void save()}>
          <Trans>Enregistrer ces choix</Trans>
        </Button>
      </Group>
    </div>
  );
}
