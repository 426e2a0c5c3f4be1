import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aContact, aCompany, aMember, anOrganisation, type TestOrganisation } from "#testing/builders";
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

interface Told {
  id: string;
  code?: string;
  title: string;
  hours: number;
  archivedAt: string | null;
  version: {
    id: string;
    number: number;
    objectives: string | null;
    audience: string | null;
    createdBy: { name: string } | null;
  };
  versions: { number: number; title: string; modules: { title: string }[] }[];
  modules: { position: number; title: string; hours: number }[];
}

const told = `id title hours archivedAt version { id number objectives audience createdBy { name } }
  versions { number title modules { title } } modules { position title hours }`;

async function act(name: string, input: object, by = helene): Promise<Told> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await by.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ... on Programme { ${told} } ... on Refusal { code } } }`,
    { input },
  );
  return (data?.[name] ?? { code: errors?.[0]?.extensions.code }) as Told;
}

const create = (input: object = {}, by = helene) => act("createProgramme", { title: "Excel", hours: 14, ...input }, by);
const update = (programmeId: string, expectedVersion: number, input: object, by = helene) =>
  act("updateProgramme", { programmeId, expectedVersion, ...input }, by);

const modules = [
  { title: "Tableaux croisés", hours: 7 },
  { title: "Power Query", hours: 3.5 },
];

test("a programme is added with its modules in their order, as version 1 of whoever wrote it", async () => {
  const made = await create({
    title: "  Excel\tavancé ",
    objectives: "Construire un tableau croisé\r\nAutomatiser une mise à jour\n\n\n\nPartager",
    audience: "   ",
    modules,
  });
  expect(made).toMatchObject({ title: "Excel avancé", hours: 14, archivedAt: null });
  expect(made.version).toMatchObject({
    number: 1,
    objectives: "Construire un tableau croisé\nAutomatiser une mise à jour\n\nPartager",
    audience: null,
  });
  expect(made.version.createdBy).not.toBeNull();
  expect(made.modules).toEqual([
    { position: 1, title: "Tableaux croisés", hours: 7 },
    { position: 2, title: "Power Query", hours: 3.5 },
  ]);
});

describe("a writing that makes no sense is refused, and nothing is written", () => {
  const many = Array.from({ length: 101 }, () => ({ title: "Module", hours: 1 }));
  test.each([
    ["TITLE_MISSING", { title: " \u00a0 " }],
    ["FIELD_TOO_LONG", { title: "x".repeat(201) }],
    ["HOURS_INVALID", { hours: 0 }],
    ["HOURS_INVALID", { hours: -7 }],
    ["HOURS_INVALID", { hours: 7.333 }],
    ["HOURS_INVALID", { hours: 10_000 }],
    ["FIELD_TOO_LONG", { objectives: "x".repeat(5001) }],
    ["TITLE_MISSING", { modules: [{ title: "", hours: 1 }] }],
    ["HOURS_INVALID", { modules: [{ title: "Accueil", hours: 0 }] }],
    ["TOO_MANY_MODULES", { modules: many }],
  ])("%s", async (code, input) => {
    expect(await create(input)).toEqual({ code });
    const { id } = await create();
    expect(await update(id, 1, input)).toEqual({ code });
  });
});

test("a change makes version 2, and version 1 still says what it said", async () => {
  const { id } = await create({ modules });
  const changed = await update(id, 1, { title: "Excel et Power BI", modules: [modules[1]] });
  expect(changed).toMatchObject({ title: "Excel et Power BI", version: { number: 2 } });
  expect(changed.versions).toEqual([
    { number: 2, title: "Excel et Power BI", modules: [{ title: "Power Query" }] },
    { number: 1, title: "Excel", modules: [{ title: "Tableaux croisés" }, { title: "Power Query" }] },
  ]);
});

test("modules that change places make a version; the same words written again make none", async () => {
  const { id } = await create({ objectives: "Compter", modules });
  expect(await update(id, 1, { title: "Excel ", objectives: "Compter\n", hours: 14, modules })).toMatchObject({
    version: { number: 1 },
  });
  expect(await update(id, 1, {})).toMatchObject({ version: { number: 1 } });
  expect(await update(id, 1, { modules: modules.toReversed() })).toMatchObject({
    version: { number: 2 },
    modules: [{ title: "Power Query" }, { title: "Tableaux croisés" }],
  });
  const events = await askAsOwner(world, "select kind from event where facts ->> 'programmeId' = $1 order by seq", [
    id,
  ]);
  expect(events).toEqual([{ kind: "catalogue.programmeCreated" }, { kind: "catalogue.programmeUpdated" }]);
});

test("of two people who change the same programme at once, one writes version 2 and the other is told", async () => {
  const nadia = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR")).email);
  for (let round = 0; round < 5; round += 1) {
    const { id } = await create();
    const answers = await Promise.all([
      update(id, 1, { audience: "Comptables" }),
      update(id, 1, { audience: "Assistants" }, nadia),
    ]);
    expect(answers.map((each) => each.code ?? each.version.number).toSorted()).toEqual([2, "STALE"]);
  }
});

test("an archived programme leaves the list, refuses changes, and comes back as it was", async () => {
  const { id } = await create({ title: "Minitel perfectionnement", modules });
  const archived = await act("archiveProgramme", { programmeId: id });
  expect(archived.archivedAt).not.toBeNull();
  expect((await act("archiveProgramme", { programmeId: id })).archivedAt).toBe(archived.archivedAt);
  expect(await titles({ search: "minitel" })).toEqual([]);
  expect(await titles({ search: "minitel", archived: true })).toEqual(["Minitel perfectionnement"]);
  expect(await update(id, 1, { hours: 7 })).toEqual({ code: "PROGRAMME_ARCHIVED" });
  const back = await act("unarchiveProgramme", { programmeId: id });
  expect(back).toMatchObject({ archivedAt: null, version: { number: 1 }, modules });
  expect(await act("unarchiveProgramme", { programmeId: id })).toMatchObject({ archivedAt: null });
  expect(await titles({ search: "minitel" })).toEqual(["Minitel perfectionnement"]);
});

test("a duplicate says the same under another title, and begins its own versions", async () => {
  const { id } = await create({ title: "x".repeat(200), objectives: "Compter", modules });
  await update(id, 1, { hours: 21 });
  const copy = await act("duplicateProgramme", { programmeId: id });
  expect(copy).toMatchObject({ hours: 21, version: { number: 1, objectives: "Compter" }, modules });
  expect(copy.title).toHaveLength(200);
  expect(copy.title).toMatch(/x \(copie\)$/);
  expect(copy.id).not.toBe(id);
  await update(copy.id, 1, { hours: 7 });
  const { data } = await helene.ask("query ($id: ID!) { programme(id: $id) { hours } }", { id });
  expect(data.programme).toEqual({ hours: 21 });
});

test("accountants and readers read the catalogue and write nothing; contacts see no door", async () => {
  const { id } = await create({ title: "Lecture seule" });
  for (const role of ["ACCOUNTANT", "READER"] as const) {
    const yann = await ApiClient.signedIn(world, "console", (await aMember(world, of, role)).email);
    const { data } = await yann.ask(
      "query ($id: ID!) { programme(id: $id) { title viewerCan { edit } } organisation { viewerCan { writeCatalogue } } }",
      { id },
    );
    expect(data.programme).toEqual({ title: "Lecture seule", viewerCan: { edit: false } });
    expect(data.organisation).toEqual({ viewerCan: { writeCatalogue: false } });
    expect(await update(id, 1, { hours: 1 }, yann)).toEqual({ code: "NOT_FOUND" });
    for (const name of ["archiveProgramme", "unarchiveProgramme", "duplicateProgramme"])
      expect(await act(name, { programmeId: id }, yann), name).toEqual({ code: "NOT_FOUND" });
  }
  const { id: companyId } = await aCompany(world, of);
  const paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, companyId)).email);
  const { errors } = await paul.ask("{ programmes { totalCount } }");
  expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
});

test("an id that is none, or of another organisation, is not found", async () => {
  const alpes = await anOrganisation(world, "Alpes");
  const lea = await ApiClient.signedIn(world, "console", alpes.adminEmail);
  const { id } = await create();
  expect(await update(id, 1, { hours: 7 }, lea)).toEqual({ code: "NOT_FOUND" });
  expect(await update("'; drop table programme", 1, { hours: 7 })).toEqual({ code: "NOT_FOUND" });
  const { data } = await lea.ask("query ($id: ID!) { programme(id: $id) { id } }", { id });
  expect(data.programme).toBeNull();
});

test("the catalogue is searched by words in any order, and read page after page in each order", async () => {
  for (const [title, hours] of [
    ["Zététique", 3.5],
    ["Écoute active", 7],
    ["Prévention des risques", 7],
    ["Bâtiment : lecture de plan", 3.5],
  ] as const)
    await create({ title, hours });
  expect(await titles({ search: "RISQUES prevention" })).toEqual(["Prévention des risques"]);
  expect(await titles({ search: "100 %" })).toEqual([]);
  for (const sort of ["TITLE_ASC", "TITLE_DESC", "HOURS_ASC", "HOURS_DESC"]) {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Page = await list({ first: 3, after, sort });
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(new Set(seen).size, sort).toBe(seen.length);
    expect(seen, sort).toHaveLength((await list({ first: 1 })).totalCount);
  }
  const [first] = (await list({ first: 1, sort: "HOURS_DESC" })).edges;
  expect(first!.node.hours).toBe(21);
});

test("a list of programmes costs the same for any number of rows (L-08)", async () => {
  const query = `query ($first: Int) { programmes(first: $first) { totalCount edges { node {
    ${told} sessionCount viewerCan { edit } } } } }`;
  const statements = async (first: number) => (await helene.ask(query, { first })).statements;
  expect(await statements(1)).toBe(await statements(12));
});

interface Page {
  totalCount: number;
  edges: { node: { id: string; title: string; hours: number } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
async function list(variables: object): Promise<Page> {
  const { data } = await helene.ask(
    `query ($first: Int, $after: String, $filter: ProgrammeFilter, $sort: ProgrammeSort) {
      programmes(first: $first, after: $after, filter: $filter, sort: $sort) {
        totalCount edges { node { id title hours } } pageInfo { hasNextPage endCursor } } }`,
    variables,
  );
  return data.programmes as Page;
}
const titles = async (filter: object) => (await list({ filter })).edges.map(({ node }) => node.title);
