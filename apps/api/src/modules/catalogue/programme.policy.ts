import { isStaff, type Viewer } from "#platform/viewer";

/** The catalogue is the organisation's: its staff read it, administrators and coordinators write it (SPEC 1.1). */
export const programmePolicy = {
  read: isStaff,
  edit: (viewer: Viewer): boolean =>
    viewer.kind === "house" || (isStaff(viewer) && ["ADMIN", "COORDINATOR"].includes(viewer.role)),
};
