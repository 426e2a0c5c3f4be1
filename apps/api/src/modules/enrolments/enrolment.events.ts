import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { Enrolment } from "./enrolment.entity.js";

type EnrolmentFact =
  | "enrolments.added"
  | "enrolments.removed"
  | "enrolments.restored"
  | "enrolments.seatsReserved"
  | "enrolments.seatsReleased"
  | "enrolments.seatNamed"
  | "enrolments.seatUnnamed";

/** Where it happened: one company in one session. */
export interface Place {
  sessionId: string;
  companyId: string;
  bookingId: string;
  centreId: string;
}

const inPlace = (kind: EnrolmentFact, place: Place, facts: Event["facts"]): Event<EnrolmentFact> => ({
  id: newId(),
  kind,
  sessionId: place.sessionId,
  companyId: place.companyId,
  facts,
  subjects: [
    { kind: "SESSION", id: place.sessionId, centreId: place.centreId, companyId: place.companyId },
    { kind: "BOOKING", id: place.bookingId, centreId: place.centreId },
  ],
});

const ofEnrolment = (kind: EnrolmentFact, place: Place, enrolment: Enrolment, learnerName: string) =>
  inPlace(kind, place, { enrolmentId: enrolment.id, learnerId: enrolment.learnerId, learnerName });

/** One fact per act and company, whatever the number: five hundred pasted lines are one sentence of the history. */
export const learnersEnrolled = (place: Place, learners: readonly { id: string; name: string }[]) =>
  inPlace("enrolments.added", place, {
    count: learners.length,
    names: learners.map(({ name }) => name).join(", "),
    learnerIds: learners.map(({ id }) => id).join(","),
  });
/** Whether something of the learner's was published is added by whoever knows, before the fact is written. */
export const enrolmentRemoved = (place: Place, enrolment: Enrolment, learnerName: string) =>
  ofEnrolment("enrolments.removed", place, enrolment, learnerName);
export const enrolmentRestored = (place: Place, enrolment: Enrolment, learnerName: string) =>
  ofEnrolment("enrolments.restored", place, enrolment, learnerName);
export const seatsReserved = (place: Place, count: number) => inPlace("enrolments.seatsReserved", place, { count });
export const seatsReleased = (place: Place, count: number) => inPlace("enrolments.seatsReleased", place, { count });
export const seatNamed = (place: Place, enrolment: Enrolment, learnerName: string) =>
  ofEnrolment("enrolments.seatNamed", place, enrolment, learnerName);
export const seatUnnamed = (place: Place, enrolment: Enrolment, learnerName: string) =>
  ofEnrolment("enrolments.seatUnnamed", place, enrolment, learnerName);
