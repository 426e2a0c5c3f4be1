import { isStaff, type Viewer } from "#platform/viewer";

/** Settings are the administrators' (SPEC 1.1). */
export const organisationPolicy = {
  edit: (viewer: Viewer): boolean => isStaff(viewer) && viewer.role === "ADMIN",
};
