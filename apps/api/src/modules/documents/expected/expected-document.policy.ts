import { coordinates, isContactOf, type Viewer } from "#platform/viewer";

export const expectedDocumentPolicy = {
  expect: (viewer: Viewer, place: { centreId: string }): boolean => coordinates(viewer, place.centreId),
  cancel: (viewer: Viewer, place: { centreId: string }): boolean => coordinates(viewer, place.centreId),
  /** What the company owes is brought by its contacts. */
  answer: (viewer: Viewer, expected: { companyId: string; side: string }): boolean =>
    isContactOf(viewer, expected.companyId) && expected.side === "COMPANY_OWES",
};
