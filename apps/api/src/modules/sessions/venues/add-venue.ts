import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { findClient } from "../find-client.js";
import { Venue } from "./venue.entity.js";
import { ofVenue } from "./venue.events.js";
import { venuePolicy } from "./venue.policy.js";
import { venueColumns, type VenueWriting } from "./venue.rules.js";

export type NewVenue = VenueWriting & { name: string };

/** Records a place of training. */
export async function addVenue(work: Work, input: NewVenue): Promise<Venue> {
  authorise(work.viewer, venuePolicy.edit, undefined);
  const columns = venueColumns(input);
  if (typeof columns.companyId === "string") await findClient(work, columns.companyId);

  const venue = work.em.create(Venue, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    name: columns.name!,
    nameKey: columns.nameKey!,
    address: columns.address ?? null,
    postalCode: columns.postalCode ?? null,
    city: columns.city ?? null,
    cityKey: columns.cityKey ?? "",
    companyId: columns.companyId ?? null,
    capacity: columns.capacity ?? null,
    isVirtual: columns.isVirtual ?? false,
    createdAt: work.now,
  });
  await work.record(ofVenue("sessions.venueAdded", venue));
  return venue;
}
