import type { ReactNode } from "react";
import { UiLink } from "../link.tsx";
import styles from "./cards.module.css";

type HeroProps = {
  /** What is asked: « Dates à valider ». */
  kicker: string;
  title: string;
  detail?: ReactNode;
  action: { label: string } & ({ href: string } | { onClick: () => void });
  otherWay?: { label: string; href: string };
};

/** The one thing expected of the reader, on the brand. White on the brand is always readable: see brand.ts. */
export function Hero({ kicker, title, detail, action, otherWay }: HeroProps) {
  return (
    <section className={styles.hero} aria-label={kicker}>
      <p className={styles.kicker}>{kicker}</p>
      <h2 className={styles.heroTitle}>{title}</h2>
      {detail && <p className={styles.heroDetail}>{detail}</p>}
      <div className={styles.heroWays}>
        {"href" in action ? (
          <UiLink className={styles.heroAction} href={action.href}>
            {action.label}
          </UiLink>
        ) : (
          <button type="button" className={styles.heroAction} onClick={action.onClick}>
            {action.label}
          </button>
        )}
        {otherWay && (
          <UiLink className={styles.heroOther} href={otherWay.href}>
            {otherWay.label}
          </UiLink>
        )}
      </div>
    </section>
  );
}
