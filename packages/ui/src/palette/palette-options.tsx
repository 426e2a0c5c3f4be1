import { useEffect } from "react";
import styles from "./command-palette.module.css";
import type { PaletteGroup, PaletteItem } from "./palette-group.ts";

type PaletteOptionsProps = {
  listId: string;
  label: string;
  groups: PaletteGroup[];
  active: PaletteItem | undefined;
  onChoose: (item: PaletteItem) => void;
};

export function PaletteOptions({ listId, label, groups, active, onChoose }: PaletteOptionsProps) {
  const activeId = active && `${listId}-${active.id}`;

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  return (
    <div className={styles.list} role="listbox" id={listId} aria-label={label}>
      {groups.map((group) => (
        <div key={group.label} role="group" aria-label={group.label}>
          <p className={styles.group} aria-hidden>
            {group.label}
          </p>
          {group.items.map((item) => (
            <div
              key={item.id}
              id={`${listId}-${item.id}`}
              className={styles.option}
              role="option"
              aria-selected={item.id === active?.id}
              onClick={() => onChoose(item)}
            >
              {item.icon && <item.icon size={16} stroke={1.7} aria-hidden />}
              <span className={styles.optionLabel}>{item.label}</span>
              {item.detail && <span className={styles.detail}>{item.detail}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
