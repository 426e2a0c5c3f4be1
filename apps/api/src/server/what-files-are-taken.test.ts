import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDocument, publishDocument } from "#testing/acts";
import { aPdf } from "#testing/a-pdf";
import { ApiClient } from "#testing/api-client";
import { aCompany, aContact, anOrganisation, aVisibleSession } from "#testing/builders";
import { filesUnder, leavesNothing } from "#testing/kept-files";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { knock, streamed } from "#testing/raw-upload";

let world: TestHouse;
let staff: ApiClient;
let paul: ApiClient;
let company: { id: string };
let session: { id: string };
let pdf: Buffer;

beforeAll(async () => {
  world = await openTestHouse();
  const of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  session = await aVisibleSession(world, of, [company.id]);
  pdf = await aPdf("Convention de formation");
});
afterAll(() => world.close());

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const exe = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(4_000)]);

describe("a file is judged by its bytes; its name only has to agree (L-18)", () => {
  test.each<[string, () => Buffer, string, string]>([
    ["an empty file", () => Buffer.alloc(0), "vide.pdf", "FILE_EMPTY"],
    ["a program named .pdf", () => exe, "facture.pdf", "FILE_KIND_REFUSED"],
    ["a program under its own name", () => exe, "facture.exe", "FILE_KIND_REFUSED"],
    ["a picture named .pdf", () => png, "photo.pdf", "FILE_KIND_REFUSED"],
    ["a PDF named .png", () => pdf, "convention.png", "FILE_KIND_REFUSED"],
    ["a PDF without an extension", () => pdf, "convention", "FILE_KIND_REFUSED"],
    ["a PDF with two extensions", () => pdf, "convention.pdf.exe", "FILE_KIND_REFUSED"],
    ["a page of HTML", () => Buffer.from("<!doctype html><script>alert(1)</script>"), "page.html", "FILE_KIND_REFUSED"],
    [
      "a page of HTML named .pdf",
      () => Buffer.from("<!doctype html><script>alert(1)</script>"),
      "page.pdf",
      "FILE_KIND_REFUSED",
    ],
    [
      "a drawing with a script",
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      "dessin.svg",
      "FILE_KIND_REFUSED",
    ],
    ["a text", () => Buffer.from("bonjour"), "lettre.txt", "FILE_KIND_REFUSED"],
    [
      "an archive",
      () => Buffer.concat([Buffer.from("504b0506", "hex"), Buffer.alloc(18)]),
      "tout.zip",
      "FILE_KIND_REFUSED",
    ],
    ["a PDF cut at half", () => pdf.subarray(0, pdf.length / 2), "convention.pdf", "FILE_DAMAGED"],
    ["a PDF cut of its last line", () => pdf.subarray(0, pdf.lastIndexOf("%%EOF")), "convention.pdf", "FILE_DAMAGED"],
    ["the head of a PDF alone", () => Buffer.from("%PDF-1.7\n"), "convention.pdf", "FILE_DAMAGED"],
  ])("%s is refused, and nothing of it stays", async (_what, bytes, name, code) => {
    await leavesNothing(world, async () =>
      expect(await staff.upload(bytes(), name)).toMatchObject({
        status: 422,
        body: { code, message: expect.any(String) },
      }),
    );
  });

  test("a picture under its own name is taken", async () => {
    expect(await staff.upload(png, "photo.PNG")).toMatchObject({
      status: 200,
      body: { mediaType: "image/png", size: png.length },
    });
  });
});

describe("a file over the limit (50 MB by setting)", () => {
  const tooMuch = 51 * 1024 * 1024;

  test("is refused by its announced size, and nothing of it is kept while it travels", async () => {
    await leavesNothing(world, async () =>
      expect(await staff.upload(Buffer.alloc(tooMuch, 1), "x.pdf")).toMatchObject({
        status: 413,
        body: { code: "FILE_TOO_LARGE" },
      }),
    );
  });

  test("many times over is refused before a byte of it travels", async () => {
    await leavesNothing(world, async () =>
      expect(await knock(world, { ...staff.headers, "content-length": String(tooMuch * 10) })).toMatchObject({
        status: 413,
        body: { code: "FILE_TOO_LARGE" },
      }),
    );
  });

  test("is refused while it arrives when it did not announce its size", async () => {
    await leavesNothing(world, async () =>
      expect(await streamed(world, staff.headers, tooMuch)).toMatchObject({
        status: 413,
        body: { code: "FILE_TOO_LARGE" },
      }),
    );
  });
});

describe("names", () => {
  const long = "é".repeat(400);
  test.each<[string, string]>([
    ["../../é œ.pdf", "é œ.pdf"],
    ["..\\..\\windows\\système.pdf", "système.pdf"],
    ["C:\\Users\\paul\\devis.pdf", "devis.pdf"],
    ["a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie: x=1.pdf"],
    ["fdp.\u202eexe.pdf", "fdp.exe.pdf"],
    ['"; filename="evil.pdf', '"; filename="evil.pdf'],
    ["zéro\u0000.pdf", "zéro.pdf"],
    [`${long}.pdf`, `${"é".repeat(296)}.pdf`],
    [`${"😀".repeat(400)}.pdf`, `${"😀".repeat(296)}.pdf`],
  ])("%.30j is shown without its tricks, and never becomes a path or a header of its own", async (name, shown) => {
    const { status, body } = await staff.upload(pdf, name);
    expect({ status, fileName: body.fileName }).toEqual({ status: 200, fileName: shown });
    const { id } = await addDocument(staff, { sessionId: session.id, uploadId: body.uploadId, kind: "QUOTE" });
    const publication = await publishDocument(staff, { documentId: id!, companyId: company.id });
    const response = await paul.file(`/extranet/files/${publication.id}`);
    const disposition = response.headers.get("content-disposition")!;
    expect(disposition).toMatch(/^attachment; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[\w%.~!$&+^`|-]+$/);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1]!)).toBe(shown);
    expect(Buffer.from(await response.arrayBuffer()).equals(pdf)).toBe(true);
    expect((await filesUnder(world, "kept")).every((each) => /^[0-9a-f-]{36}$/.test(each))).toBe(true);
  });

  test("a name that cannot be decoded is shown as it came", async () => {
    expect((await staff.upload(pdf, "x", { "x-file-name": "100%.pdf" })).body.fileName).toBe("100%.pdf");
    expect(await staff.upload(pdf, "x", { "x-file-name": "" })).toMatchObject({
      status: 422,
      body: { code: "FILE_KIND_REFUSED" },
    });
  });
});
