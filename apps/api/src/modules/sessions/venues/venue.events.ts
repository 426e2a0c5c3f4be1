import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { SessionUsing } from "../hold-users.js";
import type { Venue } from "./venue.entity.js";

type VenueFact = "sessions.venueAdded" | "sessions.venueUpdated" | "sessions.venueDeleted" | "sessions.venueRestored";

/** `sessions` are those in which the venue is read under another name from now on. */
export const ofVenue = (kind: VenueFact, venue: Venue, sessions: readonly SessionUsing[] = []): Event<VenueFact> => ({
  id: newId(),
  kind,
  facts: { venueId: venue.id, venueName: venue.name },
  subjects: [
    { kind: "VENUE", id: venue.id },
    ...sessions.map(({ id, centreId }) => ({ kind: "SESSION" as const, id, centreId })),
  ],
});
