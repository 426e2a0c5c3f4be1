import { useEffect, useRef, type ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./breadcrumb.tsx";
import styles from "./page.module.css";

type PageHeadProps = {
  title: string;
  /** Beside the title: the status chip. */
  status?: ReactNode;
  /** One sentence of state: « 42 sessions actives · 5 propositions en attente ». */
  state?: ReactNode;
  /** Secondary actions; the filled button belongs to the shell's bar. */
  actions?: ReactNode;
  breadcrumb?: Crumb[];
  /** Changes when another page is shown by the same component, so that its title receives focus again. */
  focusKey?: string;
};

const landedOn = window.location.pathname;
let hasNavigated = false;

export function PageHead({ title, status, state, actions, breadcrumb, focusKey }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  // A reader of screens must hear that the page changed; on arrival the browser has already said it.
  useEffect(() => {
    if (!hasNavigated && window.location.pathname === landedOn) return;
    hasNavigated = true;
    heading.current?.focus({ preventScroll: true });
  }, [focusKey]);

  return (
    <div className={styles.head}>
      {breadcrumb && <Breadcrumb crumbs={breadcrumb} />}
      <div className={styles.headRow}>
        <div className={styles.headWords}>
          <div className={styles.titleRow}>
            <h1 ref={heading} tabIndex={-1} className={styles.title}>
              {title}
            </h1>
            {status}
          </div>
          {state && <p className={styles.state}>{state}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
