import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sweepUploads, sweepUploadsJob } from "#documents";
import { addDocument, publishDocument, withdrawPublication } from "#testing/acts";
import { aPdf } from "#testing/a-pdf";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aMember,
  anOrganisation,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let paul: ApiClient;
let company: { id: string };
let session: { id: string };
let pdf: Buffer;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  session = await aVisibleSession(world, of, [company.id]);
  pdf = await aPdf("Convention de formation");
});
afterAll(() => world.close());

const uploads = async () => Number((await askAsOwner(world, "select count(*) from upload"))[0]!.count);
const kept = () => filesUnder("kept");
const filesUnder = async (folder: string): Promise<string[]> =>
  (
    await readdir(path.join(world.house.settings.filesDirectory, folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => [])
  )
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

/** Whatever was refused left no row and no byte behind. */
async function leavesNothing(act: () => Promise<unknown>): Promise<void> {
  const before = [await uploads(), (await kept()).length];
  await act();
  await waitFor(async () => (await filesUnder("incoming")).length === 0);
  expect([await uploads(), (await kept()).length]).toEqual(before);
}

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
    await leavesNothing(async () =>
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
    await leavesNothing(async () =>
      expect(await staff.upload(Buffer.alloc(tooMuch, 1), "x.pdf")).toMatchObject({
        status: 413,
        body: { code: "FILE_TOO_LARGE" },
      }),
    );
  });

  test("many times over is refused before a byte of it travels", async () => {
    await leavesNothing(async () =>
      expect(await knock("/console/uploads", { "content-length": String(tooMuch * 10) })).toMatchObject({
        status: 413,
        body: { code: "FILE_TOO_LARGE" },
      }),
    );
  });

  test("is refused while it arrives when it did not announce its size", async () => {
    await leavesNothing(async () =>
      expect(await streamed(tooMuch)).toMatchObject({ status: 413, body: { code: "FILE_TOO_LARGE" } }),
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
    expect((await kept()).every((each) => /^[0-9a-f-]{36}$/.test(each))).toBe(true);
  });

  test("a name that cannot be decoded is shown as it came", async () => {
    expect((await staff.upload(pdf, "x", { "x-file-name": "100%.pdf" })).body.fileName).toBe("100%.pdf");
    expect(await staff.upload(pdf, "x", { "x-file-name": "" })).toMatchObject({
      status: 422,
      body: { code: "FILE_KIND_REFUSED" },
    });
  });
});

