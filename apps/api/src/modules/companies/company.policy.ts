import { isStaff, type StaffViewer, type Viewer } from "#platform/viewer";

/** Staff see the companies of the whole organisation; administrators and coordinators write them (SPEC 1.1). */
export const companyPolicy = {
  read: (viewer: Viewer): viewer is StaffViewer => isStaff(viewer),
  edit: (viewer: Viewer): boolean =>
    viewer.kind === "house" || (isStaff(viewer) && ["ADMIN", "COORDINATOR"].includes(viewer.role)),
};
