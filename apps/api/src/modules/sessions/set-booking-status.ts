import type { BookingStatus } from "@passerelle/schema/vocabulary";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Booking } from "./booking.entity.js";
import { holdSession } from "./hold-session.js";
import { bookingStatusChanged } from "./session.events.js";
import { sessionPolicy } from "./session.policy.js";

/** Says where a company stands in a session. No message leaves and nothing is announced: the mention alone comes or goes. */
export async function setBookingStatus(
  work: Work,
  input: { sessionId: string; companyId: string; status: BookingStatus },
): Promise<Booking> {
  const { viewer } = work;
  const session = await holdSession(work, input.sessionId);
  authorise(viewer, sessionPolicy.decide, session);
  if (viewer.kind !== "staff" || !isId(input.companyId)) throw new Denied();
  session.refuseIfDeleted();
  const booking = await work.em.findOne(
    Booking,
    { session: session.id, companyId: input.companyId },
    { populate: ["session"] },
  );
  if (!booking) refuse("NOT_BOOKED");
  if (booking.status === input.status) return booking;

  const from = booking.status;
  booking.setStatus(input.status, work.now, viewer.accessId);
  await work.record(bookingStatusChanged(booking, from));
  return booking;
}
