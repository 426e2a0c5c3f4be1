import type { Event, Subject } from "#platform/event";
import { newId } from "#platform/ids";
import type { Told } from "./mail-entries.js";

type CalendarFact = "calendar.invited" | "calendar.updated" | "calendar.cancelled" | "calendar.datesChangeTold";

interface Where {
  session: { id: string; title: string; centreId: string };
  companyId: string;
  bookingId: string | null;
}

const facts = {
  CALENDAR_INVITATION: "calendar.invited",
  CALENDAR_UPDATE: "calendar.updated",
  CALENDAR_CANCELLATION: "calendar.cancelled",
} as const;

/** One fact for each thing that the calendars of one client are told at once. No name: the mails say who. */
export function calendarsKept(where: Where, told: readonly Told[]): Event<CalendarFact>[] {
  const group = newId();
  return [...Map.groupBy(told, ({ template }) => template)].map(([template, each]) => ({
    ...ofBooking(facts[template], where, each.length),
    group,
  }));
}

export const datesChangeTold = (where: Where, count: number): Event<CalendarFact> =>
  ofBooking("calendar.datesChangeTold", where, count);

/** News for the staff alone: the client reads its mails. */
function ofBooking(kind: CalendarFact, { session, companyId, bookingId }: Where, count: number): Event<CalendarFact> {
  const { id, title, centreId } = session;
  const booking: Subject[] = bookingId ? [{ kind: "BOOKING", id: bookingId, centreId, companyId: null }] : [];
  return {
    id: newId(),
    kind,
    sessionId: id,
    companyId,
    facts: { title, count },
    subjects: [{ kind: "SESSION", id, centreId, companyId: null }, ...booking],
  };
}
