import { createContext, use, useEffect, useRef, type ReactNode } from "react";
import type { Icon } from "@tabler/icons-react";
import { activate, Initials, useLocale, usePageBrand } from "@passerelle/ui";
import { loadCatalogue } from "../../../app/catalogues.ts";
import classes from "./linked.module.css";

export type Dress = { name: string; colour?: string | null; logo?: string | null };

/** Whether this page of the link takes the place of another one. */
export const FollowsContext = createContext<(focusKey: string | null) => boolean>(() => false);

type LinkedLayoutProps = {
  dress: Dress;
  icon: Icon;
  tone?: "brand" | "grey";
  title: string;
  lead?: ReactNode;
  /** Changes when another page took this one’s place, whose title is then said aloud; null while nothing is read yet. */
  focusKey: string | null;
  children?: ReactNode;
};

/** A page opened from a mail, in the name and the colour of who sent it: no navigation, one thing to do. */
export function LinkedLayout({
  dress,
  icon: TitleIcon,
  tone = "brand",
  title,
  lead,
  focusKey,
  children,
}: LinkedLayoutProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const follows = use(FollowsContext);
  usePageBrand(dress.colour);
  useEffect(() => {
    document.title = `${title} · ${dress.name}`;
  }, [title, dress.name]);

  // On arrival the browser has said the title already.
  useEffect(() => {
    if (follows(focusKey)) heading.current?.focus();
  }, [follows, focusKey]);

  return (
    <div className={classes.page}>
      <header className={classes.header}>
        {dress.logo ? (
          <img className={classes.logo} src={dress.logo} alt="" />
        ) : (
          <Initials name={dress.name} look="brand" square />
        )}
        <span className={classes.name}>{dress.name}</span>
        <OtherLanguage />
      </header>
      <main className={classes.main}>
        <span className={classes.icon} data-tone={tone} aria-hidden>
          <TitleIcon size={24} stroke={1.7} />
        </span>
        <div>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {children}
      </main>
    </div>
  );
}

/** Whoever is not signed in has no account whose language is known. */
function OtherLanguage() {
  const other = useLocale() === "fr" ? "en" : "fr";
  return (
    <button type="button" className={classes.language} lang={other} onClick={() => void activate(other, loadCatalogue)}>
      {other === "fr" ? "Français" : "English"}
    </button>
  );
}
