import { aRefusal } from "./house/house.ts";

let made = 0;

/** A slot of a session on a day, which the viewer may move. */
export function aCalendarSlot(title: string, date: string, part: object = {}) {
  made += 1;
  return {
    id: `00000000-0000-7000-8000-00000000010${made}`,
    date,
    startsAt: "09:00",
    endsAt: "12:30",
    trainerName: "Karim Benali",
    venueName: "Salle Estuaire",
    overlaps: [] as string[],
    sessionId: `00000000-0000-7000-8000-00000000020${made}`,
    title,
    reference: "SES-2027-0001",
    status: "PLANNED",
    kind: "INTER",
    modality: "ON_SITE",
    slotCount: 1,
    slotsVersion: 1,
    publicationCount: 0,
    canMove: true,
    ...part,
  };
}
export type CalendarSlot = ReturnType<typeof aCalendarSlot>;

/** A session whose dates were proposed to nobody, and that no calendar holds. */
const nobodyConcerned = {
  title: "",
  reference: "",
  calendarHolderCount: 0,
  viewerCan: { plan: true },
  bookings: [] as object[],
};

type Moved = { input: { slotId: string; date?: string; startsAt?: string; endsAt?: string } };
type Set = { input: { sessionId: string; slots: { id: string; date: string }[] } };

/** What the house answers about these slots; moves are done. */
export function calendarAnswers(slots: CalendarSlot[], asked: object[] = []) {
  const session = (id: string) => ({ ...nobodyConcerned, id, slotsVersion: 2, slots: slotsOf(id) });
  const slotsOf = (id: string) =>
    slots.filter((slot) => slot.sessionId === id).map((slot) => ({ ...slot, trainer: null, venue: null }));
  return {
    sessionCalendar: ({ from, to }: { from: string; to: string }): unknown => ({
      hasMore: false,
      slots: slots.filter(({ date }) => from <= date && date <= to),
    }),
    session: ({ id }: { id: string }): unknown => session(id),
    slotConflicts: (): unknown => [],
    trainers: () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 }),
    venues: () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 }),
    trainer: ({ id }: { id: string }) => ({ id, firstName: "Karim", lastName: "Benali" }),
    venue: ({ id }: { id: string }) => ({ id, name: "Salle Estuaire" }),
    moveSlot: ({ input }: Moved): unknown => {
      asked.push({ moveSlot: input });
      const slot = slots.find(({ id }) => id === input.slotId);
      if (!slot) return aRefusal("SLOT_NOT_FOUND");
      Object.assign(slot, { date: input.date, startsAt: input.startsAt, endsAt: input.endsAt });
      return { __typename: "Session", ...session(slot.sessionId) };
    },
    setSessionSlots: ({ input }: Set): unknown => {
      asked.push({ setSessionSlots: input.slots.map(({ id, date }) => ({ id, date })) });
      for (const { id, date } of input.slots)
        Object.assign(
          slots.find((slot) => slot.id === id)!,
          { date },
        );
      return { __typename: "Session", ...session(input.sessionId) };
    },
  };
}
