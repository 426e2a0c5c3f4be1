import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconDeviceLaptop, IconMapPin, IconUser } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { sessionModalityLabels } from "@passerelle/schema/vocabulary";
import { calendarDay, Card, formatTimeRange, useLocale } from "@passerelle/ui";
import { SessionSchedule_SessionFragmentDoc, type SessionSchedule_SessionFragment } from "../gql/graphql.ts";
import { dayTitle } from "../wording/dates.ts";
import { groupSlots, type TrainingDay } from "./group-slots.ts";
import classes from "./session-page.module.css";

/** When and where the training takes place, and who teaches. */
export function SessionSchedule({ session }: { session: FragmentType<SessionSchedule_SessionFragment> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data, complete } = useFragment({ fragment: SessionSchedule_SessionFragmentDoc, from: session });
  if (!complete) return null;

  const days = groupSlots(data.slots);
  const isPlaced = data.venue !== null;
  const Icon = isPlaced ? IconMapPin : IconDeviceLaptop;
  const trainers = data.trainerNames;
  const modality = sessionModalityLabels[data.modality][locale];
  return (
    <Card>
      <section className={classes.schedule} aria-label={t`Dates et lieu`}>
        {days.length > 0 ? (
          <ul className={classes.days}>
            {days.map((day) => (
              <Day key={day.date} day={day} />
            ))}
          </ul>
        ) : (
          <p className={classes.undefined}>
            <Trans>Les dates ne sont pas encore définies.</Trans>
          </p>
        )}
        <p className={classes.place}>
          <Icon size={20} aria-hidden />
          <span>{isPlaced ? [data.venue, modality].join(" · ") : modality}</span>
        </p>
        {trainers && (
          <p className={classes.place}>
            <IconUser size={20} aria-hidden />
            <span>
              <Trans>Animée par {trainers}</Trans>
            </span>
          </p>
        )}
      </section>
    </Card>
  );
}

function Day({ day }: { day: TrainingDay }) {
  const locale = useLocale();
  const isToday = day.date === calendarDay(new Date());
  return (
    <li className={classes.day} data-today={isToday || undefined}>
      <span className={classes.dayName}>
        {dayTitle(day.date, locale)}
        {isToday && (
          <span className={classes.today}>
            <Trans>Aujourd’hui</Trans>
          </span>
        )}
      </span>
      <span className={classes.hours}>
        {day.slots.map((slot) => formatTimeRange(slot.startsAt, slot.endsAt, locale)).join(", ")}
      </span>
    </li>
  );
}
