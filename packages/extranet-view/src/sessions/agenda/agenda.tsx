import type { FragmentType } from "@apollo/client";
import { IconCalendarEvent } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Trans } from "@lingui/react/macro";
import { calendarDay, Card, EmptyState, useLocale } from "@passerelle/ui";
import { Agenda_SessionFragmentDoc, type Agenda_SessionFragment } from "../../gql/graphql.ts";
import { usePresent } from "../../reading/use-present.ts";
import { monthTitle } from "../../wording/dates.ts";
import { AgendaDay } from "./agenda-day.tsx";
import { agendaDays } from "./agenda-days.ts";
import { AgendaHead } from "./agenda-head.tsx";
import classes from "./agenda.module.css";
import { daysOfMonth } from "./month.ts";

type AgendaProps = {
  /** `YYYY-MM` */
  month: string;
  /** Undefined until they are known. */
  sessions: ({ id: string } & FragmentType<Agenda_SessionFragment>)[] | undefined;
  /** Where the same agenda shows another month. */
  hrefOf: (month: string) => string;
  /** Said when the month is empty: where there is something. */
  elsewhere?: ReactNode;
};

/** The month of the company: a grid where there is room, and else the days that have something, one below the other. */
export function Agenda({ month, sessions, hrefOf, elsewhere }: AgendaProps) {
  const locale = useLocale();
  const present = usePresent(Agenda_SessionFragmentDoc, sessions ?? []);
  const { days, before } = daysOfMonth(month);
  const byDay = agendaDays(present);
  const title = monthTitle(month, locale);
  const monthName = locale === "fr" ? title.toLocaleLowerCase("fr") : title;
  const today = calendarDay(new Date());
  const isEmpty = sessions !== undefined && !days.some((day) => byDay.has(day));

  return (
    <section className={classes.agenda} aria-labelledby="agenda-month" aria-busy={sessions === undefined}>
      <AgendaHead month={month} today={today} hrefOf={hrefOf} />
      <WeekDays />
      <ol className={classes.days} data-empty={isEmpty || undefined}>
        {days.map((day, index) => (
          <AgendaDay
            key={day}
            day={day}
            entries={byDay.get(day) ?? []}
            isToday={day === today}
            column={index === 0 ? before + 1 : undefined}
          />
        ))}
      </ol>
      {isEmpty && (
        <Card>
          <EmptyState icon={IconCalendarEvent} action={elsewhere}>
            <Trans>Aucune session en {monthName}.</Trans>
          </EmptyState>
        </Card>
      )}
    </section>
  );
}

/** For the eye: each day says its own name in full. */
function WeekDays() {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", { weekday: "short", timeZone: "UTC" });
  return (
    <div className={classes.weekDays} aria-hidden>
      {/* The first of February 2027 is a Monday. */}
      {[1, 2, 3, 4, 5, 6, 7].map((day) => (
        <span key={day}>{format.format(new Date(Date.UTC(2027, 1, day)))}</span>
      ))}
    </div>
  );
}
