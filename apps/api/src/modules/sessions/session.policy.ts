import { coordinates, seesCentre, type Viewer } from "#platform/viewer";

type Placed = { centreId: string };

export const sessionPolicy = {
  read: (viewer: Viewer, session: Placed): boolean => seesCentre(viewer, session.centreId),
  plan: (viewer: Viewer, session: Placed): boolean => coordinates(viewer, session.centreId),
  publish: (viewer: Viewer, session: Placed): boolean => coordinates(viewer, session.centreId),
};
