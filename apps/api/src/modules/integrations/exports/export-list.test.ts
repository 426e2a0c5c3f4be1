import { afterAll, beforeAll, expect, test } from "vitest";
import readWorkbook from "read-excel-file/node";
import { addContact, addLearner, createCompany } from "#companies";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aMember, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { csvCell } from "./write-table.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  await world.house.works.run(of.admin, async (work) => {
    const company = await createCompany(work, {
      centreId: of.centreId,
      name: `=HYPERLINK("http://evil.example";"Cliquez")`,
      city: "Saint-Étienne",
      siret: "73282932000074",
    });
    await addContact(work, {
      companyId: company.id,
      firstName: "Zoé",
      lastName: "N’Diaye",
      email: "zoe@client.example",
      phone: "+33 6 11 22 33 44",
    });
  });
});
afterAll(() => world.close());

const text = async (path: string, by = helene) => {
  const response = await by.file(path);
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
};

test("a list leaves as Excel opens it in France, and no formula can run from it", async () => {
  const { body, headers } = await text("/console/exports/companies.csv");
  expect(headers.get("content-disposition")).toBe('attachment; filename="entreprises-2026-11-21.csv"');
  expect(body.toString("utf8")).toBe(
    `\ufeffRaison sociale;Nature;SIRET;Adresse;Code postal;Ville;Centre;Maison-mère\r\n"'=HYPERLINK(""http://evil.example"";""Cliquez"")";Entreprise;73282932000074;;;Saint-Étienne;Nantes;\r\n`,
  );
});

test.each(["=1+1", "+33 6", "-1", "@SUM(A1)", "\t=1", "\r=1"])("%j is shown, not run", (value) => {
  expect(csvCell(value).replace(/^"/, "")[0]).toBe("'");
});

test("where a spreadsheet splits at commas, no formula begins in the middle of a cell either", () => {
  expect(csvCell(`Dupont,=HYPERLINK("http://evil.example")`)).toContain(",'=HYPERLINK");
  expect(csvCell("Dupont, +cmd|' /C calc'!A0")).toContain(", '+cmd");
  expect(csvCell("12 rue des Lilas, -1er étage")).toBe("12 rue des Lilas, -1er étage");
});

test("in a workbook every cell is text, a SIRET keeps its digits and a formula is none", async () => {
  const { body } = await text("/console/exports/companies.xlsx");
  const [sheet] = await readWorkbook(body);
  expect(sheet!.data[1]!.slice(0, 3)).toEqual([
    `=HYPERLINK("http://evil.example";"Cliquez")`,
    "Entreprise",
    "73282932000074",
  ]);
  expect(body.includes("<f>")).toBe(false);
});

test("learners leave in the columns that an import reads", async () => {
  const company = await aCompany(world, of, "Clinique Saint-Aubin");
  await world.house.works.run(of.admin, (work) =>
    addLearner(work, { companyId: company.id, firstName: "Chloé", lastName: "Haddad", birthDate: "1977-05-01" }),
  );
  const { body } = await text("/console/exports/learners.csv?search=haddad");
  expect(body.toString("utf8")).toBe(
    "\ufeffNom;Prénom;E-mail;Entreprise;SIRET;Date de naissance\r\nHaddad;Chloé;;Clinique Saint-Aubin;;01/05/1977\r\n",
  );
});

test("a list that leaves leaves a line in the journal, by whom and which, without what was searched for (B-12)", async () => {
  const nadia = await aMember(world, of, "READER");
  const reader = await ApiClient.signedIn(world, "console", nadia.email);
  await text("/console/exports/contacts.xlsx?search=ndiaye&hasEmail=true&sort=NAME_DESC&Dupont=1", reader);
  await text("/console/exports/contacts.csv?hasEmail=peut-être", reader);
  const lines = await askAsOwner(
    world,
    "select actor_id as by, facts from event where kind = 'integrations.listExported' and actor_id = $1",
    [nadia.viewer.accessId],
  );
  expect(lines).toEqual([
    { by: nadia.viewer.accessId, facts: { list: "contacts", format: "xlsx", filters: "hasEmail,search" } },
  ]);
});

test("the filters of the screen hold in the file; one that is none is refused (L-19)", async () => {
  expect((await text("/console/exports/contacts.csv?search=ndiaye")).body.toString("utf8").split("\r\n")).toHaveLength(
    2,
  );
  expect((await text("/console/exports/contacts.csv?search=n%27diaye")).body.toString("utf8")).toContain(
    "N’Diaye;Zoé;zoe@client.example;'+33 6 11 22 33 44",
  );
  for (const path of [
    "companies.csv?kind=x",
    "companies.csv?sort=name;drop",
    "sessions.csv?startsFrom=2026-02-31",
    "accounts.csv",
    "companies.pdf",
    "companies",
  ])
    expect((await text(`/console/exports/${path}`)).status, path).toBe(404);
});

test("a list of more than a page leaves whole, once each", async () => {
  await world.house.works.run(of.admin, async (work) => {
    for (let index = 0; index < 1_050; index += 1)
      await createCompany(work, { centreId: of.centreId, name: `Ligne ${index % 7}`, city: `Ville ${index}` });
  });
  const lines = (await text("/console/exports/companies.csv?search=ligne")).body
    .toString("utf8")
    .trimEnd()
    .split("\r\n")
    .slice(1);
  expect(lines).toHaveLength(1_050);
  expect(new Set(lines).size).toBe(1_050);
});

test("a coordinator takes out the sessions of her centres only, in her language", async () => {
  await aSession(world, of, [], "Habilitation");
  const marion = await aMember(world, of, "COORDINATOR");
  const elsewhere = await aMember(world, of, "COORDINATOR", []);
  const [mine, theirs] = await Promise.all(
    [marion, elsewhere].map(async ({ email }) =>
      (await text("/console/exports/sessions.csv", await ApiClient.signedIn(world, "console", email))).body.toString(
        "utf8",
      ),
    ),
  );
  expect(mine).toContain("Habilitation;");
  expect(mine).toContain("12/01/2027");
  expect(theirs!.split("\r\n")).toHaveLength(2);
});
