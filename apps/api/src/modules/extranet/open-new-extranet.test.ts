import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { aCompany, aContact, anOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;

beforeAll(async () => {
  world = await openTestHouse();
});
afterAll(() => world.close());

test("a company has its extranet from its creation, with no act of the staff: empty, and its own (R-081)", async () => {
  const of = await anOrganisation(world);
  const company = await aCompany(world, of, "Ateliers Caradec");
  const contact = await aContact(world, of, company.id);

  const atHome = await ApiClient.signedIn(world, "extranet", contact.email);
  const { data, errors } = await atHome.ask(`{
    extranet {
      company { id name }
      figures { upcomingSessionCount pastSessionCount documentCount unopenedDocumentCount }
      sessions { totalCount }
      documents { totalCount }
    }
  }`);

  expect(errors).toBeUndefined();
  expect(data.extranet).toEqual({
    company: { id: company.id, name: "Ateliers Caradec" },
    figures: { upcomingSessionCount: 0, pastSessionCount: 0, documentCount: 0, unopenedDocumentCount: 0 },
    sessions: { totalCount: 0 },
    documents: { totalCount: 0 },
  });
});
