import { Tooltip } from "@mantine/core";
import { UiLink } from "../link.tsx";
import styles from "./console-shell.module.css";
import type { ShellItem } from "./shell-item.ts";

export function NavRow({ item, collapsed }: { item: ShellItem; collapsed: boolean }) {
  const Icon = item.icon;
  return (
    <Tooltip label={item.label} position="right" disabled={!collapsed}>
      <UiLink className={styles.row} href={item.href} aria-current={item.active ? "page" : undefined}>
        <Icon size={16} stroke={1.7} aria-hidden />
        <span className={styles.rowLabel}>{item.label}</span>
        {item.count !== undefined && item.count > 0 && (
          <span className={styles.rowCount} data-tabular>
            {item.count}
          </span>
        )}
      </UiLink>
    </Tooltip>
  );
}
