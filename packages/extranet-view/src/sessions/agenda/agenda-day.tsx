import { VisuallyHidden } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { holidayOn, sessionModalityLabels } from "@passerelle/schema/vocabulary";
import { formatDayName, formatTimeRange, toneColours, UiLink, useLocale } from "@passerelle/ui";
import { useExtranetLinks } from "../../links.tsx";
import { dayTitle } from "../../wording/dates.ts";
import { sessionTones } from "../../wording/session-tone.ts";
import { SessionStatus } from "../session-status.tsx";
import type { AgendaEntry } from "./agenda-days.ts";
import classes from "./agenda.module.css";
import { isWeekend } from "./month.ts";

type AgendaDayProps = {
  day: string;
  entries: readonly AgendaEntry[];
  isToday: boolean;
  /** Where the first day of the month stands in its week. */
  column: number | undefined;
};

export function AgendaDay({ day, entries, isToday, column }: AgendaDayProps) {
  const locale = useLocale();
  const holiday = holidayOn(day)?.[locale];
  return (
    <li
      className={classes.day}
      style={column ? { gridColumnStart: column } : undefined}
      data-free={entries.length === 0 || undefined}
      data-off={isWeekend(day) || holiday !== undefined || undefined}
      data-today={isToday || undefined}
      aria-current={isToday ? "date" : undefined}
    >
      <p className={classes.dayName}>
        <span className={classes.number} aria-hidden>
          {Number(day.slice(8))}
        </span>
        <span className={classes.fullName} aria-hidden>
          {dayTitle(day, locale)}
        </span>
        <VisuallyHidden>{formatDayName(day, locale, { year: true })}</VisuallyHidden>
        {holiday && <span className={classes.holiday}>{holiday}</span>}
        {isToday && (
          <span className={classes.todayWord}>
            <Trans>Aujourd’hui</Trans>
          </span>
        )}
      </p>
      {entries.length > 0 && (
        <ul className={classes.entries}>
          {entries.map((entry) => (
            <Entry key={entry.session.id} entry={entry} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Entry({ entry: { session, slots } }: { entry: AgendaEntry }) {
  const locale = useLocale();
  const href = useExtranetLinks().session(session.id);
  // In a small cell, from the first hour to the last.
  const [first, last] = [slots[0], slots.at(-1)];
  const tone = session.cancelled ? "red" : sessionTones[session.status];
  const place = session.venue ?? sessionModalityLabels[session.modality][locale];
  return (
    <li
      className={classes.entry}
      data-cancelled={session.cancelled || undefined}
      style={{ borderLeftColor: toneColours[tone].dot }}
    >
      <UiLink className={classes.title} href={href}>
        {session.title}
      </UiLink>
      <p className={classes.hours} data-tabular>
        <span className={classes.eachHours}>
          {slots.map((slot) => formatTimeRange(slot.startsAt, slot.endsAt, locale)).join(", ")}
        </span>
        <span className={classes.span}>{first && last && formatTimeRange(first.startsAt, last.endsAt, locale)}</span>
      </p>
      <p className={classes.place}>{place}</p>
      <div className={classes.status}>
        <SessionStatus session={session} />
      </div>
    </li>
  );
}
