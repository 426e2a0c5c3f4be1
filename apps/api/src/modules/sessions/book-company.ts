import type { BookingStatus } from "@passerelle/schema/vocabulary";
import { Company } from "#companies";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Booking } from "./booking.entity.js";
import { holdSession } from "./hold-session.js";
import { companyBooked } from "./session.events.js";
import { sessionPolicy } from "./session.policy.js";

/** Books a company in a session. */
export async function bookCompany(
  work: Work,
  input: { sessionId: string; companyId: string; status?: BookingStatus },
): Promise<Booking> {
  const session = await holdSession(work, input.sessionId);
  authorise(work.viewer, sessionPolicy.plan, session);
  session.refuseIfDeleted();
  const company = await work.em.findOneOrFail(Company, input.companyId);

  const booking = work.em.create(Booking, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    session,
    companyId: company.id,
    status: input.status ?? "UNDECIDED",
    createdAt: work.now,
  });
  session.countBooking(booking.status);
  await work.record(companyBooked(booking));
  return booking;
}
