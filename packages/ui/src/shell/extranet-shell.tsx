import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Initials } from "../marks/initials.tsx";
import { UiLink } from "../link.tsx";
import styles from "./extranet-shell.module.css";
import type { ShellItem } from "./shell-item.ts";
import { contentId, SkipLink } from "./skip-link.tsx";

type ExtranetShellProps = {
  organisation: { name: string; logoUrl?: string; homeHref: string };
  /** In the header from 768 px. */
  items: ShellItem[];
  /** In the bar at the bottom under 768 px: at most five. */
  tabs: ShellItem[];
  bell?: ReactNode;
  avatarMenu?: ReactNode;
  /** Thin bar under the header: the state of the connection. */
  connection?: ReactNode;
  accessibilityHref: string;
  footer?: ReactNode;
  children: ReactNode;
};

export function ExtranetShell(props: ExtranetShellProps) {
  const { t } = useLingui();
  const { organisation } = props;

  return (
    <div className={styles.shell}>
      <SkipLink />
      <header className={styles.header}>
        <UiLink className={styles.brand} href={organisation.homeHref}>
          {organisation.logoUrl ? (
            <img className={styles.logo} src={organisation.logoUrl} alt="" />
          ) : (
            <Initials name={organisation.name} look="brand" square />
          )}
          <span className={styles.name}>{organisation.name}</span>
        </UiLink>
        <nav className={styles.links} aria-label={t`Navigation principale`}>
          {props.items.map((item) => (
            <UiLink
              key={item.href}
              className={styles.link}
              href={item.href}
              aria-current={item.active ? "page" : undefined}
            >
              {item.label}
            </UiLink>
          ))}
        </nav>
        <div className={styles.corner}>
          {props.bell}
          {props.avatarMenu}
        </div>
      </header>
      {props.connection}
      <main id={contentId} tabIndex={-1} className={styles.main}>
        {props.children}
      </main>
      <footer className={styles.footer}>
        {props.footer}
        <UiLink className={styles.footerLink} href={props.accessibilityHref}>
          <Trans>Accessibilité</Trans>
        </UiLink>
      </footer>
      <BottomTabs tabs={props.tabs} />
    </div>
  );
}

function BottomTabs({ tabs }: { tabs: ShellItem[] }) {
  const { t } = useLingui();
  return (
    <nav className={styles.tabs} aria-label={t`Onglets`}>
      {tabs.map((tab) => (
        <UiLink key={tab.href} className={styles.tab} href={tab.href} aria-current={tab.active ? "page" : undefined}>
          <tab.icon size={22} stroke={1.7} aria-hidden />
          <span className={styles.tabLabel}>{tab.label}</span>
        </UiLink>
      ))}
    </nav>
  );
}
