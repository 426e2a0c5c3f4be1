import { answersOf } from "./answers.ts";
import { aCompany } from "./house/companies.ts";
import { aRefusal, centre, connection, id } from "./house/house.ts";
import { aSession, type Session } from "./house/sessions.ts";

type Input<Fields> = { input: Fields };
type Slot = { id?: string; date: string; startsAt: string; endsAt: string; trainerId?: string; venueId?: string };
type PlannedSession = Session & { slots: object[]; slotsVersion: number; version: number };

const edit = { viewerCan: { edit: true }, version: 1, deletedAt: null as string | null };
export const anne = {
  __typename: "Trainer",
  id: id(),
  firstName: "Anne",
  lastName: "Morel",
  email: null,
  phone: null,
  comingSessionCount: 2,
  ...edit,
};
export const loire = {
  __typename: "Venue",
  id: id(),
  name: "Salle Loire, Nantes",
  address: null,
  postalCode: null,
  city: "Nantes",
  capacity: 12,
  isVirtual: false,
  company: null,
  comingSessionCount: 0,
  ...edit,
};
export const gestures = { __typename: "Programme", id: id(), title: "Gestes et postures", hours: 14 };
export const volteo = aCompany("Voltéo Maintenance");
export const elsewhere = aSession("Habilitation électrique", { reference: "SES-2027-0118" });

const aSlot = ({ id: slotId = id(), date, startsAt, endsAt, trainerId, venueId }: Slot) => ({
  __typename: "Slot",
  id: slotId,
  date,
  startsAt,
  endsAt,
  trainer: trainerId ? anne : null,
  venue: venueId ? loire : null,
});

/** A house that plans: one trainer, one venue, one programme, and a session with one day. */
export function aPlanningHouse({ canPlan = true } = {}) {
  const session = aSession("Sécurité incendie", {
    status: "PLANNED",
    viewerCan: { plan: canPlan },
  }) as PlannedSession;
  session.slots = [
    aSlot({ date: "2027-01-12", startsAt: "09:00", endsAt: "12:30", trainerId: anne.id, venueId: loire.id }),
    aSlot({ date: "2027-01-12", startsAt: "13:30", endsAt: "17:00", trainerId: anne.id, venueId: loire.id }),
  ];
  const rights = { planSessions: canPlan, editTrainers: canPlan, editVenues: canPlan };
  const answers = {
    ...answersOf({ sessions: [session, elsewhere], companies: [volteo] }),
    organisation: (): unknown => ({
      id: "organisation",
      refuseOverlaps: false,
      viewerCan: rights,
      centres: [{ ...centre, viewerCan: { planSessions: canPlan } }],
    }),
    trainers: ({ first }: { first: number }): unknown => connection([anne], first),
    trainer: (): unknown => anne,
    venues: ({ first }: { first: number }): unknown => connection([loire], first),
    venue: (): unknown => loire,
    programmes: ({ first }: { first: number }): unknown => connection([gestures], first),
    slotConflicts: (): unknown => [],
    planSession: ({ input }: Input<{ slots: Slot[] }>): unknown =>
      Object.assign(session, { slots: input.slots.map(aSlot) }),
    duplicateSession: ({ input }: Input<{ title: string }>): unknown => Object.assign(session, { title: input.title }),
    setSessionSlots: ({ input }: Input<{ slots: Slot[]; expectedSlotsVersion: number }>): unknown => {
      if (input.expectedSlotsVersion !== session.slotsVersion) return aRefusal("STALE");
      session.slots = input.slots.map(aSlot);
      session.slotsVersion += 1;
      return session;
    },
    configureSession: ({ input }: Input<{ title: string }>): unknown =>
      Object.assign(session, { title: input.title, version: session.version + 1 }),
    confirmSession: (): unknown => Object.assign(session, { confirmedAt: "2026-11-21T09:00:00Z", status: "CONFIRMED" }),
    unconfirmSession: (): unknown => Object.assign(session, { confirmedAt: null, status: "PLANNED" }),
    createTrainer: ({ input }: Input<object>): unknown => ({ ...anne, ...input, id: id() }),
    deleteTrainer: ({ input }: Input<{ trainerId: string }>): unknown => ({
      ...anne,
      id: input.trainerId,
      deletedAt: "2026-11-21T09:00:00Z",
    }),
    restoreTrainer: (): unknown => anne,
    createVenue: ({ input }: Input<object>): unknown => ({ ...loire, ...input, company: null, id: id() }),
  };
  return { session, answers };
}
