import { useLingui } from "@lingui/react/macro";
import { IconX } from "@tabler/icons-react";
import styles from "./filters.module.css";

type FilterChipProps = { label: string; onRemove: () => void };

/** A filter in force: « Début : après le 1er nov. 2026 », removable. */
export function FilterChip({ label, onRemove }: FilterChipProps) {
  const { t } = useLingui();
  return (
    <span className={styles.filter}>
      {label}
      <button type="button" className={styles.remove} aria-label={t`Retirer le filtre « ${label} »`} onClick={onRemove}>
        <IconX size={14} aria-hidden />
      </button>
    </span>
  );
}
