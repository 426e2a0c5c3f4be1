import { Denied, refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { isInComingSessions } from "../hold-users.js";
import { findVenue } from "./find-venue.js";
import type { Venue } from "./venue.entity.js";
import { ofVenue } from "./venue.events.js";
import { venuePolicy } from "./venue.policy.js";

/** Puts a venue in the trash; with sessions to come, only on a clear word, and those keep it. Done twice, it keeps its first date. */
export async function deleteVenue(work: Work, input: { venueId: string; evenInUse?: boolean | null }): Promise<Venue> {
  const { viewer } = work;
  authorise(viewer, venuePolicy.edit, undefined);
  if (viewer.kind !== "staff") throw new Denied();
  const venue = await findVenue(work, input.venueId);
  if (venue.deletedAt) return venue;
  if (!input.evenInUse && (await isInComingSessions(work, "venue", venue.id))) refuse("VENUE_IN_USE");

  venue.delete(work.now, viewer.accessId);
  await work.record(ofVenue("sessions.venueDeleted", venue));
  return venue;
}

/** Takes a venue out of the trash. */
export async function restoreVenue(work: Work, input: { venueId: string }): Promise<Venue> {
  authorise(work.viewer, venuePolicy.edit, undefined);
  const venue = await findVenue(work, input.venueId);
  if (!venue.deletedAt) return venue;

  venue.restore();
  await work.record(ofVenue("sessions.venueRestored", venue));
  return venue;
}
