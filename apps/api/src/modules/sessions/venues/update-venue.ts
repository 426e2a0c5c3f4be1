import { refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { findClient } from "../find-client.js";
import { holdUsers, renameIn, sameUsers } from "../hold-users.js";
import { findVenue } from "./find-venue.js";
import type { Venue } from "./venue.entity.js";
import { ofVenue } from "./venue.events.js";
import { venuePolicy } from "./venue.policy.js";
import { venueColumns, type VenueWriting } from "./venue.rules.js";

/** Changes the record of a venue; the sessions that name it name it as it is called from now on. */
export async function updateVenue(
  work: Work,
  input: VenueWriting & { venueId: string; expectedVersion: number },
): Promise<Venue> {
  authorise(work.viewer, venuePolicy.edit, undefined);
  const users = isId(input.venueId) ? await holdUsers(work, "venue", input.venueId) : [];
  const venue = await findVenue(work, input.venueId);
  if (venue.deletedAt) refuse("VENUE_DELETED");
  if (venue.version !== input.expectedVersion) refuse("STALE");

  const before = venue.name;
  const columns = venueColumns(input);
  if (typeof columns.companyId === "string" && columns.companyId !== venue.companyId)
    await findClient(work, columns.companyId);
  work.em.assign(venue, columns);
  const isRenamed = venue.name !== before;
  if (isRenamed) {
    // Given another session while we waited: whoever did has read the former name.
    if (!(await sameUsers(work, "venue", venue.id, users))) refuse("STALE");
    await work.em.flush();
    await renameIn(work, users);
  }
  await work.record(ofVenue("sessions.venueUpdated", venue, isRenamed ? users : []));
  return venue;
}
