import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDocument, publishDocument, sendDocument, withdrawPublication } from "#testing/acts";
import { aPdf } from "#testing/a-pdf";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anOrganisation,
  aPublication,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { unpackZip } from "#testing/unpack-zip";
import { zipOf } from "./zip-files.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let paul: ApiClient;
let neighbour: ApiClient;
let companyId: string;
let sessionId: string;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  companyId = (await aCompany(world, of)).id;
  const otherId = (await aCompany(world, of)).id;
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, companyId)).email);
  neighbour = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, otherId)).email);
  sessionId = (await aVisibleSession(world, of, [companyId, otherId])).id;
});
afterAll(() => world.close());

const asJson = (ids: unknown) => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ ids }),
});
const asForm = (ids: string[]) => ({
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams(ids.map((id): [string, string] => ["ids", id])).toString(),
});
const zip = (by: ApiClient, ids: unknown) => by.file(`/${by.side}/files.zip`, asJson(ids));
const namesIn = async (response: Response) =>
  unpackZip(Buffer.from(await response.arrayBuffer())).map((file) => file.name);
const publish = () => aPublication(world, of, sessionId, companyId);
const openings = async (id: string) =>
  Number(
    (
      await askAsOwner(world, "select coalesce(sum(count), 0) as count from receipt where publication_id = $1", [id])
    )[0]!.count,
  );
const journal = async () => (await askAsOwner(world, "select chain_seq from organisation"))[0]!.chain_seq;

/** A document of the session called that, published to the company. */
async function called(fileName: string): Promise<string> {
  const { body } = await staff.upload(await aPdf(fileName), fileName);
  const { id } = await addDocument(staff, { sessionId, uploadId: body.uploadId, kind: "PROGRAMME" });
  return (await publishDocument(staff, { documentId: id!, companyId })).id!;
}

test("a contact fetches several documents in one zip, whole, and each is noted as opened (R-091, B-09)", async () => {
  const bytes = await aPdf("Convention signée");
  const sent = await sendDocument(paul, { uploadId: (await paul.upload(bytes, "signée.pdf")).body.uploadId });
  const publications = [await publish(), await publish()];
  const ids = [...publications.map((each) => each.id), sent.id!];
  const response = await zip(paul, ids);
  expect(response.headers.get("content-type")).toBe("application/zip");
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="documents\.zip"/);
  const whole = Buffer.from(await response.arrayBuffer());
  expect(Number(response.headers.get("content-length"))).toBe(whole.length);
  const files = unpackZip(whole);
  expect(files.map((file) => file.name).at(-1)).toBe("signée.pdf");
  expect(files[2]!.content.equals(bytes)).toBe(true);
  const sums = await askAsOwner(
    world,
    "select encode(sha256, 'hex') as sum from publication where id = any($1::uuid[]) order by array_position($1::uuid[], id)",
    [ids],
  );
  expect(files.slice(0, 2).map((file) => createHash("sha256").update(file.content).digest("hex"))).toEqual(
    sums.map((row) => row.sum),
  );
  for (const { id } of publications) expect(await openings(id)).toBe(1);
});

test("a form asks for the same as a program; an id named twice is in it once", async () => {
  const [first, second] = [await publish(), await publish()];
  const response = await paul.file("/extranet/files.zip", asForm([first.id, second.id, first.id]));
  expect(unpackZip(Buffer.from(await response.arrayBuffer()))).toHaveLength(2);
  expect(await openings(first.id)).toBe(1);
});

test("files of the same name are numbered, whatever their capitals", async () => {
  const ids = [
    await called("Devis.pdf"),
    await called("devis.PDF"),
    await called("devis.pdf"),
    await called("Devis (2).pdf"),
  ];
  expect(await namesIn(await zip(paul, ids))).toEqual([
    "Devis.pdf",
    "devis (2).PDF",
    "devis (3).pdf",
    "Devis (2) (2).pdf",
  ]);
});

test("one that may not be opened refuses them all, and nothing is noted: withdrawn, a neighbour's, unknown, or no id (L-02, L-10)", async () => {
  const mine = await publish();
  const withdrawn = await publish();
  await withdrawPublication(staff, { publicationId: withdrawn.id });
  const before = await journal();
  for (const other of [withdrawn.id, mine.documentId, "00000000-0000-7000-8000-000000000000", "nonsense", 7])
    expect((await zip(paul, [mine.id, other])).status).toBe(404);
  expect((await zip(neighbour, [mine.id])).status).toBe(404);
  for (const nothing of [[], null, "x", { a: 1 }]) expect((await zip(paul, nothing)).status).toBe(404);
  expect(
    (
      await paul.file("/extranet/files.zip", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: "{",
      })
    ).status,
  ).toBe(404);
  expect(await openings(mine.id)).toBe(0);
  expect(await journal()).toBe(before);
});

