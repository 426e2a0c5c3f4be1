import type { StaffRole } from "@passerelle/schema/vocabulary";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCentre } from "#organisations";
import type { Work } from "#platform/work";
import { ApiClient } from "#testing/api-client";
import { aCompany, aContact, aMember, anInvited, anOrganisation, aStranger } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { cutAccess } from "./cut-access.js";

let house: TestHouse;
let loire: Awaited<ReturnType<typeof anOrganisation>>;
let companyId: string;
let elsewhere: string;

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house);
  companyId = (await aCompany(house, loire)).id;
  const angers = (work: Work) => createCentre(work, { name: "Angers", colour: "#1f5f4a" });
  elsewhere = (await house.house.works.run(loire.admin, angers)).id;
});
afterAll(() => house.close());

async function asked(email: string, contactId: string) {
  const by = await ApiClient.signedIn(house, "console", email);
  const { data } = await by.ask(
    "query ($id: ID!) { contact(id: $id) { viewerCan { edit invite } } organisation { viewerCan { writeCompanies administer } } }",
    { id: contactId },
  );
  return data;
}

test.each<[StaffRole, boolean, { edit: boolean; invite: boolean }, { writeCompanies: boolean; administer: boolean }]>([
  ["ADMIN", true, { edit: true, invite: true }, { writeCompanies: true, administer: true }],
  ["COORDINATOR", true, { edit: true, invite: true }, { writeCompanies: true, administer: false }],
  ["COORDINATOR", false, { edit: true, invite: false }, { writeCompanies: true, administer: false }],
  ["ACCOUNTANT", true, { edit: false, invite: false }, { writeCompanies: false, administer: false }],
  ["READER", true, { edit: false, invite: false }, { writeCompanies: false, administer: false }],
])(
  "the screens of a %s (of the centre: %s) know what may be done with a contact (R-078, R-101)",
  async (role, ofTheCentre, contact, organisation) => {
    const { id } = await aStranger(house, loire, companyId);
    const member = await aMember(house, loire, role, [ofTheCentre ? loire.centreId : elsewhere]);
    expect(await asked(member.email, id)).toMatchObject({
      contact: { viewerCan: contact },
      organisation: { viewerCan: organisation },
    });
  },
);

test("the list of contacts is filtered by where their access stands (R-105)", async () => {
  const company = await aCompany(house, loire);
  const active = await aContact(house, loire, company.id);
  const gone = await aContact(house, loire, company.id);
  await house.house.works.run(loire.admin, (work) => cutAccess(work, { accessId: gone.viewer.accessId }));
  const invited = await anInvited(house, loire, company.id);
  const stranger = await aStranger(house, loire, company.id);
  const hélène = await ApiClient.signedIn(house, "console", loire.adminEmail);

  for (const [access, id] of [
    ["ACTIVE", active.contactId],
    ["REVOKED", gone.contactId],
    ["INVITED", invited.contactId],
    ["NOT_INVITED", stranger.id],
  ]) {
    const { data } = await hélène.ask(
      "query ($filter: ContactFilter) { contacts(filter: $filter) { totalCount edges { node { id access } } } }",
      { filter: { access, companyId: company.id } },
    );
    expect(data.contacts).toEqual({ totalCount: 1, edges: [{ node: { id, access } }] });
  }
});
