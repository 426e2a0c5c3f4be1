import { useState } from "react";

export type Selection = { selected: ReadonlySet<string>; onSelect: (selected: ReadonlySet<string>) => void };

/** The files taken on one page, from all of its tables. What has left the page meanwhile is no longer taken. */
export function useSelection(shown: readonly string[]): Selection & { fileIds: string[]; clear: () => void } {
  const [selected, onSelect] = useState<ReadonlySet<string>>(new Set());
  return {
    selected,
    onSelect,
    fileIds: shown.filter((id) => selected.has(id)),
    clear: () => onSelect(new Set()),
  };
}
