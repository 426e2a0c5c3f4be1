import { IconCalendarEvent, IconClock, IconMapPin, IconSchool, IconUser, type Icon } from "@tabler/icons-react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useLocale } from "@passerelle/ui";
import { placesOf, toldDays, type ProposedSlot } from "./proposed-days.ts";
import classes from "../proposals.module.css";

type ProposedDatesProps = {
  slots: readonly ProposedSlot[];
  participantCount?: number;
  /** Under the participants: who answers for them. */
  answeredBy?: string | null;
  trainerNames?: string | null;
};

/** What is asked about, in full: days, hours, place, for how many. */
export function ProposedDates({ slots, participantCount = 0, answeredBy, trainerNames }: ProposedDatesProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const told = toldDays(slots, locale);
  const answer = answeredBy ? t`Réponse de ${answeredBy}` : null;
  return (
    <ul className={classes.facts}>
      {told.days ? (
        <Fact icon={IconCalendarEvent}>
          <ul className={classes.days}>
            {told.days.map(({ date, name, hours }) => (
              <li key={date}>
                <p>{name}</p>
                <p className={classes.detail}>{hours}</p>
              </li>
            ))}
          </ul>
        </Fact>
      ) : (
        <>
          <Fact icon={IconCalendarEvent} detail={told.weekdays}>
            {told.dates}
          </Fact>
          <Fact icon={IconClock}>{told.hours}</Fact>
        </>
      )}
      {placesOf(slots).map(({ name, address }) => (
        <Fact key={`${name} ${address}`} icon={IconMapPin} detail={address}>
          {name}
        </Fact>
      ))}
      {trainerNames && (
        <Fact icon={IconSchool}>
          <Trans>Animée par {trainerNames}</Trans>
        </Fact>
      )}
      {participantCount > 0 && (
        <Fact icon={IconUser} detail={answer}>
          {t`${plural(participantCount, { one: "# participant", other: "# participants" })}`}
        </Fact>
      )}
      {participantCount === 0 && answer && <Fact icon={IconUser}>{answer}</Fact>}
    </ul>
  );
}

type FactProps = { icon: Icon; detail?: ReactNode; children: ReactNode };

function Fact({ icon: FactIcon, detail, children }: FactProps) {
  return (
    <li className={classes.fact}>
      <FactIcon size={20} stroke={1.7} aria-hidden />
      <div className={classes.words}>
        {typeof children === "string" ? <p>{children}</p> : children}
        {detail && <p className={classes.detail}>{detail}</p>}
      </div>
    </li>
  );
}
