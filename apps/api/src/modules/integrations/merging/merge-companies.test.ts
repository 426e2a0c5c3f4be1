import { afterAll, beforeAll, expect, test } from "vitest";
import { addContact, addLearner, createCompany } from "#companies";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anOrganisation,
  aPublication,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

const merge = async (keptId: string, mergedId: string, choices?: object[]): Promise<Record<string, unknown>> => {
  const { data, errors } = await helene.ask(
    "mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { ... on Refusal { code } ... on Company { id name siret city version contactCount subsidiaries { id } } } }",
    { input: { keptId, mergedId, choices } },
  );
  return (data?.mergeCompanies ?? { error: errors?.[0]?.extensions.code }) as Record<string, unknown>;
};
const companiesOf = (table: string, companyId: string) =>
  askAsOwner(world, `select * from ${table} where company_id = $1`, [companyId]);

test("everything of the merged company is the kept one's: contacts, learners, sessions, documents, access and what was opened", async () => {
  const [kept, merged] = [await aCompany(world, of, "Voltéo"), await aCompany(world, of, "VOLTEO SARL")];
  const { email } = await aContact(world, of, merged.id);
  const { id: sessionId } = await aVisibleSession(world, of, [merged.id], "Habilitation");
  const publication = await aPublication(world, of, sessionId, merged.id);
  const paul = await ApiClient.signedIn(world, "extranet", email);
  await paul.file(`/extranet/files/${publication.id}`);
  await world.house.works.run(of.admin, (work) =>
    addLearner(work, { companyId: merged.id, firstName: "Yann", lastName: "Le Goff" }),
  );
  const daughter = await world.house.works.run(of.admin, (work) =>
    createCompany(work, { centreId: of.centreId, name: "Filiale", parentCompanyId: merged.id }),
  );

  const before = await Promise.all(
    ["contact", "learner", "booking", "publication", "receipt", "company_visibility", "extranet_access"].map(
      async (table) => [table, (await companiesOf(table, merged.id)).length] as const,
    ),
  );
  expect(before.every(([, count]) => count > 0)).toBe(true);
  expect(await merge(kept.id, merged.id)).toMatchObject({
    id: kept.id,
    name: "Voltéo",
    contactCount: 1,
    subsidiaries: [{ id: daughter.id }],
  });
  for (const [table, count] of before) {
    expect(await companiesOf(table, merged.id), table).toEqual([]);
    expect(await companiesOf(table, kept.id), table).toHaveLength(count);
  }
  // Paul goes on where he was, for the company that stays.
  const { data } = await paul.ask(
    "{ viewer { access { companyName } } extranet { sessions(first: 5) { edges { node { id } } } } }",
  );
  expect(data).toMatchObject({
    viewer: { access: { companyName: "Voltéo" } },
    extranet: { sessions: { edges: [{ node: { id: sessionId } }] } },
  });
  expect((await paul.file(`/extranet/files/${publication.id}`)).status).toBe(200);

  const told = await helene.ask(
    "query ($id: ID!) { company(id: $id) { mergedAt mergedInto { id } viewerCan { edit } } }",
    { id: merged.id },
  );
  expect(told.data.company).toEqual({
    mergedAt: "2026-11-21T09:00:00.000Z",
    mergedInto: { id: kept.id },
    viewerCan: { edit: false },
  });
  const list = await helene.ask(`{ companies(filter: { search: "volteo" }) { edges { node { id } } } }`);
  expect(list.data.companies).toEqual({ edges: [{ node: { id: kept.id } }] });
  const history = await helene.ask(
    "query ($id: ID!) { company(id: $id) { history { edges { node { kind subjectName } } } } }",
    { id: kept.id },
  );
  const kinds = (
    history.data.company as { history: { edges: { node: { kind: string; subjectName: string } }[] } }
  ).history.edges.map((edge) => edge.node);
  expect(kinds[0]).toEqual({ kind: "COMPANY_MERGED", subjectName: "VOLTEO SARL" });
  expect(kinds.map((each) => each.kind)).toContain("CONTACT_ADDED");
});

