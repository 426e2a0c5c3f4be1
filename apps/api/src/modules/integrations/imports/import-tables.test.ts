import { afterAll, beforeAll, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { addContact, createCompany } from "#companies";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
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

/** As a spreadsheet saves it in France: a filled SIRET, an accent, a quoted mark, a line break in a cell, a double, a wrong key, a parent below. */
const clients = [
  "Raison sociale;SIRET;Adresse;Code postal;Ville;Contact principal;Fonction;E-mail;Maison mère;Remarques",
  `Forge de l’Erdre;73282932000074;12, rue de l’Œuvre;44000;Nantes;Élodie DUBREUIL;DAF;elodie@erdre.example;;"Payé à 15 % ; voir\r\navec « Anne »"`,
  "Forge de l’Erdre;732 829 320 00074;;;Nantes;Noël LE GOFF;RRH;noel@erdre.example;;",
  "Filature Hébert;73282932000075;;59000;Lille;Zoé N'DIAYE;RRH;zoe@hebert.example;;",
  "Scierie du Don;;;35000;Rennes;Yann MARTEL;RRH;yann@@don;;",
  "Menuiserie Ouest;40483304800022;;2A004;Ajaccio;;;;Groupe Menuiserie;",
  "Groupe Menuiserie;55208131766522;;35000;Rennes;Inès MÜLLER;RRH;ines@menuiserie.example;;",
  "Tannerie Roux;;;35000;Rennes;;;;Holding inconnue;",
].join("\r\n");

const send = async (bytes: Buffer, name = "clients.csv") => {
  const response = await fetch(`${world.address}/console/imports`, {
    method: "PUT",
    headers: { ...helene.headers, "apollo-require-preflight": "1", "x-file-name": encodeURIComponent(name) },
    body: new Uint8Array(bytes),
  });
  return {
    status: response.status,
    body: (await response.json()) as {
      uploadId: string;
      code: string;
      encoding: string;
      delimiter: string;
      format: string;
    },
  };
};

interface Preview {
  __typename: string;
  code: string;
  columns: { header: string; field: string | null }[];
  missingFields: string[];
  rowCount: number;
  newCount: number;
  duplicateCount: number;
  errorCount: number;
  problems: { row: number; code: string; isWarning: boolean; message: string }[];
  duplicates: {
    row: number;
    match: string;
    existingId: string | null;
    existingName: string;
    existingRow: number | null;
    proposal: string;
    choices: string[];
  }[];
}

const preview = async (uploadId: string, subject = "COMPANIES_AND_CONTACTS", mapping?: object): Promise<Preview> => {
  const { data, errors } = await helene.ask(
    `query ($input: PreviewImportInput!) { previewImport(input: $input) { __typename ... on Refusal { code } ... on ImportPreview { fileName missingFields rowCount newCount duplicateCount errorCount parentCount
      columns { header field samples } problems { row code isWarning message } duplicates { row match existingId existingName existingRow proposal choices } } } }`,
    { input: { uploadId, subject, mapping } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.previewImport as Preview;
};

interface Import {
  id: string;
  code: string;
  state: string;
  rowCount: number;
  doneCount: number;
  createdCount: number;
  changedCount: number;
  errorCount: number;
  undoneCount: number;
  keptCount: number;
  kept: { name: string; reason: string }[];
  problems: { row: number; code: string }[];
}
const fields =
  "id state rowCount doneCount createdCount changedCount errorCount undoneCount keptCount kept { name reason } problems { row code }";
const act = async (name: "startImport" | "undoImport", input: object): Promise<Import> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await helene.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ... on Refusal { code } ... on Import { ${fields} } } }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name] as Import;
};
const settled = async (id: string, state: string): Promise<Import> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const { data } = await helene.ask(`query ($id: ID!) { import(id: $id) { ${fields} } }`, { id });
    const found = data.import as Import;
    if (found.state === state) return found;
    if (found.state === "FAILED") throw new Error("the import failed");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the import is not ${state}`);
};
const importAll = async (uploadId: string, order: object = {}) =>
  settled((await act("startImport", { uploadId, subject: "COMPANIES_AND_CONTACTS", ...order })).id, "DONE");
const companyNamed = async (name: string) =>
  (await askAsOwner(world, "select * from company where organisation_id = $1 and name = $2", [of.id, name]))[0];

const encodings: Record<string, () => Buffer> = {
  "windows-1252": () => Buffer.from(clients.replaceAll("Œ", "\x8c").replaceAll("’", "\x92"), "latin1"),
  "utf-8": () => Buffer.from(clients, "utf8"),
  "utf-8 with a mark": () => Buffer.from(`\ufeff${clients}`, "utf8"),
  "utf-16le": () => Buffer.from(`\ufeff${clients}`, "utf16le"),
  commas: () =>
    Buffer.from(
      clients
        .split("\r\n")
        .map((line) => (line.includes('"') || line.includes("«") ? line : line.replaceAll(";", ",")))
        .join("\r\n")
        .replace(
          /^(Forge.*?);"Payé/m,
          (_, start: string) => `${start.replaceAll("12, rue", "12 rue").replaceAll(";", ",")},"Payé`,
        ),
    ),
  tabs: () => Buffer.from(clients.replace(/"[^"]*"/, "x").replaceAll(";", "\t")),
};

test.each(Object.keys(encodings))(
  "a file in %s is read alike, its columns guessed from their headers",
  async (name) => {
    const { body } = await send(encodings[name]!());
    const found = await preview(body.uploadId);
    expect(found.columns.map((column) => column.field)).toEqual([
      "COMPANY_NAME",
      "SIRET",
      "ADDRESS",
      "POSTAL_CODE",
      "CITY",
      "CONTACT_NAME",
      "CONTACT_JOB_TITLE",
      "CONTACT_EMAIL",
      "PARENT_NAME",
      null,
    ]);
    expect(found).toMatchObject({
      rowCount: 7,
      errorCount: 2,
      duplicateCount: 1,
      newCount: 4,
      missingFields: [],
      parentCount: 1,
    });
  },
);

