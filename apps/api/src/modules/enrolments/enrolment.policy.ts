import { coordinates, isContactOf, type Viewer } from "#platform/viewer";

type OfCentre = { centreId: string };

export const enrolmentPolicy = {
  /** Enrols, removes, restores, reserves and releases places (SPEC 1.1). */
  enrol: (viewer: Viewer, session: OfCentre): boolean => coordinates(viewer, session.centreId),
  /** Says who a reserved place is for: the staff of the centre, and the company it is reserved for. */
  nameSeat: (viewer: Viewer, seat: OfCentre & { companyId: string }): boolean =>
    coordinates(viewer, seat.centreId) || isContactOf(viewer, seat.companyId),
  /** Takes that name back: the contact who gave it. */
  unnameSeat: (viewer: Viewer, naming: { companyId: string; addedByContact?: string | null }): boolean =>
    isContactOf(viewer, naming.companyId) && viewer.contactId === naming.addedByContact,
};
