import { normaliseSearch, type SessionKind, type SessionModality } from "@passerelle/schema/vocabulary";
import { latestVersionOf } from "#catalogue";
import { Denied } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { sessionPlanned } from "./session.events.js";
import { Session } from "./session.entity.js";
import { sessionPolicy } from "./session.policy.js";
import { Slot } from "./slot.entity.js";

export interface NewSlot {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:MM` */
  startsAt: string;
  endsAt: string;
}

export interface NewSession {
  centreId: string;
  programmeId?: string;
  reference: string;
  title: string;
  kind: SessionKind;
  modality: SessionModality;
  venue?: string;
  capacity?: number;
  slots: NewSlot[];
}

/** Plans a session with its slots; without slots it stays to be planned. */
export async function planSession(work: Work, input: NewSession): Promise<Session> {
  const { viewer, em, now } = work;
  authorise(viewer, sessionPolicy.plan, input);
  if (viewer.kind !== "staff") throw new Denied();

  const { organisationId } = viewer;
  const days = input.slots.map((slot) => slot.date).sort();
  const session = em.create(Session, {
    id: newId(),
    organisationId,
    centreId: input.centreId,
    programmeId: input.programmeId ?? null,
    programmeVersionId: input.programmeId ? (await latestVersionOf(work, input.programmeId)).id : null,
    reference: input.reference,
    title: input.title,
    titleKey: normaliseSearch(input.title),
    kind: input.kind,
    modality: input.modality,
    venue: input.venue ?? null,
    startsOn: days[0] ?? null,
    endsOn: days.at(-1) ?? null,
    hours: input.slots.reduce((total, slot) => total + hoursOf(slot), 0),
    bookingCount: 0,
    cancelledBookingCount: 0,
    capacity: input.capacity ?? null,
    seatsTaken: 0,
    createdAt: now,
    createdBy: viewer.accessId,
  });
  for (const slot of input.slots) em.create(Slot, { id: newId(), organisationId, session, ...slot });
  await work.record(sessionPlanned(session));
  return session;
}

function hoursOf(slot: NewSlot): number {
  return (minutes(slot.endsAt) - minutes(slot.startsAt)) / 60;
}

function minutes(time: string): number {
  const [hours, rest] = time.split(":");
  return Number(hours) * 60 + Number(rest);
}
