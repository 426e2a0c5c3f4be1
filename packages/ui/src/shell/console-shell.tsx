import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { NavRow } from "./nav-row.tsx";
import styles from "./console-shell.module.css";
import type { ShellItem } from "./shell-item.ts";
import { contentId, SkipLink } from "./skip-link.tsx";
import { useCollapsedSidebar } from "./use-collapsed-sidebar.ts";

type ConsoleShellProps = {
  /** Top of the sidebar: whose house this is, and the way to another one. */
  switcher: ReactNode;
  items: ShellItem[];
  /** Bottom of the sidebar, above `user`. */
  bottomItems?: ShellItem[];
  user: ReactNode;
  search?: ReactNode;
  bell?: ReactNode;
  /** The one filled button of the screen. */
  primaryAction?: ReactNode;
  /** Thin bar above everything: the state of the connection. */
  connection?: ReactNode;
  children: ReactNode;
};

export function ConsoleShell(props: ConsoleShellProps) {
  const { t } = useLingui();
  const collapsed = useCollapsedSidebar();

  return (
    <div className={styles.shell}>
      <SkipLink />
      <nav className={styles.sidebar} aria-label={t`Navigation principale`} data-collapsed={collapsed || undefined}>
        <div className={styles.switcher}>{props.switcher}</div>
        <div className={styles.nav}>
          {props.items.map((item) => (
            <NavRow key={item.href} item={item} collapsed={collapsed} />
          ))}
        </div>
        <div className={styles.bottom}>
          {props.bottomItems?.map((item) => (
            <NavRow key={item.href} item={item} collapsed={collapsed} />
          ))}
          {props.user}
        </div>
      </nav>
      <div className={styles.page}>
        <header className={styles.bar}>
          <div className={styles.barContent}>
            <div className={styles.search}>{props.search}</div>
            {props.bell}
            {props.primaryAction}
          </div>
        </header>
        {props.connection}
        <main id={contentId} tabIndex={-1} className={styles.content}>
          {props.children}
        </main>
      </div>
    </div>
  );
}
