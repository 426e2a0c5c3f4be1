import { centre, id } from "./house.ts";
import type { Received, Expected } from "./papers.ts";

export type Company = ReturnType<typeof aCompany>;

export function aCompany(name: string, part: object = {}) {
  return {
    id: id(),
    name,
    kind: "COMPANY",
    siret: "73282932000074",
    city: "Nantes",
    postalCode: "44000",
    address: "3 quai de la Fosse",
    centre,
    contacts: [] as object[],
    contactCount: 0,
    sessionCount: 1,
    hasOpenAccess: true,
    calendarFeeds: [],
    receivedDocuments: [] as Received[],
    expectedDocuments: [] as Expected[],
    parentCompany: null,
    subsidiaries: [] as object[],
    mergedInto: null,
    mergedAt: null,
    version: 1,
    viewerCan: { edit: true, expectDocuments: true, inviteContacts: true, previewExtranet: true },
    ...part,
  };
}

export function aContact(firstName: string, lastName: string, part: object = {}) {
  const email = `${firstName}@exemple.fr`.toLowerCase();
  return {
    id: id(),
    firstName,
    lastName,
    email,
    phone: null,
    jobTitle: "RH",
    isPrimary: true,
    access: "ACTIVE",
    version: 1,
    deletedAt: null,
    wantsCalendar: false,
    locale: "FR",
    duties: [],
    loginEmail: null,
    invitation: null,
    viewerCan: { edit: true, invite: true },
    company: { id: id(), name: "Voltéo Maintenance", kind: "COMPANY" },
    ...part,
  };
}
