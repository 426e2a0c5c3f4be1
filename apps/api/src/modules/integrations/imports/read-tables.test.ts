import { afterAll, beforeAll, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { clients, encodings, importsOf } from "#testing/imports";
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

const { send, preview, act, settled } = importsOf(
  () => world,
  () => helene,
);
const companyNamed = async (name: string) =>
  (await askAsOwner(world, "select * from company where organisation_id = $1 and name = $2", [of.id, name]))[0];

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
