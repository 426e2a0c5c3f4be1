import { useEffect, useRef, type ReactNode } from "react";
import { Initials } from "../marks/initials.tsx";
import styles from "./entry-page.module.css";
import { contentId } from "./skip-link.tsx";

type EntryPageProps = {
  organisation: { name: string; logoUrl?: string };
  title: string;
  children: ReactNode;
  /** Under the card: language, accessibility. */
  footer?: ReactNode;
  /** It took the place of another page by itself: its title is said aloud. */
  isSudden?: boolean;
};

let hasShownOne = false;

/** The doors of both apps: sign-in, reset, invitation. One card, one thing to do. */
export function EntryPage({ organisation, title, children, footer, isSudden = false }: EntryPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLElement>(null);

  // Another door took this one's place: whoever reads by ear hears it, and the keyboard goes on from there, unless a field
  // of the new one has taken the focus. On arrival the browser has already said the title.
  useEffect(() => {
    if ((hasShownOne || isSudden) && !card.current?.contains(document.activeElement)) heading.current?.focus();
    hasShownOne = true;
  }, [title, isSudden]);

  return (
    <div className={styles.page}>
      <header className={styles.brand}>
        {organisation.logoUrl ? (
          <img className={styles.logo} src={organisation.logoUrl} alt="" />
        ) : (
          <Initials name={organisation.name} look="brand" square />
        )}
        <span>{organisation.name}</span>
      </header>
      <main ref={card} id={contentId} className={styles.card}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {children}
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
