import { afterAll, beforeAll, expect, test } from "vitest";
import { addContact, createCompany } from "#companies";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { encodings, importsOf } from "#testing/imports";
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

const { send, preview, act, settled, importAll } = importsOf(
  () => world,
  () => helene,
);
const companyNamed = async (name: string) =>
  (await askAsOwner(world, "select * from company where organisation_id = $1 and name = $2", [of.id, name]))[0];

test("an import makes companies and contacts, links parents that stand below, invites nobody, and is undone (R-123)", async () => {
  const { body } = await send(encodings["windows-1252"]!());
  const done = await importAll(body.uploadId);
  expect(done).toMatchObject({ rowCount: 7, doneCount: 7, createdCount: 7, errorCount: 2 });
  expect(done.problems.map(({ row, code }) => [row, code])).toEqual([
    [4, "SIRET_INVALID"],
    [5, "EMAIL_INVALID"],
    [8, "PARENT_UNKNOWN"],
  ]);
  const [forge, group, joinery] = await Promise.all(
    ["Forge de l’Erdre", "Groupe Menuiserie", "Menuiserie Ouest"].map(companyNamed),
  );
  expect(joinery!.parent_company_id).toBe(group!.id);
  const contacts = await askAsOwner(
    world,
    "select first_name, last_name, email, is_primary from contact where company_id = $1 order by created_at, id",
    [forge!.id],
  );
  expect(contacts).toEqual([
    { first_name: "Élodie", last_name: "DUBREUIL", email: "elodie@erdre.example", is_primary: true },
    { first_name: "Noël", last_name: "LE GOFF", email: "noel@erdre.example", is_primary: false },
  ]);
  expect(await askAsOwner(world, "select id from mail where organisation_id = $1", [of.id])).toEqual([]);
  expect(await askAsOwner(world, "select id from invitation where organisation_id = $1", [of.id])).toEqual([]);

  await act("undoImport", { importId: done.id });
  expect(await settled(done.id, "UNDONE")).toMatchObject({ undoneCount: 7, keptCount: 0 });
  expect(await companyNamed("Forge de l’Erdre")).toBeUndefined();
  expect(await act("undoImport", { importId: done.id })).toEqual({ code: "IMPORT_NOT_DONE" });
});

test("what is there already is completed, left out or made again, as chosen; nothing is overwritten", async () => {
  const { id } = await world.house.works.run(of.admin, (work) =>
    createCompany(work, { centreId: of.centreId, name: "Verrerie Blanche", city: "Nantes", address: "1, rue Haute" }),
  );
  const file = Buffer.from(
    "Entreprise;Ville;Code postal;Adresse;Contact;E-mail\nVERRERIE  BLANCHE;nantes;44000;2, rue Basse;Anne ROUX;anne@verrerie.example",
  );
  const merged = await send(file);
  expect((await preview(merged.body.uploadId)).duplicates).toMatchObject([
    { row: 2, match: "SAME_NAME_AND_CITY", existingId: id, proposal: "MERGE", choices: ["MERGE", "SKIP", "CREATE"] },
  ]);
  const done = await importAll(merged.body.uploadId);
  expect(done).toMatchObject({ createdCount: 1, changedCount: 1 });
  expect(await companyNamed("Verrerie Blanche")).toMatchObject({
    postal_code: "44000",
    address: "1, rue Haute",
    version: 2,
  });

  const again = await importAll((await send(file)).body.uploadId);
  expect(again).toMatchObject({ createdCount: 0, changedCount: 0 });
  const skipped = await importAll((await send(file)).body.uploadId, { otherwise: "SKIP" });
  expect(skipped).toMatchObject({ createdCount: 0 });
  const created = await importAll((await send(file)).body.uploadId, { choices: [{ row: 2, choice: "CREATE" }] });
  expect(created).toMatchObject({ createdCount: 2 });

  await act("undoImport", { importId: done.id });
  await settled(done.id, "UNDONE");
  expect(await companyNamed("Verrerie Blanche")).toMatchObject({
    postal_code: null,
    address: "1, rue Haute",
    version: 3,
  });
});

test("a row chosen to be left out is, even when it stands twice in the file and all others are left out", async () => {
  const file = Buffer.from("Entreprise;Contact\nTissage du Lac;Anne ROUX\nTissage du Lac;Léo BLANC");
  const { uploadId } = (await send(file)).body;
  const done = await importAll(uploadId, { otherwise: "SKIP", choices: [{ row: 3, choice: "SKIP" }] });
  expect(done).toMatchObject({ createdCount: 2 });
});

test("undoing keeps what somebody changed or uses since, and says so", async () => {
  const done = await importAll(
    (await send(Buffer.from("Entreprise,Nom,Prénom\nBrasserie Nord,Petit,Léa\nBrasserie Sud,Grand,Max"))).body.uploadId,
  );
  const [north, south] = await Promise.all(["Brasserie Nord", "Brasserie Sud"].map(companyNamed));
  await world.house.works.run(of.admin, (work) =>
    addContact(work, { companyId: String(north!.id), firstName: "Zoé", lastName: "Ajoutée" }),
  );
  await helene.ask(`mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { __typename } }`, {
    input: { companyId: south!.id, expectedVersion: 1, city: "Nîmes" },
  });
  await act("undoImport", { importId: done.id });
  const undone = await settled(done.id, "UNDONE");
  expect(undone).toMatchObject({ undoneCount: 2, keptCount: 2 });
  expect(undone.kept).toEqual([
    { name: "Brasserie Nord", reason: "La fiche est utilisée ailleurs." },
    { name: "Brasserie Sud", reason: "La fiche a été modifiée depuis l’import." },
  ]);
});

