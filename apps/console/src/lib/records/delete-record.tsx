import { useLingui } from "@lingui/react/macro";
import { ConfirmDialog, InlineMessage, type Consequence } from "@passerelle/ui";
import { useState } from "react";
import type { RecordMoves } from "./use-record-moves.ts";

export type DeletionWords = {
  /** A line above the title. */
  context?: string;
  /** What the list below is of; by default, what the client will see. */
  heading?: string;
  consequences: Consequence[];
  keepLabel: string;
  confirmLabel: string;
};

type DeleteRecordProps = {
  name: string;
  words: DeletionWords;
  moves: RecordMoves;
  opened: boolean;
  onClose: () => void;
};

/** Says what follows before, and offers «Annuler» after. */
export function DeleteRecord({ name, words, moves, opened, onClose }: DeleteRecordProps) {
  const { t } = useLingui();
  const [refusal, setRefusal] = useState<string>();

  async function confirm() {
    setRefusal(undefined);
    const refused = await moves.remove(onClose);
    if (refused !== undefined) setRefusal(refused);
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      context={words.context}
      title={t`Supprimer ${name} ?`}
      consequences={{ heading: words.heading, list: words.consequences }}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      keepLabel={words.keepLabel}
      confirmLabel={words.confirmLabel}
      onConfirm={() => void confirm()}
      busy={moves.busy}
      destructive
    />
  );
}
