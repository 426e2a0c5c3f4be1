import { Plural, Trans, useLingui } from "@lingui/react/macro";
import {
  InitialsGroup,
  calendarDay,
  formatDate,
  formatInstantTime,
  formatRelative,
  useLocale,
  type Locale,
} from "@passerelle/ui";
import { useEffect, useState } from "react";
import type { SentDocument_PublicationFragment } from "#gql";
import styles from "../documents.module.css";

type Receipts = SentDocument_PublicationFragment["receipts"];

/** Who at the client opened it, and when last (B-09). */
export function OpenedBy({ receipts }: { receipts: Receipts }) {
  const { t } = useLingui();
  const locale = useLocale();
  const now = useNow();
  const newest = receipts.toSorted((a, b) => b.lastOpenedAt.localeCompare(a.lastOpenedAt));
  const [last] = newest;

  if (!last) {
    return (
      <span className={styles.muted}>
        <Trans>Pas encore ouvert</Trans>
      </span>
    );
  }
  const names = newest.map((receipt) => receipt.person.name);
  const when = whenOpened(last.lastOpenedAt, now, locale);
  return (
    <span className={styles.openers} title={names.join(", ")}>
      <InitialsGroup names={names} />
      <span>
        {names.length === 1 ? last.person.name : <Plural value={names.length} one="# contact" other="# contacts" />}
        {t`, ${when}`}
      </span>
    </span>
  );
}

/** Changes whenever somebody opens it once more: what the cell flashes by. */
export function openingsOf({ receipts }: { receipts: Receipts }): string {
  return receipts.map((receipt) => `${receipt.id}:${receipt.count}`).join();
}

/** Close by in words, further in figures: «à l’instant», «hier à 9 h 15», «16/11/2026 à 9 h 15». */
function whenOpened(at: string, now: Date, locale: Locale): string {
  const daysApart = (Date.parse(calendarDay(now)) - Date.parse(calendarDay(at))) / 86_400_000;
  return daysApart <= 1
    ? formatRelative(at, now, locale)
    : `${formatDate(calendarDay(at), locale)}, ${formatInstantTime(at, locale)}`;
}

/** Refreshed every half minute, or «à l’instant» would stay for ever. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
