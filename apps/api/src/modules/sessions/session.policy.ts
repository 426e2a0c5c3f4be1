import { coordinates, seesCentre, type Viewer } from "#platform/viewer";

type Placed = { centreId: string };

export const sessionPolicy = {
  read: (viewer: Viewer, session: Placed): boolean => seesCentre(viewer, session.centreId),
  plan: (viewer: Viewer, session: Placed): boolean => coordinates(viewer, session.centreId),
  publish: (viewer: Viewer, session: Placed): boolean => coordinates(viewer, session.centreId),
  /** Deletes, restores, archives it, and changes the status of a booking (SPEC 1.1). */
  decide: (viewer: Viewer, session: Placed): boolean => coordinates(viewer, session.centreId),
};