describe("an upload", () => {
  test("cut in the middle leaves no row and no file", async () => {
    await leavesNothing(async () => {
      const request = http.request(`${world.address}/console/uploads`, {
        agent: false,
        method: "PUT",
        headers: {
          ...staff.headers,
          "apollo-require-preflight": "1",
          "x-file-name": "x.pdf",
          "content-length": "1000000",
        },
      });
      request.on("error", () => undefined);
      request.write(pdf);
      await waitFor(async () => (await filesUnder("incoming")).length === 1);
      request.destroy();
    });
  });

  test("is used once, even by two people at the same moment", async () => {
    const { body } = await staff.upload(pdf, "x.pdf");
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () =>
        addDocument(staff, { sessionId: session.id, uploadId: body.uploadId, kind: "QUOTE" }),
      ),
    );
    expect(outcomes.filter((each) => each.id)).toHaveLength(1);
    expect(outcomes.filter((each) => each.code === "UPLOAD_NOT_FOUND")).toHaveLength(3);
  });

  test("is not found by another person, of the same organisation or not", async () => {
    const colleague = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR")).email);
    const { body } = await staff.upload(pdf, "x.pdf");
    expect(
      await addDocument(colleague, { sessionId: session.id, uploadId: body.uploadId, kind: "QUOTE" }),
    ).toMatchObject({ code: "UPLOAD_NOT_FOUND" });
    const other = await anOrganisation(world);
    const stranger = await ApiClient.signedIn(world, "console", other.adminEmail);
    const own = await aSession(world, other, []);
    expect(await addDocument(stranger, { sessionId: own.id, uploadId: body.uploadId, kind: "QUOTE" })).toMatchObject({
      code: "UPLOAD_NOT_FOUND",
    });
    for (const uploadId of ["", "no id", "01980000-0000-7000-8000-000000000000"])
      expect(await addDocument(staff, { sessionId: session.id, uploadId, kind: "QUOTE" })).toMatchObject({
        code: "UPLOAD_NOT_FOUND",
      });
  });

  test("that no act used is swept after a day, with its file; one that was used stays", async () => {
    const sweep = sweepUploadsJob(world.house.works, world.house.storage);
    const [unused, used] = [
      (await staff.upload(pdf, "x.pdf")).body.uploadId,
      (await staff.upload(pdf, "y.pdf")).body.uploadId,
    ];
    const { id } = await addDocument(staff, { sessionId: session.id, uploadId: used, kind: "QUOTE" });
    const files = (await kept()).length;
    const jobs = await askAsOwner(
      world,
      "select data ->> 'uploadId' as id, start_after from pgboss.job where name = $1 and data ->> 'uploadId' = any($2)",
      [sweepUploads, [unused, used]],
    );
    expect(jobs).toHaveLength(2);
    for (const job of jobs)
      expect((job.start_after as Date).getTime()).toBe(world.clock.now().getTime() + 24 * 60 * 60 * 1000);
    for (const uploadId of [unused, used, unused]) await sweep.run({ organisationId: of.id, uploadId });
    expect(await askAsOwner(world, "select id from upload where id = any($1)", [[unused, used]])).toEqual([
      { id: used },
    ]);
    expect((await kept()).length).toBe(files - 1);
    expect(await addDocument(staff, { sessionId: session.id, uploadId: unused, kind: "QUOTE" })).toMatchObject({
      code: "UPLOAD_NOT_FOUND",
    });
    expect((await publishDocument(staff, { documentId: id!, companyId: company.id })).id).toBeDefined();
  });

  test.each([
    ["nobody", 401, () => ({})],
    [
      "a reader",
      404,
      async () => (await ApiClient.signedIn(world, "console", (await aMember(world, of, "READER")).email)).headers,
    ],
    [
      "an accountant",
      404,
      async () => (await ApiClient.signedIn(world, "console", (await aMember(world, of, "ACCOUNTANT")).email)).headers,
    ],
    ["a contact", 401, () => paul.headers],
    ["a page of another site", 404, () => ({ ...staff.headers, origin: "https://evil.example" })],
    ["a form without our header", 404, () => ({ ...staff.headers, "apollo-require-preflight": "" })],
  ] as [string, number, () => Record<string, string> | Promise<Record<string, string>>][])(
    "by %s is refused before its bytes are read",
    async (_who, status, headers) => {
      await leavesNothing(async () =>
        expect(
          (await knock("/console/uploads", { "content-length": "1000000", ...(await headers()) }, true)).status,
        ).toBe(status),
      );
    },
  );
});

