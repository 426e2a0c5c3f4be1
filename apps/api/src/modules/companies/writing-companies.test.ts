import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { aCompany, anOrganisation, aMember, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let marion: ApiClient;
let marionName: string;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  const member = await aMember(world, of, "COORDINATOR");
  marionName = member.viewer.name;
  marion = await ApiClient.signedIn(world, "console", member.email);
});
afterAll(() => world.close());

const create = async (by: ApiClient, input: object) => {
  const { data, errors } = await by.ask(
    `mutation ($input: CreateCompanyInput!) { createCompany(input: $input) { __typename ... on Company { id name siret city version } ... on DuplicateSiret { message company { id name } } ... on Refusal { code message } } }`,
    { input: { centreId: of.centreId, ...input } },
  );
  return (data?.createCompany ?? errors) as Record<string, never>;
};

const update = async (by: ApiClient, input: object) => {
  const { data, errors } = await by.ask(
    `mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { __typename ... on Company { id name siret city version parentCompany { id } }
      ... on StaleCompany { changedFields changedBy changedAt current { id name city version } } ... on DuplicateSiret { company { id } } ... on Refusal { code } } }`,
    { input },
  );
  return (data?.updateCompany ?? errors) as Record<string, never>;
};

test("a company is recorded with its SIRET checked and its blanks trimmed", async () => {
  expect(
    await create(helene, { name: "  Voltéo   Maintenance ", siret: "732 829 320 00074", city: "Paris" }),
  ).toMatchObject({
    __typename: "Company",
    name: "Voltéo Maintenance",
    siret: "73282932000074",
    version: 1,
  });
});

test.each([
  ["NAME_MISSING", { name: "   " }],
  ["FIELD_TOO_LONG", { name: "x".repeat(201) }],
  ["SIRET_INVALID", { name: "Lemaire", siret: "73282932000075" }],
  ["POSTAL_CODE_INVALID", { name: "Lemaire", postalCode: "Nantes" }],
])("a company is refused with %s", async (code, input) => {
  expect(await create(helene, input)).toMatchObject({ __typename: "Refusal", code });
});

test("a centre that is not there makes no company (L-19)", async () => {
  for (const centreId of ["00000000-0000-7000-8000-000000000000", "x'; drop table company"])
    expect(await create(helene, { centreId, name: "Lemaire" })).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
});

test("a SIRET that is taken is answered with the company that has it", async () => {
  const first = await create(helene, { name: "Marchand", siret: "55208131766522" });
  expect(await create(helene, { name: "Boulangerie Marchand", siret: "552 081 317 66522" })).toMatchObject({
    __typename: "DuplicateSiret",
    company: { id: first.id, name: "Marchand" },
  });
  const other = await aCompany(world, of);
  expect(await update(helene, { companyId: other.id, expectedVersion: 1, siret: "55208131766522" })).toMatchObject({
    __typename: "DuplicateSiret",
    company: { id: first.id },
  });
});

test("two people who record the same SIRET at the same moment make one company", async () => {
  const answers = await Promise.all([
    create(helene, { name: "Ici", siret: "40483304800022" }),
    create(marion, { name: "Là", siret: "40483304800022" }),
  ]);
  expect(answers.map((answer) => answer.__typename).toSorted()).toEqual(["Company", "DuplicateSiret"]);
});

test("the second of two people who change the same company is told what changed, and chooses", async () => {
  const company = await aCompany(world, of);
  expect(
    await update(marion, { companyId: company.id, expectedVersion: 1, city: "Rezé", name: "Renommée" }),
  ).toMatchObject({ __typename: "Company", version: 2 });
  expect(await update(helene, { companyId: company.id, expectedVersion: 1, city: "Orvault" })).toEqual({
    __typename: "StaleCompany",
    changedFields: ["NAME", "CITY"],
    changedBy: marionName,
    changedAt: "2026-11-21T09:00:00.000Z",
    current: { id: company.id, name: "Renommée", city: "Rezé", version: 2 },
  });
  expect(await update(helene, { companyId: company.id, expectedVersion: 2, city: "Orvault" })).toMatchObject({
    __typename: "Company",
    city: "Orvault",
    version: 3,
  });
});

test("two changes at the same moment write one, and tell the other", async () => {
  const company = await aCompany(world, of);
  const answers = await Promise.all(
    [helene, marion].map((by, index) =>
      update(by, { companyId: company.id, expectedVersion: 1, city: `Ville ${index}` }),
    ),
  );
  expect(answers.map((answer) => answer.__typename).toSorted()).toEqual(["Company", "StaleCompany"]);
});

test("a company is no subsidiary of its own subsidiary", async () => {
  const [mother, daughter] = [await aCompany(world, of), await aCompany(world, of)];
  expect(
    await update(helene, { companyId: daughter.id, expectedVersion: 1, parentCompanyId: mother.id }),
  ).toMatchObject({ parentCompany: { id: mother.id } });
  expect(
    await update(helene, { companyId: mother.id, expectedVersion: 1, parentCompanyId: daughter.id }),
  ).toMatchObject({ code: "PARENT_LOOP" });
  expect(await update(helene, { companyId: mother.id, expectedVersion: 1, parentCompanyId: mother.id })).toMatchObject({
    code: "PARENT_LOOP",
  });
});

test("the history of a company tells who changed what, before and after", async () => {
  const company = await create(helene, { name: "Ateliers Kœnig", city: "Lille" });
  await update(marion, { companyId: company.id, expectedVersion: 1, city: null });
  const { data } = await helene.ask(
    "query ($id: ID!) { company(id: $id) { history { edges { node { kind actorName changes { field before after } } } } } }",
    { id: company.id },
  );
  expect(data.company).toMatchObject({
    history: {
      edges: [
        {
          node: {
            kind: "COMPANY_UPDATED",
            actorName: marionName,
            changes: [{ field: "CITY", before: "Lille", after: null }],
          },
        },
        { node: { kind: "COMPANY_CREATED", actorName: "Hélène Guérin", changes: [] } },
      ],
    },
  });
});

test("the history of a company names its centre and its parent company, not their ids", async () => {
  const mother = await create(helene, { name: "Groupe Kœnig" });
  const company = await create(helene, { name: "Kœnig Filiale" });
  await update(helene, { companyId: company.id, expectedVersion: 1, parentCompanyId: mother.id });
  const { data } = await helene.ask(
    "query ($id: ID!) { company(id: $id) { history(first: 1) { edges { node { changes { field before after } } } } } }",
    { id: company.id },
  );
  expect(data.company).toMatchObject({
    history: {
      edges: [{ node: { changes: [{ field: "PARENT", before: null, after: "Groupe Kœnig" }] } }],
    },
  });
});

test("the list of companies is filtered by kind, centre and city", async () => {
  await create(helene, { name: "Zoé Particulier", kind: "INDIVIDUAL", city: "Saint-Étienne" });
  const names = async (filter: object) => {
    const { data } = await helene.ask(
      "query ($filter: CompanyFilter) { companies(filter: $filter) { edges { node { name } } } }",
      { filter },
    );
    return (data.companies as { edges: { node: { name: string } }[] }).edges.map((edge) => edge.node.name);
  };
  expect(await names({ kind: "INDIVIDUAL" })).toEqual(["Zoé Particulier"]);
  expect(await names({ city: "saint-etienne", centreId: of.centreId })).toEqual(["Zoé Particulier"]);
  expect(await names({ centreId: "nonsense" })).toEqual([]);
  expect(await names({ kind: "INDIVIDUAL", hasOpenAccess: true })).toEqual([]);
});
