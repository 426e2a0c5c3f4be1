import { isStaff, seesCentre, type Viewer } from "#platform/viewer";

type Sent = { centreId?: string | null };

/** Administrators see all mails, coordinators those of their centres; what no centre sends is for administrators. */
export const mailPolicy = {
  list: (viewer: Viewer): boolean => isStaff(viewer) && (viewer.role === "ADMIN" || viewer.role === "COORDINATOR"),
  /** The words of templates, and how many mails leave a day. */
  write: (viewer: Viewer): boolean => isStaff(viewer) && viewer.role === "ADMIN",
  read: (viewer: Viewer, { centreId }: Sent): boolean =>
    isStaff(viewer) &&
    (viewer.role === "ADMIN" || (viewer.role === "COORDINATOR" && !!centreId && seesCentre(viewer, centreId))),
};
