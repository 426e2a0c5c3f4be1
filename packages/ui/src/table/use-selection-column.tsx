import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import type { Column } from "./column.ts";

type Selecting<Row> = {
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What the row is called, for whoever hears the box and does not see the row. */
  name: (row: Row) => string;
  /** Whether the row can be taken; without it, each can. */
  isSelectable?: (row: Row) => boolean;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
};

/** The first column of a table whose rows can be taken together: a box for each, and one in the head for all. */
export function useSelectionColumn<Row>(selecting: Selecting<Row>): Column<Row> {
  const { t } = useLingui();
  const { rows, rowKey, name, isSelectable = () => true, selected, onSelect } = selecting;
  const selectable = rows.filter(isSelectable).map(rowKey);
  const taken = selectable.filter((key) => selected.has(key)).length;
  const takesAll = taken < selectable.length;

  function toggle(keys: readonly string[], isTaken: boolean) {
    const next = new Set(selected);
    for (const key of keys) {
      if (isTaken) next.add(key);
      else next.delete(key);
    }
    onSelect(next);
  }

  return {
    id: "selection",
    head: t`Sélection`,
    headHidden: true,
    headControl:
      selectable.length > 0 ? (
        <Checkbox
          size="xs"
          aria-label={t`Tout sélectionner`}
          checked={taken > 0 && !takesAll}
          indeterminate={taken > 0 && takesAll}
          onChange={() => toggle(selectable, takesAll)}
        />
      ) : undefined,
    width: 40,
    truncate: false,
    cell: (row) => (
      <Checkbox
        size="xs"
        aria-label={t`Sélectionner ${name(row)}`}
        disabled={!isSelectable(row)}
        checked={selected.has(rowKey(row)) && isSelectable(row)}
        onChange={({ currentTarget }) => toggle([rowKey(row)], currentTarget.checked)}
      />
    ),
  };
}
