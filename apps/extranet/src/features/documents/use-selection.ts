import { limits } from "@passerelle/schema/vocabulary";
import { useState } from "react";

/** The documents chosen to be downloaded together; null while nothing is being chosen. */
export function useSelection() {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  return {
    ids: [...(chosen ?? [])],
    isOn: chosen !== null,
    isFull: (chosen?.size ?? 0) > limits.zip,
    begin: () => setChosen(new Set()),
    end: () => setChosen(null),
    rows: chosen && {
      has: (id: string) => chosen.has(id),
      toggle: (id: string) => setChosen(toggled(chosen, id)),
    },
  };
}

export type Choosing = ReturnType<typeof useSelection>;

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
