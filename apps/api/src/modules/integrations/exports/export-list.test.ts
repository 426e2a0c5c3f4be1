import { afterAll, beforeAll, expect, test } from "vitest";
import readWorkbook from "read-excel-file/node";
import { addContact, createCompany } from "#companies";
import { ApiClient } from "#testing/api-client";
import { aMember, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
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
  expect(headers.get("content-disposition")).toBe('attachment; filename="companies-2026-11-21.csv"');
  expect(body.toString("utf8")).toBe(
    `\ufeffRaison sociale;Nature;SIRET;Adresse;Code postal;Ville;Centre;Maison-mère\r\n"'=HYPERLINK(""http://evil.example"";""Cliquez"")";Entreprise;73282932000074;;;Saint-Étienne;Nantes;\r\n`,
  );
});

test.each(["=1+1", "+33 6", "-1", "@SUM(A1)", "\t=1", "\r=1"])("%j is shown, not run", (value) => {
  expect(csvCell(value).replace(/^"/, "")[0]).toBe("'");
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
