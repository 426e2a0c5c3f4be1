import { Trans, useLingui } from "@lingui/react/macro";
import { IconSearch } from "@tabler/icons-react";
import { useId, useState, type KeyboardEvent } from "react";
import styles from "./command-palette.module.css";
import type { PaletteItem, PaletteSearch } from "./palette-group.ts";
import { PaletteOptions } from "./palette-options.tsx";
import { usePaletteSearch } from "./use-palette-search.ts";

type PaletteBoxProps = { label: string; search: PaletteSearch; onChoose: (item: PaletteItem) => void };

/** A combobox: the words stay under the cursor while the arrows walk through the options of every group. */
export function PaletteBox({ label, search, onChoose }: PaletteBoxProps) {
  const { t } = useLingui();
  const listId = useId();
  const [words, setWords] = useState("");
  const [position, setPosition] = useState(0);
  const { groups, settled, failed } = usePaletteSearch(search, words, true);
  const items = groups.flatMap((group) => group.items);
  const active = items[Math.min(position, items.length - 1)];

  function walk(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && items.length > 0) {
      event.preventDefault();
      setPosition((Math.min(position, items.length - 1) + step + items.length) % items.length);
    }
    if (event.key === "Enter" && active) {
      event.preventDefault();
      onChoose(active);
    }
  }

  return (
    <>
      <div className={styles.field}>
        <IconSearch size={16} aria-hidden />
        <input
          className={styles.input}
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-activedescendant={active ? `${listId}-${active.id}` : undefined}
          aria-label={label}
          placeholder={label}
          value={words}
          data-autofocus
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setPosition(0);
          }}
          onKeyDown={walk}
        />
      </div>
      <PaletteOptions listId={listId} label={t`Résultats`} groups={groups} active={active} onChoose={onChoose} />
      <p className={styles.note} role="status">
        {failed && <Trans>La recherche n’a pas abouti. Réessayez dans un instant.</Trans>}
        {!failed && settled && words !== "" && items.length === 0 && <Trans>Aucun résultat pour « {words} ».</Trans>}
      </p>
    </>
  );
}
