import { afterAll, beforeAll, expect, test } from "vitest";
import { addDocument, publishDocument, sendDocument } from "#testing/acts";
import { aPdf } from "#testing/a-pdf";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aVisibleSession, type TestOrganisation } from "#testing/builders";
import { eicar, fakeClamd, type FakeClamd } from "#testing/fake-clamd";
import { follow, waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { scanUploadJob } from "./scan-upload.job.js";

let clamd: FakeClamd;
let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let paul: ApiClient;
let companyId: string;
let sessionId: string;

beforeAll(async () => {
  clamd = await fakeClamd();
  world = await openTestHouse({ clamdAddress: clamd.address });
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  companyId = (await aCompany(world, of)).id;
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, companyId)).email);
  sessionId = (await aVisibleSession(world, of, [companyId])).id;
});
afterAll(async () => {
  await world.close();
  await clamd.close().catch(() => undefined);
});

const infected = async () => Buffer.concat([await aPdf("Facture"), Buffer.from(`\n%${eicar}\nstartxref\n0\n%%EOF\n`)]);
const scanOf = async (uploadId: string) =>
  (await askAsOwner(world, "select scan, virus from upload where id = $1", [uploadId]))[0]!;
/** The job runs by itself; by hand too, since the clock of the tests stands still. */
const job = () => scanUploadJob(world.house.works, world.house.storage, world.house.antivirus);
const judged = async (uploadId: string) => {
  await job().run({ organisationId: of.id, uploadId });
  await waitFor(async () => (await scanOf(uploadId)).scan !== "PENDING");
};
const codeOf = async (response: Response) => ({
  status: response.status,
  code: ((await response.json()) as { code: string }).code,
});

/** The antivirus goes away for the time of an act. */
async function whileAway(act: () => Promise<void>): Promise<void> {
  const { address } = clamd;
  await clamd.close();
  try {
    await act();
  } finally {
    clamd = await fakeClamd({ port: Number(address.split(":")[1]) });
  }
}

test("while the antivirus is away, what was sent stays in quarantine on both sides; when it is back, the file leaves it, live", async () => {
  let id = "";
  let uploadId = "";
  await whileAway(async () => {
    const { body } = await paul.upload(await aPdf("Convention"), "convention.pdf");
    expect(body).toMatchObject({ scan: "PENDING" });
    uploadId = body.uploadId;
    id = (await sendDocument(paul, { uploadId, sessionId })).id!;
    const { data } = await staff.ask(`query ($id: ID!) { receivedDocument(id: $id) { state scan } }`, { id });
    expect(data.receivedDocument).toEqual({ state: "NEW", scan: "PENDING" });
    for (const [by, side] of [
      [staff, "console"],
      [paul, "extranet"],
    ] as const)
      expect(await codeOf(await by.file(`/${side}/received/${id}`))).toEqual({
        status: 422,
        code: "FILE_IN_QUARANTINE",
      });
    // Run by hand: it gives no verdict, and does not fail either, however often.
    for (let round = 0; round < 3; round += 1) await job().run({ organisationId: of.id, uploadId });
    expect((await scanOf(uploadId)).scan).toBe("PENDING");
  });
  const line = await follow<{ changed: { changes: { kind: string; id: string }[] } }>(
    world,
    staff,
    `subscription { changed { changes { kind id } } }`,
  );
  await judged(uploadId);
  await line.until((values) =>
    values.some((value) =>
      value.changed.changes.some((change) => change.kind === "RECEIVED_DOCUMENT" && change.id === id),
    ),
  );
  await line.stop();
  expect((await staff.file(`/console/received/${id}`)).status).toBe(200);
  expect((await paul.file(`/extranet/received/${id}`)).status).toBe(200);
});

test("a document whose file is in quarantine is neither published nor downloaded, until the antivirus has let it through", async () => {
  await whileAway(async () => {
    const { body } = await staff.upload(await aPdf("Devis"), "devis.pdf");
    const { id: documentId } = await addDocument(staff, { sessionId, uploadId: body.uploadId, kind: "QUOTE" });
    expect(await publishDocument(staff, { documentId: documentId!, companyId })).toMatchObject({
      code: "FILE_IN_QUARANTINE",
    });
    const { data } = await staff.ask(
      `query ($id: ID!) { session(id: $id) { documents { currentVersion { scan downloadPath } } } }`,
      { id: sessionId },
    );
    const [{ currentVersion }] = (
      data.session as { documents: [{ currentVersion: { scan: string; downloadPath: string } }] }
    ).documents;
    expect(currentVersion.scan).toBe("PENDING");
    expect(await codeOf(await staff.file(currentVersion.downloadPath))).toEqual({
      status: 422,
      code: "FILE_IN_QUARANTINE",
    });
  });
  const [{ id: uploadId }] = (await askAsOwner(world, "select id from upload where file_name = 'devis.pdf'")) as [
    { id: string },
  ];
  await judged(uploadId);
  const [{ id: documentId }] = (await askAsOwner(world, "select id from document")) as [{ id: string }];
  expect((await publishDocument(staff, { documentId, companyId })).id).toBeTruthy();
});

test("an infected file can be used for nothing, and the journal says so", async () => {
  const bytes = await infected();
  const mine = (await paul.upload(bytes, "facture.pdf")).body.uploadId;
  const theirs = (await staff.upload(bytes, "facture.pdf")).body.uploadId;
  await judged(mine);
  await judged(theirs);
  expect(await scanOf(mine)).toEqual({ scan: "INFECTED", virus: "Win.Test.EICAR_HDB-1" });
  expect(await sendDocument(paul, { uploadId: mine, sessionId })).toMatchObject({ code: "FILE_INFECTED" });
  expect(await addDocument(staff, { sessionId, uploadId: theirs, kind: "INVOICE" })).toMatchObject({
    code: "FILE_INFECTED",
  });
  const told = await askAsOwner(
    world,
    "select facts from event where kind = 'documents.scanned' and facts ->> 'scan' = 'INFECTED'",
  );
  expect(told).toHaveLength(2);
});

test("a file sent before its verdict, and found infected, is shown as such and can be downloaded by nobody", async () => {
  let id = "";
  let uploadId = "";
  await whileAway(async () => {
    uploadId = (await paul.upload(await infected(), "scan.pdf")).body.uploadId;
    id = (await sendDocument(paul, { uploadId })).id!;
  });
  await judged(uploadId);
  for (const [by, side] of [
    [staff, "console"],
    [paul, "extranet"],
  ] as const)
    expect(await codeOf(await by.file(`/${side}/received/${id}`))).toEqual({ status: 422, code: "FILE_INFECTED" });
  const { data } = await paul.ask(`query ($id: ID!) { extranet { sentDocument(id: $id) { scan } } }`, { id });
  expect(data.extranet).toEqual({ sentDocument: { scan: "INFECTED" } });
});
