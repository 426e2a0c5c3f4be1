import { sql } from "kysely";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Booking } from "./booking.entity.js";
import { holdSession } from "./hold-session.js";
import type { Session } from "./session.entity.js";
import { SessionPublication } from "./session-publication.entity.js";
import { companyUnbooked } from "./session.events.js";
import { sessionPolicy } from "./session.policy.js";

/**
 * Takes a company that was booked by mistake out of a session: not one that sees it, or once did, and may have sent or been asked for documents
 * since, for which a status is meant; nor one that has learners in it, which a listener of enrolments refuses.
 */
export async function unbookCompany(work: Work, input: { sessionId: string; companyId: string }): Promise<Session> {
  const session = await holdSession(work, input.sessionId);
  authorise(work.viewer, sessionPolicy.plan, session);
  session.refuseIfDeleted();
  if (!isId(input.companyId)) throw new Denied();
  const booking = await work.em.findOne(
    Booking,
    { session: session.id, companyId: input.companyId },
    { populate: ["session"] },
  );
  if (!booking) refuse("NOT_BOOKED");
  const shown = await work.em.find(SessionPublication, { sessionId: session.id, companyId: booking.companyId });
  if (shown.some(({ unpublishedAt }) => !unpublishedAt)) refuse("SESSION_VISIBLE");
  if (shown.length > 0) refuse("BOOKING_HAS_HISTORY");

  session.discountBooking(booking.status);
  await work.record(companyUnbooked(booking));
  // What still points to it is asked for at the commit, after the listeners: they know better why not.
  await work.transaction.rows(sql`set constraints all deferred`);
  await work.transaction.rows(
    sql`delete from booking where organisation_id = ${session.organisationId} and id = ${booking.id}`,
  );
  return session;
}
