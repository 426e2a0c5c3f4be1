import { isStaff, type Viewer } from "#platform/viewer";

/** Venues belong to the organisation: all of its staff see them, administrators and coordinators write them (SPEC 1.1). */
export const venuePolicy = {
  read: (viewer: Viewer): boolean => isStaff(viewer),
  edit: (viewer: Viewer): boolean => isStaff(viewer) && ["ADMIN", "COORDINATOR"].includes(viewer.role),
};
