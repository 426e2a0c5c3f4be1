import type { ContactViewer, HouseViewer, StaffViewer, Viewer } from "#platform/viewer";

const organisationId = "01980000-0000-7000-8000-000000000001";
export const nantes = { centreId: "01980000-0000-7000-8000-0000000000c1" };
export const rennes = { centreId: "01980000-0000-7000-8000-0000000000c2" };
export const volteo = "01980000-0000-7000-8000-0000000000e1";
export const maree = "01980000-0000-7000-8000-0000000000e2";

const staff = (role: StaffViewer["role"], centreIds: string[] | null): StaffViewer => ({
  kind: "staff",
  organisationId,
  accountId: role,
  accessId: role,
  role,
  centreIds,
  name: role,
  locale: "FR",
});
const contact = (companyId: string): ContactViewer => ({
  kind: "contact",
  organisationId,
  accountId: companyId,
  accessId: companyId,
  companyId,
  contactId: companyId,
  name: "Paul",
  locale: "FR",
});
const house: HouseViewer = { kind: "house", organisationId };

/** Everybody whom a policy may meet; nothing here touches a database. */
export const people = {
  "an administrator": staff("ADMIN", null),
  "a coordinator of Nantes": staff("COORDINATOR", [nantes.centreId]),
  "a coordinator of Rennes": staff("COORDINATOR", [rennes.centreId]),
  "a coordinator of both": staff("COORDINATOR", [nantes.centreId, rennes.centreId]),
  "a coordinator of no centre": staff("COORDINATOR", []),
  "an accountant": staff("ACCOUNTANT", null),
  "a reader": staff("READER", null),
  "a contact of Voltéo": contact(volteo),
  "a contact of Marée": contact(maree),
  "the house": house,
} as const satisfies Record<string, Viewer>;

export type Who = keyof typeof people;
export const everybody = Object.keys(people) as Who[];