test("a spreadsheet is read as a text is", async () => {
  const cells = clients
    .replace(/"[^"]*"/, "x")
    .split("\r\n")
    .map((line) => line.split(";").map((value) => ({ type: String, value })));
  const bytes = await (writeWorkbook as unknown as (data: object) => { toBuffer(): Promise<Buffer> })(cells).toBuffer();
  const { body } = await send(bytes, "clients.xlsx");
  expect(body.format).toBe("XLSX");
  expect(await preview(body.uploadId)).toMatchObject({ rowCount: 7, errorCount: 2, duplicateCount: 1 });
});

test("a dry run says what is wrong, each on its row and in words, and writes nothing", async () => {
  const { body } = await send(encodings["windows-1252"]!());
  const found = await preview(body.uploadId);
  expect(found.problems.map(({ row, message }) => [row, message])).toEqual([
    [4, "Ligne 4\u202f: le SIRET «\u202f73282932000075\u202f» est faux\u202f: sa clé ne correspond pas."],
    [5, "Ligne 5\u202f: l’adresse e-mail «\u202fyann@@don\u202f» est inutilisable."],
    [
      8,
      "Ligne 8\u202f: la maison-mère «\u202fHolding inconnue\u202f» est introuvable\u202f: la fiche est créée sans elle.",
    ],
  ]);
  expect(found.duplicates).toMatchObject([
    { row: 3, match: "TWICE_IN_FILE", existingId: null, existingRow: 2, proposal: "MERGE", choices: ["MERGE", "SKIP"] },
  ]);
  expect(await companyNamed("Forge de l’Erdre")).toBeUndefined();
});

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

test("a missing column is asked for, and can be said; the same file pressed twice is imported once", async () => {
  const { body } = await send(Buffer.from("Qui;Où\nCordonnerie Bleue;Brest"));
  expect(await preview(body.uploadId)).toMatchObject({ missingFields: ["COMPANY_NAME"], rowCount: 1 });
  expect(await act("startImport", { uploadId: body.uploadId, subject: "COMPANIES_AND_CONTACTS" })).toEqual({
    code: "IMPORT_COLUMNS_MISSING",
  });
  const mapping = [
    { column: 0, field: "COMPANY_NAME" },
    { column: 1, field: "CITY" },
  ];
  expect(await preview(body.uploadId, "COMPANIES_AND_CONTACTS", mapping)).toMatchObject({ newCount: 1 });
  const order = { uploadId: body.uploadId, subject: "COMPANIES_AND_CONTACTS", mapping };
  const [first, second] = await Promise.all([act("startImport", order), act("startImport", order)]);
  expect(first.id).toBe(second.id);
  expect(await settled(first.id, "DONE")).toMatchObject({ createdCount: 1 });
});

test.each([
  ["an empty file", () => Buffer.alloc(0), "FILE_EMPTY"],
  ["a picture", () => Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "IMPORT_UNREADABLE"],
  ["a workbook that is cut", () => Buffer.from("504b030414000600080000002100", "hex"), "IMPORT_UNREADABLE"],
  ["a zip that is no workbook and says little of its size", () => bomb(200 * 1024 * 1024), "IMPORT_TOO_LARGE"],
])("%s is refused on arrival", async (_name, bytes, code) => {
  expect((await send(await bytes())).body.code).toBe(code);
});

test("a table of headers alone has nothing to import, a zip of something else cannot be read", async () => {
  expect(await preview((await send(Buffer.from("Entreprise;Ville\r\n;\r\n"))).body.uploadId)).toMatchObject({
    code: "IMPORT_EMPTY",
  });
  expect(await preview((await send(await bomb(1_000), "clients.xlsx")).body.uploadId)).toMatchObject({
    code: "IMPORT_UNREADABLE",
  });
});

test.each([
  ["leaves out of its directory", (zip: Buffer, end: number) => void zip.writeUInt16LE(0, end + 10)],
  [
    "calls stored there, and packed beside",
    (zip: Buffer, end: number) => void zip.writeUInt16LE(0, zip.readUInt32LE(end + 16) + 10),
  ],
])("what a workbook %s is not inflated behind our back", async (_how, forge) => {
  const zip = await bomb(200 * 1024 * 1024);
  forge(zip, zip.length - 22);
  const file = await send(zip, "clients.xlsx");
  const before = process.memoryUsage().rss;
  expect(await preview(file.body.uploadId)).toMatchObject({ code: "IMPORT_UNREADABLE" });
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
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

test("the file of an import is the sender's own: nobody else tries or imports it", async () => {
  const { body } = await send(Buffer.from("Entreprise\nPrivée"));
  const other = await anOrganisation(world);
  const stranger = await ApiClient.signedIn(world, "console", other.adminEmail);
  const { data } = await stranger.ask(
    `query ($input: PreviewImportInput!) { previewImport(input: $input) { ... on Refusal { code } } }`,
    { input: { uploadId: body.uploadId, subject: "LEARNERS" } },
  );
  expect(data.previewImport).toEqual({ code: "UPLOAD_NOT_FOUND" });
});

/** A zip with one entry that inflates to so many bytes, and says it holds ten. */
async function bomb(size: number): Promise<Buffer> {
  const { deflateRawSync } = await import("node:zlib");
  const packed = deflateRawSync(Buffer.alloc(size, 65));
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(10, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(10, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}
