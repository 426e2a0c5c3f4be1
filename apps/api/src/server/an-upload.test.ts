import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sweepUploads, sweepUploadsJob } from "#documents";
import { addDocument, publishDocument } from "#testing/acts";
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
import { filesUnder, leavesNothing } from "#testing/kept-files";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { knock, rawUpload } from "#testing/raw-upload";

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

describe("an upload", () => {
  test("cut in the middle leaves no row and no file", async () => {
    await leavesNothing(world, async () => {
      const request = rawUpload(world, { ...staff.headers, "content-length": "1000000" });
      request.on("error", () => undefined);
      request.write(pdf);
      await waitFor(async () => (await filesUnder(world, "incoming")).length === 1);
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
    const files = (await filesUnder(world, "kept")).length;
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
    expect((await filesUnder(world, "kept")).length).toBe(files - 1);
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
      await leavesNothing(world, async () =>
        expect((await knock(world, { "content-length": "1000000", ...(await headers()) })).status).toBe(status),
      );
    },
  );
});
