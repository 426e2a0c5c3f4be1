import {
  limits,
  normaliseSearch,
  proposeSlots,
  type SessionKind,
  type SessionModality,
  type SlotPattern,
} from "@passerelle/schema/vocabulary";
import { latestVersionOf } from "#catalogue";
import { writtenText } from "#companies";
import { Centre } from "#organisations";
import { dayInParis } from "#platform/clock";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { bookCompany } from "../book-company.js";
import { sessionPlanned } from "../session.events.js";
import { Session } from "../session.entity.js";
import { sessionPolicy } from "../session.policy.js";
import { writtenCapacity } from "../venues/venue.rules.js";
import { nextReference, noteReference } from "./number-sessions.js";
import { refuseFarDays, type WantedSlot } from "./slots.rules.js";
import { writeSlots } from "./write-slots.js";

export type NewSlot = Omit<WantedSlot, "id">;

export interface NewSession {
  centreId: string;
  programmeId?: string | null;
  /** The next number of the year, like SES-2027-0118, when left out. */
  reference?: string | null;
  /** What the programme is called, when left out. */
  title?: string | null;
  kind: SessionKind;
  modality: SessionModality;
  capacity?: number | null;
  slots?: NewSlot[] | null;
  /** Instead of slots: which days, at which hours, for how long. */
  pattern?: (SlotPattern & Pick<NewSlot, "trainerId" | "venueId">) | null;
  /** The clients booked with it; left out, they are booked one by one. */
  companyIds?: string[] | null;
}

/** Plans a session with its slots and its clients; without slots it stays to be planned. */
export async function planSession(work: Work, input: NewSession): Promise<Session> {
  const { viewer, em, now } = work;
  authorise(viewer, sessionPolicy.plan, input);
  if (viewer.kind !== "staff") throw new Denied();
  if (!isId(input.centreId)) throw new Denied();
  await em.findOneOrFail(Centre, input.centreId);
  const companyIds = input.companyIds && [...new Set(input.companyIds)];
  if (companyIds) refuseClients(input.kind, companyIds);

  const slots = input.slots ?? slotsOf(input.pattern, now);
  const programme = typeof input.programmeId === "string" ? await latestVersionOf(work, input.programmeId) : null;
  const title = writtenText(input.title ?? null) ?? programme?.title ?? refuse("TITLE_MISSING");
  const session = em.create(Session, {
    id: newId(),
    organisationId: viewer.organisationId,
    centreId: input.centreId,
    programmeId: input.programmeId ?? null,
    programmeVersionId: programme?.id ?? null,
    reference: await referenceFor(work, input.reference, slots),
    title,
    titleKey: normaliseSearch(title),
    kind: input.kind,
    modality: input.modality,
    hours: 0,
    slotsVersion: 0,
    bookingCount: 0,
    cancelledBookingCount: 0,
    capacity: writtenCapacity(input.capacity ?? null),
    seatsTaken: 0,
    createdAt: now,
    createdBy: viewer.accessId,
  });
  await writeSlots(work, session, slots);
  await work.record(sessionPlanned(session));
  for (const companyId of companyIds ?? []) await bookCompany(work, { sessionId: session.id, companyId });
  return session;
}

/** INTER for several companies, INTRA for exactly one. */
export function refuseClients(kind: SessionKind, companyIds: readonly string[]): void {
  if (kind !== "INTRA") return;
  if (companyIds.length === 0) refuse("INTRA_COMPANY_MISSING");
  if (companyIds.length > 1) refuse("INTRA_ONE_COMPANY");
}

/** One line, short enough for a list; none when nothing is written. */
export function writtenReference(text: string | null | undefined): string | null {
  const reference = writtenText(text ?? null);
  if (reference && reference.length > limits.reference) refuse("FIELD_TOO_LONG");
  return reference;
}

async function referenceFor(work: Work, written: string | null | undefined, slots: readonly NewSlot[]) {
  const reference = writtenReference(written);
  if (reference) {
    await noteReference(work, reference);
    return reference;
  }
  const first = slots.map((slot) => slot.date).toSorted()[0] ?? dayInParis(work.now);
  return nextReference(work, Number(first.slice(0, 4)));
}

function slotsOf(pattern: NewSession["pattern"], now: Date): NewSlot[] {
  if (!pattern) return [];
  refuseFarDays([pattern.startsOn], now);
  if (pattern.halfDays.length > limits.halfDays) refuse("TOO_MANY_SLOTS");
  const { trainerId, venueId, ...rest } = pattern;
  const { slots, isCut } = proposeSlots(rest);
  if (isCut) refuse("TOO_MANY_SLOTS");
  if (slots.length === 0) refuse("PATTERN_EMPTY");
  return slots.map((slot) => ({ ...slot, trainerId, venueId }));
}
