import { useQuery } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { holidayOn, weekdayOf } from "@passerelle/schema/vocabulary";
import { formatDayName, InlineMessage, useLocale } from "@passerelle/ui";
import {
  MoveConflictsQueryDocument,
  MovedSessionQueryDocument,
  type CalendarSlot_SlotFragment,
  type MoveConflictsQueryQuery,
} from "#gql";
import styles from "../calendar.module.css";
import { movedSlots, type Destination, type MoveScope } from "./moved-slots.ts";

type MoveConsequencesProps = { slot: CalendarSlot_SlotFragment; to: Destination; scope: MoveScope };

/** What is to be known before: who sees the new dates, what falls on a day off, and who or what is taken then. */
export function MoveConsequences({ slot, to, scope }: MoveConsequencesProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { publicationCount: seers } = slot;
  const session = useQuery(MovedSessionQueryDocument, { variables: { id: slot.sessionId } }).data?.session;
  const asked = session?.bookings.filter(({ dateConfirmation: { state } }) => state !== "NOT_SENT").length ?? 0;
  const moved = session ? movedSlots(session.slots, slot, to, scope) : [];
  const wanted = scope === "session" ? moved : moved.filter(({ id }) => id === slot.id);
  const { data } = useQuery(MoveConflictsQueryDocument, {
    variables: { slots: wanted, sessionId: slot.sessionId },
    skip: wanted.length === 0,
    fetchPolicy: "network-only",
  });
  const off = [...new Set(wanted.map(({ date }) => date))].filter(
    (day) => holidayOn(day) ?? ["SATURDAY", "SUNDAY"].includes(weekdayOf(day)),
  );

  return (
    <div className={styles.consequences}>
      {seers > 0 && (
        <InlineMessage kind="info">
          {t`${plural(seers, {
            one: "Un client voit cette session : son extranet montrera les nouvelles dates aussitôt.",
            other: "# clients voient cette session : leur extranet montrera les nouvelles dates aussitôt.",
          })}`}
        </InlineMessage>
      )}
      {asked > 0 && (
        <InlineMessage kind="info">
          {t`${plural(asked, {
            one: "Un client avait ces dates à confirmer ou les avait acceptées : elles seront à confirmer de nouveau.",
            other:
              "# clients avaient ces dates à confirmer ou les avaient acceptées : elles seront à confirmer de nouveau.",
          })}`}
        </InlineMessage>
      )}
      {slot.status === "CONFIRMED" && (
        <InlineMessage kind="info">
          <Trans>Cette session est confirmée : prévenez les personnes concernées.</Trans>
        </InlineMessage>
      )}
      {off.map((day) => {
        const name = formatDayName(day, locale, { year: true });
        const holiday = holidayOn(day)?.[locale];
        return (
          <InlineMessage key={day} kind="info">
            {holiday ? t`Le ${name} est un jour férié (${holiday}).` : t`Le ${name} tombe un week-end.`}
          </InlineMessage>
        );
      })}
      {data?.slotConflicts.map((conflict, index) => (
        <InlineMessage key={`${conflict.position} ${conflict.kind} ${index}`} kind="refusal">
          <Conflict conflict={conflict} />
        </InlineMessage>
      ))}
    </div>
  );
}

function Conflict({ conflict }: { conflict: MoveConflictsQueryQuery["slotConflicts"][number] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const day = formatDayName(conflict.date, locale);
  const where = conflict.session?.title ?? t`une session d’un autre centre`;
  const trainer = `${conflict.trainer?.firstName ?? ""} ${conflict.trainer?.lastName ?? ""}`.trim();
  const venue = conflict.venue?.name ?? "";
  return conflict.kind === "TRAINER" ? (
    <Trans>
      {trainer} anime déjà « {where} » le {day} à ces heures.
    </Trans>
  ) : (
    <Trans>
      {venue} reçoit déjà « {where} » le {day} à ces heures.
    </Trans>
  );
}
