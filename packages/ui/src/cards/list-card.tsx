import { IconChevronRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { UiLink } from "../link.tsx";
import styles from "./cards.module.css";

type ListCardProps = {
  children: ReactNode;
  /** Inside the card, above its rows. */
  head?: ReactNode;
  /** `apart`: each row is a card of its own, for what is to be done one by one. */
  layout?: "joined" | "apart";
};

/** Rows of one kind in a card. Its children are `ListRow`s. */
export function ListCard({ children, head, layout = "joined" }: ListCardProps) {
  return (
    <div className={styles.list} data-layout={layout}>
      {head && <div className={styles.listHead}>{head}</div>}
      <ul className={styles.rows}>{children}</ul>
    </div>
  );
}

type ListRowProps = {
  /** An `IconTile`, a `DateTile`, an `Initials`. */
  lead?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  /** A chip, a word; a button of its own is allowed. */
  trail?: ReactNode;
  /** The whole row leads there. */
  href?: string;
  chevron?: boolean;
  /** Kept for memory: cancelled, ended. */
  greyed?: boolean;
  /** To be done first: tinted. */
  tinted?: boolean;
  onOpen?: () => void;
};

export function ListRow({ lead, title, detail, trail, href, chevron = false, greyed, tinted, onOpen }: ListRowProps) {
  return (
    <li
      className={styles.row}
      data-greyed={greyed || undefined}
      data-tinted={tinted || undefined}
      data-linked={href ? true : undefined}
    >
      {lead}
      <div className={styles.rowWords}>
        <p className={styles.rowTitle}>
          {href ? (
            <UiLink className={styles.rowLink} href={href} onClick={onOpen}>
              {title}
            </UiLink>
          ) : (
            title
          )}
        </p>
        {detail && <p className={styles.rowDetail}>{detail}</p>}
      </div>
      {trail && <div className={styles.trail}>{trail}</div>}
      {chevron && <IconChevronRight className={styles.chevron} size={18} aria-hidden />}
    </li>
  );
}
