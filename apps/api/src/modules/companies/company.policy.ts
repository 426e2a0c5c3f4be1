import { isStaff, seesCentre, type StaffViewer, type Viewer } from "#platform/viewer";
import type { CompanyRow } from "./company.loaders.js";

/** Staff see the companies of the whole organisation; administrators and coordinators write them (SPEC 1.1). */
export const companyPolicy = {
  read: (viewer: Viewer): viewer is StaffViewer => isStaff(viewer),
  edit: (viewer: Viewer): boolean =>
    viewer.kind === "house" || (isStaff(viewer) && ["ADMIN", "COORDINATOR"].includes(viewer.role)),
  /** Look at its extranet: a private person has none, and a merged company has it no longer. */
  previewExtranet: (viewer: Viewer, company: Pick<CompanyRow, "centreId" | "kind" | "mergedAt">): boolean =>
    company.kind === "COMPANY" && company.mergedAt === null && seesCentre(viewer, company.centreId),
};
