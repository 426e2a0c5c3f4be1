import { Trans, useLingui } from "@lingui/react/macro";
import { IconChevronRight, IconFileOff, IconFileText, type Icon } from "@tabler/icons-react";
import { useId, type ReactNode } from "react";
import { UiLink } from "../link.tsx";
import { IconTile } from "../cards/icon-tile.tsx";
import styles from "./feed.module.css";

/** The notifications of one day, under its name. */
export function FeedDay({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {heading}
      </h2>
      <ul className={styles.day}>{children}</ul>
    </section>
  );
}

type FeedItemProps = {
  icon: Icon;
  tone?: "brand" | "amber";
  title: string;
  context?: ReactNode;
  /** « à 9 h 12 » */
  time: string;
  unread: boolean;
  /** The whole announcement is withdrawn. */
  struck?: boolean;
  /** Where the title leads; none when struck. */
  href?: string;
  onOpen?: () => void;
  children?: ReactNode;
};

export function FeedItem({
  icon,
  tone = "brand",
  title,
  context,
  time,
  unread,
  struck = false,
  href,
  onOpen,
  children,
}: FeedItemProps) {
  return (
    <li className={styles.item}>
      <IconTile icon={icon} tone={struck ? "grey" : tone} />
      <div className={styles.body}>
        <div className={styles.top}>
          <div className={styles.words}>
            <p className={styles.title} data-unread={unread || undefined}>
              <FeedTitle title={title} struck={struck} href={href} onOpen={onOpen} />
              {unread && <Spoken />}
            </p>
            <p className={styles.context}>
              {context}
              <span className={styles.timeBelow}>
                {context && " · "}
                {time}
              </span>
            </p>
          </div>
          <span className={styles.time} data-tabular>
            {time}
          </span>
          <span className={styles.dot} data-unread={unread || undefined} aria-hidden />
        </div>
        {children && <ul className={styles.files}>{children}</ul>}
      </div>
    </li>
  );
}

function FeedTitle({ title, struck, href, onOpen }: Pick<FeedItemProps, "title" | "struck" | "href" | "onOpen">) {
  if (struck) return <s>{title}</s>;
  if (!href) return title;
  return (
    <UiLink className={styles.titleLink} href={href} onClick={onOpen}>
      {title}
    </UiLink>
  );
}

function Spoken() {
  const { t } = useLingui();
  return <span className={styles.spoken}>{t`, non lue`}</span>;
}

type FeedFileProps = {
  label: string;
  /** None once withdrawn. */
  href?: string;
  onOpen?: () => void;
  /** « retiré le 21/11/2026 »: strikes the line through. */
  withdrawn?: string;
};

/** One document of an announcement: the whole line opens it; withdrawn, it is struck alone and leads nowhere. */
export function FeedFile({ label, href, onOpen, withdrawn }: FeedFileProps) {
  if (withdrawn || !href) {
    return (
      <li className={styles.file} data-withdrawn>
        <IconFileOff size={18} aria-hidden />
        <s className={styles.fileLabel}>{label}</s>
        <span className={styles.withdrawn}>{withdrawn}</span>
      </li>
    );
  }
  return (
    <li className={styles.file}>
      <IconFileText size={18} aria-hidden />
      <UiLink className={styles.fileLink} href={href} onClick={onOpen}>
        {label}
      </UiLink>
      <span className={styles.open} aria-hidden>
        <Trans>Ouvrir</Trans>
      </span>
      <IconChevronRight className={styles.chevron} size={18} aria-hidden />
    </li>
  );
}
