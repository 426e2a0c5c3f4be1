import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDocument, publishDocument, withdrawPublication } from "#testing/acts";
import { aPdf } from "#testing/a-pdf";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aVisibleSession, type TestOrganisation } from "#testing/builders";
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
