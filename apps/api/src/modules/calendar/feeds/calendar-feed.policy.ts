import { coordinates, type ContactViewer, type Viewer } from "#platform/viewer";

/** Whoever opens an extranet opens a calendar of it (SPEC 1.1); a contact opens its own. */
export const calendarFeedPolicy = {
  openForCompany: (viewer: Viewer, company: { centreId: string }): boolean => coordinates(viewer, company.centreId),
  openOwn: (viewer: Viewer): viewer is ContactViewer => viewer.kind === "contact",
  revokeOwn: (viewer: Viewer, feed: { contactId?: string | null }): boolean =>
    viewer.kind === "contact" && viewer.contactId === feed.contactId,
};
