import type { BookingStatus } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Booking } from "./booking.entity.js";
import { isCancelled } from "./booking-status.rules.js";
import { findClient } from "./find-client.js";
import { holdSession } from "./hold-session.js";
import { companyBooked } from "./session.events.js";
import { sessionPolicy } from "./session.policy.js";

/** Books a company in a session; an INTRA session has one only. */
export async function bookCompany(
  work: Work,
  input: { sessionId: string; companyId: string; status?: BookingStatus },
): Promise<Booking> {
  const session = await holdSession(work, input.sessionId);
  authorise(work.viewer, sessionPolicy.plan, session);
  session.refuseIfDeleted();
  const company = await findClient(work, input.companyId);
  if (await work.em.count(Booking, { session: session.id, companyId: company.id })) refuse("ALREADY_BOOKED");
  if (session.kind === "INTRA" && session.bookingCount > 0) refuse("INTRA_ONE_COMPANY");

  const status = input.status ?? "UNDECIDED";
  const booking = work.em.create(Booking, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    session,
    companyId: company.id,
    status,
    cancelledAt: isCancelled(status) ? work.now : null,
    createdAt: work.now,
  });
  session.countBooking(status);
  await work.record(companyBooked(booking));
  return booking;
}
