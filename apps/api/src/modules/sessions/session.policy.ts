import { coordinates, isStaff, seesCentre, type Viewer } from "#platform/viewer";

type Placed = { centreId: string };

export const sessionPolicy = {
  read: (viewer: Viewer, session: Placed): boolean => seesCentre(viewer, session.centreId),
  plan: (viewer: Viewer, session: Placed): boolean => coordinates(viewer, session.centreId),
  /** Whether a new session may be planned at all: in which centre, the use case asks again. */
  planSomewhere: (viewer: Viewer): boolean =>
    isStaff(viewer) &&
    (viewer.role === "ADMIN" ||
      (viewer.role === "COORDINATOR" && (viewer.centreIds === null || viewer.centreIds.length > 0))),
  publish: (viewer: Viewer, session: Placed): boolean => coordinates(viewer, session.centreId),
  /** Deletes, restores, archives it, and changes the status of a booking (SPEC 1.1). */
  decide: (viewer: Viewer, session: Placed): boolean => coordinates(viewer, session.centreId),
};
