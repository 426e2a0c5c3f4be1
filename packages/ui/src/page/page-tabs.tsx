import { UiLink } from "../link.tsx";
import styles from "./page.module.css";

export type PageTab = { label: string; href: string; count?: number; active: boolean };

/** Line tabs whose place is an address, so that a tab can be linked and gone back to. */
export function PageTabs({ tabs, label }: { tabs: PageTab[]; label: string }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <UiLink key={tab.href} className={styles.tab} href={tab.href} aria-current={tab.active ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && (
            <span className={styles.tabCount} data-tabular>
              {tab.count}
            </span>
          )}
        </UiLink>
      ))}
    </nav>
  );
}
