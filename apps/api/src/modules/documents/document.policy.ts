import { coordinates, isContactOf, seesCentre, type Viewer } from "#platform/viewer";

type OfCentre = { centreId: string };

export const documentPolicy = {
  read: (viewer: Viewer, session: OfCentre): boolean => seesCentre(viewer, session.centreId),
  add: (viewer: Viewer, session: OfCentre): boolean => coordinates(viewer, session.centreId),
  publish: (viewer: Viewer, session: OfCentre): boolean => coordinates(viewer, session.centreId),
};

export const publicationPolicy = {
  withdraw: (viewer: Viewer, session: OfCentre): boolean => coordinates(viewer, session.centreId),
  open: (viewer: Viewer, publication: { companyId: string; isLive: boolean }): boolean =>
    isContactOf(viewer, publication.companyId) && publication.isLive,
};
