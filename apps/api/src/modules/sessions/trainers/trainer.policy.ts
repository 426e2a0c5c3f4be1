import { isStaff, type Viewer } from "#platform/viewer";

/** Trainers belong to the organisation: all of its staff see them, administrators and coordinators write them (SPEC 1.1). */
export const trainerPolicy = {
  read: (viewer: Viewer): boolean => isStaff(viewer),
  edit: (viewer: Viewer): boolean => isStaff(viewer) && ["ADMIN", "COORDINATOR"].includes(viewer.role),
};
