import { coordinates, type Viewer } from "#platform/viewer";

const administers = (viewer: Viewer): boolean => viewer.kind === "staff" && viewer.role === "ADMIN";

export const accessPolicy = {
  /** Opening an access: the coordinators of the company's centre. */
  open: (viewer: Viewer, company: { centreId: string }): boolean => coordinates(viewer, company.centreId),
  /** Adding staff: administrators, and the house when it founds an organisation. */
  addStaff: (viewer: Viewer): boolean => viewer.kind === "house" || administers(viewer),
  /** The users of the organisation, and its extranet as a whole: administrators. */
  administer: (viewer: Viewer): boolean => administers(viewer),
};
