import type { LockMode } from "@mikro-orm/core";
import { Company } from "#companies";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Booking } from "./booking.entity.js";
import { holdSessionAsIs } from "./hold-session.js";
import { SessionPublication } from "./session-publication.entity.js";
import { sessionPublished } from "./session.events.js";
import { sessionPolicy } from "./session.policy.js";

/** Makes a session visible to one of its client companies. A private person, who may book one, has no extranet to see it in. */
export async function publishSession(work: Work, input: { sessionId: string; companyId: string }): Promise<Booking> {
  const { viewer } = work;
  const booking = await bookingOf(work, input);
  booking.session.refuseIfDeleted();
  if (viewer.kind !== "staff") throw new Denied();
  if (!(await work.em.findOneOrFail(Company, booking.companyId)).hasExtranet) refuse("INDIVIDUAL_HAS_NO_EXTRANET");
  if (await livePublicationOf(work, booking)) refuse("SESSION_ALREADY_PUBLISHED");

  work.em.create(SessionPublication, {
    id: newId(),
    organisationId: viewer.organisationId,
    sessionId: booking.session.id,
    companyId: booking.companyId,
    publishedAt: work.now,
    publishedBy: viewer.accessId,
  });
  await work.record(sessionPublished(booking));
  return booking;
}

/** The place of a company in a session the viewer may publish; a company without one is refused, whether it exists or not. */
export async function bookingOf(work: Work, input: { sessionId: string; companyId: string }): Promise<Booking> {
  if (!isId(input.sessionId) || !isId(input.companyId)) throw new Denied();
  const session = await holdSessionAsIs(work, input.sessionId);
  authorise(work.viewer, sessionPolicy.publish, session);
  const booking = await work.em.findOne(
    Booking,
    { session: input.sessionId, companyId: input.companyId },
    { populate: ["session"] },
  );
  return booking ?? refuse("NOT_BOOKED");
}

export function livePublicationOf(
  work: Work,
  booking: Booking,
  lockMode?: LockMode,
): Promise<SessionPublication | null> {
  return work.em.findOne(
    SessionPublication,
    { sessionId: booking.session.id, companyId: booking.companyId, unpublishedAt: null },
    { lockMode },
  );
}
