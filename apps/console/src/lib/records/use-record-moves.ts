import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { isRefusal, type Refusal } from "../refusal.ts";
import type { Moving } from "./record-acts.tsx";

/** Asks the house; what it answers is the record, or why not. */
export type Move = () => Promise<Refusal | { id: string } | null | undefined>;
type Movable = Moving & { name: string; remove: Move; restore: Move };
export type RecordMoves = ReturnType<typeof useRecordMoves>;

/** Into the trash and out of it: each says how that went, and the first offers the second. */
export function useRecordMoves({ name, remove, restore, onMoved, say }: Movable) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);

  /** The sentence of what stood in the way. */
  async function ask(move: Move): Promise<string | undefined> {
    setBusy(true);
    const answer = await move().catch(() => undefined);
    setBusy(false);
    if (!answer) return t`Le serveur ne répond pas. Réessayez dans un instant.`;
    return isRefusal(answer) ? answer.message : undefined;
  }

  async function takeOut(): Promise<void> {
    const refusal = await ask(restore);
    if (refusal !== undefined) return say({ kind: "refusal", words: refusal });
    say({ kind: "success", words: t`${name} est de retour dans la liste.` });
    onMoved();
  }

  return {
    busy,
    restore: takeOut,
    /** A refusal is the dialog's to show; without one, it closes first, so that the focus has somewhere to go. */
    remove: async (close: () => void): Promise<string | undefined> => {
      const refusal = await ask(remove);
      if (refusal !== undefined) return refusal;
      close();
      say({ kind: "success", words: t`${name} est supprimé.`, undo: { act: () => void takeOut() } });
      onMoved();
      return undefined;
    },
  };
}
