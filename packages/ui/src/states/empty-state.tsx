import { IconInbox, type Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import styles from "./states.module.css";

type EmptyStateProps = {
  icon?: Icon;
  /** One sentence: what will appear here; or the filter that let nothing through. */
  children: ReactNode;
  /** One action: « Effacer les filtres ». */
  action?: ReactNode;
};

export function EmptyState({ icon: Icon = IconInbox, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.emptyIcon} aria-hidden>
        <Icon size={40} stroke={1.4} />
      </span>
      <p>{children}</p>
      {action}
    </div>
  );
}