test("learners find their company whatever its capitals; a day that does not exist and an unknown company are told", async () => {
  await world.house.works.run(of.admin, (work) =>
    createCompany(work, { centreId: of.centreId, name: "Groupe Façonéo" }),
  );
  const file = Buffer.from(
    "\ufeffCivilité;Nom;Prénom;E-mail;Entreprise;Date de naissance\r\n;HADDAD;Chloé;chloe@x.example;GROUPE  FAÇONÉO ;01/05/1977\r\nM.;N'Diaye;Loïc;;groupe façonéo;31/02/1990\r\nM.;Roux;Max;;Inconnue;\r\n;HADDAD;Chloé;;Groupe Façonéo;",
  );
  const { body } = await send(file, "apprenants.csv");
  expect(await preview(body.uploadId, "LEARNERS")).toMatchObject({
    rowCount: 4,
    newCount: 1,
    duplicateCount: 1,
    problems: [
      { row: 3, code: "BIRTH_DATE_INVALID" },
      { row: 4, code: "COMPANY_UNKNOWN" },
    ],
    duplicates: [{ row: 5, match: "TWICE_IN_FILE", existingRow: 2 }],
  });
  const done = await importAll(body.uploadId, { subject: "LEARNERS" });
  expect(done).toMatchObject({ createdCount: 1, errorCount: 2 });
  const learners = await askAsOwner(
    world,
    "select first_name, last_name, email, birth_date::text from learner where organisation_id = $1",
    [of.id],
  );
  expect(learners).toEqual([
    { first_name: "Chloé", last_name: "HADDAD", email: "chloe@x.example", birth_date: "1977-05-01" },
  ]);
});

test("a contact is imported with the language named in French or in English, in French when none is; whoever is there keeps theirs", async () => {
  const said = ["fr", "FR", "français", "french", "", "en", "EN", "anglais", "english"];
  const rows = said.map((language, index) => `Corderie du Port;Marin${index};${language}`);
  const { uploadId } = (await send(Buffer.from(`Entreprise;Nom;Langue\n${rows.join("\n")}`))).body;
  expect((await preview(uploadId)).columns.map(({ field }) => field)).toContain("CONTACT_LOCALE");
  expect(await importAll(uploadId)).toMatchObject({ createdCount: 10, errorCount: 0 });
  const spoken = () =>
    askAsOwner(
      world,
      "select string_agg(locale, ' ' order by last_name) as locales from contact where organisation_id = $1 and last_name like 'Marin%'",
      [of.id],
    );
  expect(await spoken()).toEqual([{ locales: "FR FR FR FR FR EN EN EN EN" }]);

  const again = await send(Buffer.from("Entreprise;Nom;Langue des mails\nCorderie du Port;Marin0;Anglais"));
  expect(await importAll(again.body.uploadId)).toMatchObject({ createdCount: 0, changedCount: 0 });
  expect(await spoken()).toEqual([{ locales: "FR FR FR FR FR EN EN EN EN" }]);
});

test("a contact whose language is neither French nor English is told on its row and not imported, the others are", async () => {
  const file = Buffer.from("Entreprise;Nom;Langue\nVoilerie du Large;Kern;deutsch\nVoilerie du Large;Roux;anglais");
  const { uploadId } = (await send(file)).body;
  expect((await preview(uploadId)).problems.map(({ code, message }) => [code, message])).toEqual([
    [
      "LOCALE_UNKNOWN",
      "Ligne 2\u202f: la langue «\u202fdeutsch\u202f» est inconnue\u202f: écrivez «\u202ffrançais\u202f» ou «\u202fanglais\u202f», ou laissez la case vide.",
    ],
  ]);
  expect(await importAll(uploadId)).toMatchObject({ createdCount: 2, errorCount: 1 });
});

test("a formula in a cell stays a text", async () => {
  await importAll((await send(Buffer.from("Entreprise\n=HYPERLINK(A1)"))).body.uploadId);
  expect(await companyNamed("=HYPERLINK(A1)")).toBeDefined();
});

test("an import that was stopped half-way goes on where it stood, without doing anything twice", async () => {
  const rows = Array.from(
    { length: 1_000 },
    (_, index) => `Relais ${index};Ville ${index % 7};Nom${index};p${index}@relais.example`,
  );
  const { body } = await send(Buffer.from(`Entreprise;Ville;Nom;E-mail\n${rows.join("\n")}`));
  let chunks = 0;
  const run = world.house.works.run.bind(world.house.works);
  // The process dies in the middle of the third chunk: its transaction is rolled back, the two before are kept.
  world.house.works.run = (async (viewer: never, perform: never) => {
    if ((viewer as { kind: string }).kind === "house" && (chunks += 1) === 5) throw new Error("killed");
    return run(viewer, perform);
  }) as never;
  const { id } = await act("startImport", { uploadId: body.uploadId, subject: "COMPANIES_AND_CONTACTS" });
  const done = await settled(id, "DONE");
  world.house.works.run = run;
  expect(chunks).toBeGreaterThan(5);
  expect(done).toMatchObject({ rowCount: 1_000, doneCount: 1_000, createdCount: 2_000 });
  const [count] = await askAsOwner(
    world,
    "select count(*)::int as all, count(distinct name)::int as names from company where organisation_id = $1 and name like 'Relais %'",
    [of.id],
  );
  expect(count).toEqual({ all: 1_000, names: 1_000 });
});
