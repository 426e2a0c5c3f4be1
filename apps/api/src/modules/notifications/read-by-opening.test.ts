import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { aCompany, aContact, anOrganisation, aPublication, aVisibleSession } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;

beforeAll(async () => {
  world = await openTestHouse();
});
afterAll(() => world.close());

test("opening a document reads its notification for whoever opened it, not for the colleague (R-006, B-09)", async () => {
  const of = await anOrganisation(world);
  const company = await aCompany(world, of);
  const [paul, camille] = await Promise.all([aContact(world, of, company.id), aContact(world, of, company.id)]);
  const session = await aVisibleSession(world, of, [company.id]);
  const publication = await aPublication(world, of, session.id, company.id);
  const unread = async (client: ApiClient) =>
    (await client.ask(`{ notifications(filter: { kind: DOCUMENT_PUBLISHED, unreadOnly: true }) { totalCount } }`)).data
      .notifications;

  const paulAtHome = await ApiClient.signedIn(world, "extranet", paul.email);
  const camilleAtHome = await ApiClient.signedIn(world, "extranet", camille.email);
  expect(await unread(paulAtHome)).toEqual({ totalCount: 1 });
  await (await paulAtHome.file(`/extranet/files/${publication.id}`)).arrayBuffer();

  expect(await unread(paulAtHome)).toEqual({ totalCount: 0 });
  expect(await unread(camilleAtHome)).toEqual({ totalCount: 1 });
});
