import type { Agenda_SessionFragment } from "../../gql/graphql.ts";
import { groupSlots, type TrainingDay } from "../group-slots.ts";

export type AgendaSession = Pick<
  Agenda_SessionFragment,
  "id" | "title" | "status" | "cancelled" | "dateProposal" | "modality" | "venue"
>;
export type AgendaEntry = { session: AgendaSession; slots: TrainingDay["slots"] };

/** What takes place on each day, the earliest first. */
export function agendaDays(sessions: readonly Agenda_SessionFragment[]): Map<string, AgendaEntry[]> {
  const entries = sessions.flatMap((session) =>
    groupSlots(session.slots).map(({ date, slots }) => ({ date, session, slots })),
  );
  const inTime = entries.toSorted((first, second) => startOf(first).localeCompare(startOf(second)));
  return Map.groupBy(inTime, ({ date }) => date);
}

const startOf = ({ slots: [first], session }: AgendaEntry): string => `${first?.startsAt} ${session.title}`;
