import { useLingui } from "@lingui/react/macro";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { UiLink } from "../link.tsx";
import styles from "./page.module.css";

/** Without `href`, the page shown. */
export type Crumb = { label: string; href?: string };

export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useLingui();
  const only = crumbs.length === 1;
  return (
    <nav className={styles.breadcrumb} aria-label={t`Fil d’Ariane`}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.label}>
            {only && <IconChevronLeft size={14} aria-hidden />}
            {index > 0 && <IconChevronRight size={14} aria-hidden />}
            {crumb.href ? (
              <UiLink href={crumb.href}>{crumb.label}</UiLink>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
