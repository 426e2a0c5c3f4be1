import { LockMode } from "@mikro-orm/core";
import { Denied, refuse } from "#platform/failure";
import type { Work } from "#platform/work";
import type { Booking } from "./booking.entity.js";
import { bookingOf, livePublicationOf } from "./publish-session.js";
import { sessionUnpublished } from "./session.events.js";

/** Hides a session again from a company; refused (by a listener of documents) while documents are still published to it. */
export async function unpublishSession(work: Work, input: { sessionId: string; companyId: string }): Promise<Booking> {
  const { viewer } = work;
  const booking = await bookingOf(work, input);
  if (viewer.kind !== "staff") throw new Denied();
  // Found and held in one statement: of two people who hide it, or of one who hides and one who publishes a document, the second sees what the first did.
  const publication = await livePublicationOf(work, booking, LockMode.PESSIMISTIC_WRITE);
  if (!publication) refuse("SESSION_NOT_PUBLISHED");

  publication.end(work.now, viewer.accessId);
  await work.record(sessionUnpublished(booking));
  return booking;
}
