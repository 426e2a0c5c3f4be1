import { isStaff, type Viewer } from "#platform/viewer";

/** SPEC 1.1: lists leave with whoever reads them on screen; the journal itself, and its proofs, with administrators. */
export const journalPolicy = {
  read: (viewer: Viewer): boolean => isStaff(viewer) && viewer.role === "ADMIN",
};