test("fields are taken from where it was chosen; what is empty in the kept record is filled in", async () => {
  const make = (name: string, more: object) =>
    world.house.works.run(of.admin, (work) => createCompany(work, { centreId: of.centreId, name, ...more }));
  const kept = await make("Marchand", { city: "Rennes" });
  const merged = await make("Boulangeries Marchand", { city: "Nantes", siret: "73282932000074" });
  expect(await merge(kept.id, merged.id, [{ field: "NAME", from: "MERGED" }])).toMatchObject({
    name: "Boulangeries Marchand",
    siret: "73282932000074",
    city: "Rennes",
    version: 2,
  });
});

test("two bookings of one session become one, if nothing was shown under the one that goes", async () => {
  const [kept, merged] = [await aCompany(world, of), await aCompany(world, of)];
  const { id } = await aSession(world, of, [kept.id, merged.id]);
  expect(await merge(kept.id, merged.id)).toMatchObject({ id: kept.id });
  expect(await askAsOwner(world, "select company_id from booking where session_id = $1", [id])).toEqual([
    { company_id: kept.id },
  ]);
  expect(await askAsOwner(world, "select booking_count from session where id = $1", [id])).toEqual([
    { booking_count: 1 },
  ]);
});

test("two companies that were both shown one session are not merged, and nothing moves", async () => {
  const [kept, merged] = [await aCompany(world, of), await aCompany(world, of)];
  await aVisibleSession(world, of, [kept.id, merged.id]);
  await world.house.works.run(of.admin, (work) =>
    addContact(work, { companyId: merged.id, firstName: "Zoé", lastName: "N’Diaye" }),
  );
  expect(await merge(kept.id, merged.id)).toEqual({ code: "MERGE_SAME_SESSION" });
  expect(await companiesOf("contact", merged.id)).toHaveLength(1);
});

test("a company is not merged with itself, nor twice, nor when it is not there", async () => {
  const [kept, merged] = [await aCompany(world, of), await aCompany(world, of)];
  expect(await merge(kept.id, kept.id)).toEqual({ code: "MERGE_ITSELF" });
  expect(await merge(kept.id, "00000000-0000-7000-8000-000000000000")).toEqual({ error: "NOT_FOUND" });
  const answers = await Promise.all([merge(kept.id, merged.id), merge(merged.id, kept.id)]);
  expect(answers.map((answer) => answer.code ?? "merged").toSorted()).toEqual(["COMPANY_MERGED", "merged"]);
});

test("companies that may be one are proposed: same name but for the legal form, same body in one city, a contact in common", async () => {
  const make = (name: string, more: object = {}) =>
    world.house.works.run(of.admin, (work) => createCompany(work, { centreId: of.centreId, name, ...more }));
  const [a, b] = [await make("Ateliers Kœnig"), await make("S.A.R.L. ATELIERS KOENIG")];
  const [c, d] = [
    await make("Port Ouest", { siret: "55208131766522", city: "Brest" }),
    await make("Direction Ouest", { siret: "55208131700018", city: "BREST" }),
  ];
  for (const companyId of [c.id, d.id])
    await world.house.works.run(of.admin, (work) =>
      addContact(work, { companyId, firstName: "Luc", lastName: "Moreau", email: "luc@ouest.example" }),
    );
  const parent = await make("Groupe Nord");
  await make("Nord SAS", { parentCompanyId: parent.id });
  const { data } = await helene.ask("{ duplicateCompanies { first { id } second { id } reasons } }");
  const pairs = data.duplicateCompanies as { first: { id: string }; second: { id: string }; reasons: string[] }[];
  expect(pairs).toContainEqual({ first: { id: a.id }, second: { id: b.id }, reasons: ["SAME_NAME"] });
  expect(pairs).toContainEqual({ first: { id: c.id }, second: { id: d.id }, reasons: ["SAME_CONTACT", "SAME_SIREN"] });

  expect(
    pairs.some((pair) => pair.first.id === parent.id),
    "a parent and its subsidiary are two",
  ).toBe(false);
});