test("too many files are refused, also when the list is endless", async () => {
  const id = (await publish()).id;
  const many = Array.from({ length: 201 }, (_, index) => `00000000-0000-7000-8000-${String(index).padStart(12, "0")}`);
  for (const ids of [many, Array.from({ length: 5_000 }, () => id)]) {
    const response = await zip(paul, ids);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([422, "TOO_MANY_FILES"]);
  }
});

test("the staff fetch versions and received documents, which are seen by it (R-008)", async () => {
  const { documentId } = await publish();
  const [version] = await askAsOwner(world, "select id from document_version where document_id = $1", [documentId]);
  const sent = await sendDocument(paul, { uploadId: (await paul.upload(await aPdf("Bon"), "bon.pdf")).body.uploadId });
  expect(await namesIn(await zip(staff, [version!.id, sent.id]))).toEqual([
    expect.stringMatching(/^document-/),
    "bon.pdf",
  ]);
  expect(
    (await staff.ask(`query ($id: ID!) { receivedDocument(id: $id) { state } }`, { id: sent.id })).data
      .receivedDocument,
  ).toEqual({ state: "SEEN" });
  expect((await zip(staff, [sent.id, (await publish()).id])).status).toBe(404);
});

test("another site cannot make a browser ask for it", async () => {
  const { id } = await publish();
  expect(
    (
      await paul.file("/extranet/files.zip", {
        ...asForm([id]),
        headers: { "content-type": "application/x-www-form-urlencoded", origin: "https://evil.example" },
      })
    ).status,
  ).toBe(404);
});

const aFile = (fileName: string, size: number) => ({
  fileName,
  mediaType: "application/pdf",
  size,
  storageKey: fileName,
  sha256: "",
});
const always = async () => true;
const read = async (body: Readable) => Buffer.concat(await body.toArray());

test("files are read one after the other, each when its turn comes, and never held whole", async () => {
  let opened = 0;
  let most = 0;
  const source = async () => {
    most = Math.max(most, (opened += 1));
    const body = Readable.from(Array.from({ length: 16 }, () => Buffer.alloc(65_536)));
    body.once("close", () => (opened -= 1));
    return body;
  };
  const files = Array.from({ length: 20 }, (_, index) => ({
    file: aFile(`${index}.pdf`, 1_048_576),
    stillThere: always,
  }));
  const { size, body } = await zipOf(files, source, new Date());
  expect(opened).toBeLessThanOrEqual(1);
  expect((await read(body)).length).toBe(size);
  expect(most).toBe(1);
});

test("a document withdrawn while the zip is being sent is in no zip: the download ends there (L-02)", async () => {
  const given: string[] = [];
  const source = async (key: string) => (given.push(key), Readable.from([Buffer.alloc(1_000_000)]));
  const files = [
    { file: aFile("a.pdf", 1_000_000), stillThere: always },
    { file: aFile("b.pdf", 1_000_000), stillThere: async () => false },
  ];
  const { body } = await zipOf(files, source, new Date());
  await expect(read(body)).rejects.toThrow("no longer there");
  expect(given).toEqual(["a.pdf"]);
});

test("whoever goes away in the middle leaves no file open", async () => {
  let closed = false;
  const source = async () => {
    const body = new Readable({ read() {} });
    body.push(Buffer.alloc(100));
    body.once("close", () => (closed = true));
    return body;
  };
  const { body } = await zipOf([{ file: aFile("a.pdf", 1_000), stillThere: always }], source, new Date());
  body.resume();
  await new Promise((resolve) => setTimeout(resolve, 20));
  body.destroy();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(closed).toBe(true);
});

test("a file that is not as long as it was is no whole zip, and the download fails", async () => {
  const { body } = await zipOf(
    [{ file: aFile("a.pdf", 10), stillThere: always }],
    async () => Readable.from([Buffer.alloc(9)]),
    new Date(),
  );
  await expect(read(body)).rejects.toThrow();
});
