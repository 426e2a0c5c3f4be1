import { afterAll, beforeAll, expect, test } from "vitest";
import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import { eraseFacts } from "#platform/journal/erase-facts";
import { verifyChain } from "#platform/journal/verify-chain";
import { readOnce } from "#platform/reading";
import type { Viewer } from "#platform/viewer";
import { ApiClient } from "#testing/api-client";
import { askAs, askAsOwner, refusalOf } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aVisibleSession, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let companyId: string;
let sessionId: string;
const house = (): Viewer => ({ kind: "house", organisationId: of.id });

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  companyId = (await aCompany(world, of, "Ateliers Caradec")).id;
  sessionId = (await aVisibleSession(world, of, [companyId])).id;
});
afterAll(() => world.close());

const happened = (kind: string, facts: Event["facts"], by: Viewer = of.admin) =>
  world.house.works.run(by, (work) => work.record({ id: newId(), kind, sessionId, companyId, facts, subjects: [] }));
const erase = (about: Parameters<typeof eraseFacts>[1]) =>
  world.house.works.run(house(), (work) => eraseFacts(work, about));
const chain = () => readOnce(world.house.database.pool, house(), new Date(), verifyChain);
const naming = (word: string) =>
  askAsOwner(world, "select seq from event where organisation_id = $1 and (facts::text || actor_name) like $2", [
    of.id,
    `%${word}%`,
  ]);

test("a learner who is finally deleted is named by no event any more, and the chain holds (B-12)", async () => {
  const [lea, zoe] = [newId(), newId()];
  await happened("enrolments.added", { count: 2, names: "Léa Morel, Zoé N’Diaye", learnerIds: `${lea},${zoe}` });
  await happened("companies.learnerUpdated", { learnerName: "Léa Morel", learnerId: lea });
  await happened("companies.learnerUpdated", { learnerName: "Zoé N’Diaye", learnerId: zoe });
  expect(await erase({ learnerIds: [lea] })).toBe(2);

  expect(await naming("Morel")).toEqual([]);
  expect(await naming("N’Diaye")).toHaveLength(1);
  expect(await chain()).toMatchObject({ brokenAt: null, erased: 2 });
  expect(await erase({ learnerIds: [lea] })).toBe(0);

  const helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  const { data } = await helene.ask(
    "query ($id: ID!) { session(id: $id) { history(first: 4) { edges { node { kind actorName subjectName isErased } } } } }",
    { id: sessionId },
  );
  const nodes = (data.session as { history: { edges: { node: object }[] } }).history.edges.map(({ node }) => node);
  expect(nodes[1]).toEqual({ kind: "LEARNER_UPDATED", actorName: null, subjectName: null, isErased: true });
});

test("the act of erasure is told with the numbers it erased, and names nobody", async () => {
  const rows = await askAsOwner(
    world,
    "select facts from event where organisation_id = $1 and kind = 'journal.factsErased' order by seq desc limit 1",
    [of.id],
  );
  expect(rows).toEqual([{ facts: { count: 2, numbers: expect.stringMatching(/^\d+-\d+$/) as string } }]);
});

test("a contact is erased by its id and by what was done under its access", async () => {
  const paul = await aContact(world, of, companyId);
  await happened("documents.opened", { title: "Convention", kind: "TRAINING_AGREEMENT" }, paul.viewer);
  await erase({ contactIds: [paul.contactId], accessIds: [paul.viewer.accessId] });
  expect(await naming(paul.viewer.name)).toEqual([]);
  expect((await chain()).brokenAt).toBeNull();
});

test("a whole session is erased, and what happened in others stays told", async () => {
  const other = (await aVisibleSession(world, of, [companyId], "Une autre session")).id;
  await erase({ sessionIds: [sessionId] });
  const left = await askAsOwner(
    world,
    "select count(*) filter (where session_id = $1 and facts is not null)::int as here, count(*) filter (where session_id = $2 and facts is null)::int as there from event",
    [sessionId, other],
  );
  expect(left).toEqual([{ here: 0, there: 0 }]);
  expect((await chain()).brokenAt).toBeNull();
});

test("nothing but an erasure by its own function touches an event", async () => {
  const { id } = of;
  const refused = [
    "update event set facts = null, salt = '', actor_name = '' where organisation_id = $1",
    "update event set kind = 'documents.opened' where organisation_id = $1",
    "delete from event where organisation_id = $1",
  ];
  for (const statement of refused) {
    expect(await refusalOf(askAs(world, house(), statement, [id])), statement).toBe("42501");
    await expect(askAsOwner(world, statement, [id]), statement).rejects.toThrow("append-only");
  }
  // Even as the role that owns the function, an event is erased whole or not at all.
  for (const change of ["facts = '{}'", "actor_name = 'Nobody'", "facts = null", "facts = null, salt = ''"]) {
    const asDoor = `begin; set local role passerelle_door; update event set ${change} where facts is not null; commit`;
    await expect(askAsOwner(world, asDoor), change).rejects.toThrow("append-only");
    await askAsOwner(world, "rollback");
  }
});

test("an erasure reaches no other organisation, and no contact may ask for one", async () => {
  const other = await anOrganisation(world);
  const company = await aCompany(world, other);
  expect(await erase({ companyIds: [company.id] })).toBe(0);
  const paul = await aContact(world, of, companyId);
  const none = "'{}'::uuid[]";
  const statement = `select door.erase_facts(${none}, ${none}, ${none}, ${none}, '{${companyId}}'::uuid[], ${none})`;
  expect(await refusalOf(askAs(world, paul.viewer, statement))).toBe("42501");
  expect(await refusalOf(askAs(world, null, statement))).toBe("42501");
});

test("while acts go on, an erasure neither waits for them nor breaks their numbers", async () => {
  const learnerId = newId();
  await happened("companies.learnerUpdated", { learnerName: "Jean Valjean", learnerId });
  await Promise.all([
    ...Array.from({ length: 10 }, (_, index) => happened("enrolments.seatsReserved", { count: index + 1 })),
    erase({ learnerIds: [learnerId] }),
    erase({ learnerIds: [learnerId] }),
  ]);
  expect(await naming("Valjean")).toEqual([]);
  expect((await chain()).brokenAt).toBeNull();
});
