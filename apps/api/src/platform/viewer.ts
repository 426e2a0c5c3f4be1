import type { Locale, StaffRole } from "@passerelle/schema/vocabulary";

/** Who asks, under one staff place. Made by the access module only. */
export interface StaffViewer {
  kind: "staff";
  organisationId: string;
  accountId: string;
  /** The staff place. */
  accessId: string;
  role: StaffRole;
  /** The centres worked for; null means all. */
  centreIds: string[] | null;
  name: string;
  locale: Locale;
}

/** Who asks, under one extranet access. Made by the access module only. */
export interface ContactViewer {
  kind: "contact";
  organisationId: string;
  accountId: string;
  /** The extranet access. */
  accessId: string;
  companyId: string;
  contactId: string;
  name: string;
  locale: Locale;
}

/** The house itself: listeners, jobs, the live pusher, commands. Sees the whole organisation, nothing beyond. */
export interface HouseViewer {
  kind: "house";
  organisationId: string;
}

export type Viewer = StaffViewer | ContactViewer | HouseViewer;
export type Person = StaffViewer | ContactViewer;

export const isStaff = (viewer: Viewer): viewer is StaffViewer => viewer.kind === "staff";

export const isContactOf = (viewer: Viewer, companyId: string): viewer is ContactViewer =>
  viewer.kind === "contact" && viewer.companyId === companyId;

export const seesCentre = (viewer: Viewer, centreId: string): boolean =>
  isStaff(viewer) && (viewer.centreIds === null || viewer.centreIds.includes(centreId));

/** May plan, publish and withdraw in that centre (SPEC 1.1). */
export const coordinates = (viewer: Viewer, centreId: string): boolean =>
  isStaff(viewer) && (viewer.role === "ADMIN" || (viewer.role === "COORDINATOR" && seesCentre(viewer, centreId)));