describe("a published file", () => {
  async function published() {
    const { body } = await staff.upload(pdf, "Convention signée.pdf");
    const { id } = await addDocument(staff, {
      sessionId: session.id,
      uploadId: body.uploadId,
      kind: "TRAINING_AGREEMENT",
    });
    const publication = await publishDocument(staff, { documentId: id!, companyId: company.id });
    const [version] = await askAsOwner(world, "select id from document_version where document_id = $1", [id]);
    return {
      at: `/extranet/files/${publication.id}`,
      publicationId: publication.id!,
      staffAt: `/console/files/${String(version!.id)}`,
    };
  }

  test("is the very bytes that came, as an attachment that no page of ours can run (L-18)", async () => {
    const { at, staffAt } = await published();
    for (const response of [await paul.file(at), await staff.file(staffAt)]) {
      const { headers } = response;
      const digest = createHash("sha256").update(pdf).digest("base64");
      expect({
        status: response.status,
        ...Object.fromEntries(
          [
            "content-type",
            "content-length",
            "cache-control",
            "x-content-type-options",
            "content-security-policy",
            "cross-origin-resource-policy",
            "repr-digest",
          ].map((name) => [name, headers.get(name)]),
        ),
      }).toEqual({
        status: 200,
        "content-type": "application/pdf",
        "content-length": String(pdf.length),
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "content-security-policy": "sandbox; default-src 'none'",
        "cross-origin-resource-policy": "same-origin",
        "repr-digest": `sha-256=:${digest}:`,
      });
      expect(headers.get("content-disposition")).toMatch(/^attachment; filename="Convention signee.pdf"; /);
      expect(Buffer.from(await response.arrayBuffer()).equals(pdf)).toBe(true);
    }
  });

  test("is not found by anybody else: another company, another organisation, the other side, nobody (R-082, L-10)", async () => {
    const { at, staffAt, publicationId } = await published();
    const stranger = await ApiClient.signedIn(
      world,
      "extranet",
      (await aContact(world, of, (await aCompany(world, of)).id)).email,
    );
    const other = await anOrganisation(world);
    const foreign = await ApiClient.signedIn(world, "console", other.adminEmail);
    expect((await stranger.file(at)).status).toBe(404);
    expect((await foreign.file(staffAt)).status).toBe(404);
    expect((await staff.file(`/console/files/${publicationId}`)).status).toBe(404);
    expect((await staff.file(at)).status).toBe(401);
    expect((await paul.file(staffAt)).status).toBe(401);
    expect((await fetch(`${world.address}${at}`)).status).toBe(401);
    for (const id of ["x", "01980000-0000-7000-8000-000000000000", "%00", "..%2f..%2fetc%2fpasswd", "' or true --"])
      for (const [client, side] of [
        [paul, "extranet"],
        [staff, "console"],
      ] as const)
        expect((await client.file(`/${side}/files/${encodeURIComponent(id)}`)).status).toBe(404);
  });

  test("tells the staff who opened it, when, and how often; looking at its headers opens nothing (B-09)", async () => {
    const { at, publicationId } = await published();
    expect((await paul.file(at, { method: "HEAD" })).status).toBe(404);
    const receipts = () =>
      askAsOwner(world, "select count, first_opened_at, last_opened_at from receipt where publication_id = $1", [
        publicationId,
      ]);
    expect(await receipts()).toEqual([]);
    await paul.file(at);
    const [first] = await receipts();
    world.clock.advance(60_000);
    await paul.file(at);
    expect(await receipts()).toEqual([
      { count: 2, first_opened_at: first!.first_opened_at, last_opened_at: world.clock.now() },
    ]);
    const opened = await askAsOwner(
      world,
      "select 1 from event where kind = 'documents.opened' and publication_id = $1",
      [publicationId],
    );
    expect(opened).toHaveLength(1);
    await withdrawPublication(staff, { publicationId });
    expect((await paul.file(at)).status).toBe(404);
    expect((await receipts())[0]!.count).toBe(2);
  });

  test("opened several times at the same moment counts each time, in one receipt", async () => {
    const { at, publicationId } = await published();
    const answers = await Promise.all(Array.from({ length: 6 }, () => paul.file(at)));
    expect(answers.map((answer) => answer.status)).toEqual(Array<number>(6).fill(200));
    expect(await askAsOwner(world, "select count from receipt where publication_id = $1", [publicationId])).toEqual([
      { count: 6 },
    ]);
  });

  test("answers its headers alone to the staff", async () => {
    const { staffAt } = await published();
    const response = await staff.file(staffAt, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-length")).toBe(String(pdf.length));
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });
});

interface Said {
  status: number;
  body: { code?: string };
}

/** Sends the headers of an upload and not one byte of it. */
function knock(address: string, headers: Record<string, string>, bare = false): Promise<Said> {
  const all = { "apollo-require-preflight": "1", "x-file-name": "x.pdf", ...(bare ? {} : staff.headers), ...headers };
  return answerOf(
    http.request(`${world.address}${address}`, { agent: false, method: "PUT", headers: all }),
    (request) => request.flushHeaders(),
  );
}

/** Sends a body whose size is not announced. */
function streamed(size: number): Promise<Said> {
  const request = http.request(`${world.address}/console/uploads`, {
    agent: false,
    method: "PUT",
    headers: {
      ...staff.headers,
      "apollo-require-preflight": "1",
      "x-file-name": "x.pdf",
      "transfer-encoding": "chunked",
    },
  });
  return answerOf(request, async () => {
    const chunk = Buffer.alloc(1024 * 1024, 1);
    const closed = once(request, "close");
    for (let sent = 0; sent < size && !request.destroyed; sent += chunk.length)
      if (!request.write(chunk)) await Promise.race([once(request, "drain"), closed]);
    request.end();
  });
}

function answerOf(request: http.ClientRequest, send: (request: http.ClientRequest) => unknown): Promise<Said> {
  return new Promise((resolve, reject) => {
    request.setTimeout(5_000, () => reject(new Error("no answer within five seconds")));
    request.on("error", reject);
    request.on("response", (response) => {
      let text = "";
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode!, body: JSON.parse(text) as Said["body"] });
        request.destroy();
      });
    });
    send(request);
  });
}
