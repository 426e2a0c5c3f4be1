import { repeatSlots } from "@passerelle/schema/vocabulary";
import { authorise } from "#platform/policy";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { Booking } from "../booking.entity.js";
import { isCancelled } from "../booking-status.rules.js";
import { Session } from "../session.entity.js";
import { sessionPolicy } from "../session.policy.js";
import { Trainer } from "../trainers/trainer.entity.js";
import { Venue } from "../venues/venue.entity.js";
import { planSession } from "./plan-session.js";
import { refuseFarDays } from "./slots.rules.js";
import { slotsOf } from "./write-slots.js";

export interface Duplication {
  sessionId: string;
  /** The first day of the new one; needed when the session has slots. */
  startsOn: string;
  reference?: string | null;
  title?: string | null;
  /** Whether its clients are booked in the new one too. The only one of an INTRA session always is. */
  withCompanies?: boolean | null;
}

/** Plans another session like an earlier one, from a new first day on, with the same distance between its days; without learners and documents. */
export async function duplicateSession(work: Work, input: Duplication): Promise<Session> {
  if (!isId(input.sessionId)) throw new Denied();
  const source = await work.em.findOneOrFail(Session, input.sessionId);
  authorise(work.viewer, sessionPolicy.plan, source);
  refuseFarDays([input.startsOn], work.now);
  const slots = (await slotsOf(work, source)).map((slot) => slot.asWanted);
  const gone = await inTheTrash(work, slots);
  const companyIds = await clientsOf(work, source);
  if (source.kind === "INTRA" && companyIds.length === 0) refuse("INTRA_COMPANY_MISSING");

  return planSession(work, {
    centreId: source.centreId,
    programmeId: source.programmeId,
    reference: input.reference,
    title: input.title ?? source.title,
    kind: source.kind,
    modality: source.modality,
    capacity: source.capacity,
    companyIds: source.kind === "INTRA" ? companyIds.slice(0, 1) : input.withCompanies ? companyIds : [],
    slots: repeatSlots(slots, input.startsOn).map(({ date, startsAt, endsAt, trainerId, venueId }) => ({
      date,
      startsAt,
      endsAt,
      trainerId: trainerId && gone.has(trainerId) ? null : trainerId,
      venueId: venueId && gone.has(venueId) ? null : venueId,
    })),
  });
}

/** Those that go ahead, in the order in which they were booked. */
async function clientsOf(work: Work, session: Session): Promise<string[]> {
  const bookings = await work.em.find(Booking, { session: session.id }, { orderBy: { createdAt: "asc", id: "asc" } });
  return bookings.filter((booking) => !isCancelled(booking.status)).map((booking) => booking.companyId);
}

/** A trainer or a venue in the trash is given nothing new. */
async function inTheTrash(
  work: Work,
  slots: readonly { trainerId: string | null; venueId: string | null }[],
): Promise<Set<string>> {
  const deleted = { deletedAt: { $ne: null } };
  const trainers = await work.em.find(Trainer, { id: slots.flatMap(({ trainerId }) => trainerId ?? []), ...deleted });
  const venues = await work.em.find(Venue, { id: slots.flatMap(({ venueId }) => venueId ?? []), ...deleted });
  return new Set([...trainers, ...venues].map(({ id }) => id));
}
