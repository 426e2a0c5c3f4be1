import { coordinates, isStaff, seesCentre, type StaffViewer, type Viewer } from "#platform/viewer";
import type { CompanyRow } from "./company.loaders.js";

/** Staff see the companies of the whole organisation; administrators and coordinators write them (SPEC 1.1). */
export const companyPolicy = {
  read: (viewer: Viewer): viewer is StaffViewer => isStaff(viewer),
  edit: (viewer: Viewer): boolean =>
    viewer.kind === "house" || (isStaff(viewer) && ["ADMIN", "COORDINATOR"].includes(viewer.role)),
  /** Invite its contacts, cut their access: for a private person, the use case says why not. */
  inviteContacts: (viewer: Viewer, company: ClientCompany): boolean =>
    company.mergedAt === null && coordinates(viewer, company.centreId),
  /** Ask it for documents and promise it some: what passes through its extranet. */
  expectDocuments: (viewer: Viewer, company: ClientCompany): boolean =>
    hasExtranet(company) && coordinates(viewer, company.centreId),
  /** Look at its extranet: a private person has none, and a merged company has it no longer. */
  previewExtranet: (viewer: Viewer, company: ClientCompany): boolean =>
    hasExtranet(company) && seesCentre(viewer, company.centreId),
};

type ClientCompany = Pick<CompanyRow, "centreId" | "kind" | "mergedAt">;

const hasExtranet = ({ kind, mergedAt }: ClientCompany): boolean => kind === "COMPANY" && mergedAt === null;
