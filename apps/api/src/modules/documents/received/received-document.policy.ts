import { coordinates, isContactOf, seesCentre, type Viewer } from "#platform/viewer";

type OfCentre = { centreId: string };
type OfCompany = { companyId: string };

export const receivedDocumentPolicy = {
  read: (viewer: Viewer, document: OfCentre): boolean => seesCentre(viewer, document.centreId),
  /** What is done with it is the affair of those who run the centre; whoever only reads leaves it new. */
  treat: (viewer: Viewer, document: OfCentre): boolean => coordinates(viewer, document.centreId),
  takeBack: (viewer: Viewer, document: OfCompany): boolean => isContactOf(viewer, document.companyId),
};
