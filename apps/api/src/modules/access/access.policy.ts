import { coordinates, type Viewer } from "#platform/viewer";

export const accessPolicy = {
  /** Opening an access: the coordinators of the company's centre. */
  open: (viewer: Viewer, company: { centreId: string }): boolean => coordinates(viewer, company.centreId),
  /** Adding staff: administrators, and the house when it founds an organisation. */
  addStaff: (viewer: Viewer): boolean =>
    viewer.kind === "house" || (viewer.kind === "staff" && viewer.role === "ADMIN"),
};
