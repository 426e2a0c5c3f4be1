import { importChoices, type ImportChoice } from "@passerelle/schema/vocabulary";
import { useState } from "react";

export type Choices = Readonly<Record<string, ImportChoice>>;

/** What was chosen row by row, kept in this window: a reload loses nothing. */
export function useImportChoices(uploadId: string) {
  const storedUnder = `passerelle.console.import.${uploadId}`;
  const [choices, setChoices] = useState(() => stored(storedUnder));

  function choose(row: number, choice: ImportChoice) {
    const next = { ...choices, [row]: choice };
    setChoices(next);
    sessionStorage.setItem(storedUnder, JSON.stringify(next));
  }

  return { choices, choose };
}

function stored(name: string): Choices {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(name) ?? "{}");
    return Object.fromEntries(
      Object.entries(read ?? {}).filter(([, choice]) => importChoices.includes(choice as never)),
    );
  } catch {
    // Written by another hand: nothing was chosen.
    return {};
  }
}
