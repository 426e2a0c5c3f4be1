import type { ReactNode } from "react";
import styles from "./extranet-shell.module.css";

/** The 720 px column of nearly every extranet page. */
export function Column({ children }: { children: ReactNode }) {
  return <div className={styles.column}>{children}</div>;
}

type TwoColumnsProps = { head: ReactNode; children: ReactNode; aside: ReactNode };

/** The wide page: 716 + 344 px, a single column under 1024. */
export function TwoColumns({ head, children, aside }: TwoColumnsProps) {
  return (
    <div className={styles.wide}>
      <div className={styles.wideHead}>{head}</div>
      <div className={styles.stack}>{children}</div>
      <aside className={styles.stack}>{aside}</aside>
    </div>
  );
}
