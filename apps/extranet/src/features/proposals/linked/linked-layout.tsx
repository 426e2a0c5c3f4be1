import { createContext, use, useEffect, useRef, type ReactNode } from "react";
import type { Icon } from "@tabler/icons-react";
import { activate, Initials, useLocale, usePageBrand } from "@passerelle/ui";
import { loadCatalogue } from "../../../app/catalogues.ts";
import classes from "./linked.module.css";

export type Dress = { name: string; colour?: string | null; logo?: string | null };

/** Whether this page of the link takes the place of another one. */
export const FollowsContext = createContext<(focusKey: string | null) => boolean>(() => false);

type LinkedLayoutProps = {
  /** Null until the link has said who sent it. */
  dress: Dress | null;
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
  usePageBrand(dress?.colour);
  const sender = dress?.name;
  useEffect(() => {
    document.title = sender ? `${title} · ${sender}` : title;
  }, [title, sender]);

  // On arrival the browser has said the title already.
  useEffect(() => {
    if (follows(focusKey)) heading.current?.focus();
  }, [follows, focusKey]);

  return (
    <div className={classes.page}>
      <header className={classes.header}>
        {dress && <Sender dress={dress} />}
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

function Sender({ dress: { name, logo } }: { dress: Dress }) {
  return (
    <>
      {logo ? <img className={classes.logo} src={logo} alt="" /> : <Initials name={name} look="brand" square />}
      <span className={classes.name}>{name}</span>
    </>
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
