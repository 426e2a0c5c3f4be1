import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi, type MockInstance } from "vitest";
import { cutAccess } from "#access";
import { newId } from "#platform/ids";
import type { ContactViewer } from "#platform/viewer";
import { codeOf } from "#testing/acts";
import { aPdf } from "#testing/a-pdf";
import { ApiClient } from "#testing/api-client";
import { askAs, askAsOwner, refusalOf } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anOrganisation,
  aPublication,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation;
let helene: ApiClient;
let pdf: Buffer;
let receive: MockInstance<TestHouse["house"]["storage"]["receive"]>;

beforeAll(async () => {
  world = await openTestHouse();
  receive = vi.spyOn(world.house.storage, "receive");
  const organisation = await anOrganisation(world);
  of = organisation;
  helene = await ApiClient.signedIn(world, "console", organisation.adminEmail);
  pdf = await aPdf("Convention signée");
});
afterAll(() => world.close());

async function aSender() {
  const company = await aCompany(world, of);
  const { email, viewer } = await aContact(world, of, company.id);
  return { company, viewer, client: await ApiClient.signedIn(world, "extranet", email) };
}
const merge = async (mergedId: string, keptId: string) => {
  const { data } = await helene.ask(
    "mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { __typename } }",
    { input: { keptId, mergedId } },
  );
  expect(data.mergeCompanies).toEqual({ __typename: "Company" });
};

/** A body whose second half comes when it is told to. */
function slowly(bytes: Buffer): { body: ReadableStream; go(): void } {
  receive.mockClear();
  let go: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (go = resolve));
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, 100));
      await told;
      controller.enqueue(bytes.subarray(100));
      controller.close();
    },
  });
  return { body, go };
}

/** Once the server knows who sends, and takes the first bytes. */
async function underWay(): Promise<void> {
  await vi.waitFor(() => expect(receive).toHaveBeenCalled());
}

async function leftBehind(viewer: ContactViewer): Promise<number> {
  const files = await readdir(path.join(world.house.settings.filesDirectory, "kept", of.id)).catch(() => []);
  const rows = await askAsOwner(world, "select 1 from upload where contact_id = $1", [viewer.contactId]);
  return files.length + rows.length;
}

test("a company that is merged while its contact uploads: the upload is refused, and leaves neither row nor file (R-008)", async () => {
  const { company, viewer, client } = await aSender();
  const slow = slowly(pdf);
  const sending = client.upload(slow.body, "convention.pdf");
  await underWay();
  await merge(company.id, (await aCompany(world, of)).id);
  slow.go();
  expect(await sending).toMatchObject({ status: 409, body: { code: "ACCESS_CHANGED" } });
  expect(await leftBehind(viewer)).toBe(0);
  expect((await client.upload(pdf, "convention.pdf")).status).toBe(200);
});

test("an access that is cut while its contact uploads: the same (L-11)", async () => {
  const { viewer, client } = await aSender();
  const before = await leftBehind(viewer);
  const slow = slowly(pdf);
  const sending = client.upload(slow.body, "convention.pdf");
  await underWay();
  await world.house.works.run(of.admin, (work) => cutAccess(work, { accessId: viewer.accessId }));
  slow.go();
  expect(await sending).toMatchObject({ status: 409 });
  expect(await leftBehind(viewer)).toBe(before);
});

test("documents sent at the very moment of a merge belong to the company that stays, or are refused: none is lost", async () => {
  const { company, client } = await aSender();
  const kept = await aCompany(world, of);
  const uploads = await Promise.all(Array.from({ length: 8 }, () => client.upload(pdf, "convention.pdf")));
  const mutation =
    "mutation ($input: SendDocumentInput!) { sendDocument(input: $input) { __typename ... on Refusal { code } } }";
  const [, ...answers] = await Promise.all([
    merge(company.id, kept.id),
    ...uploads.map(({ body }) => client.ask(mutation, { input: { uploadId: body.uploadId } })),
  ]);
  const sent = answers.filter(
    ({ data }) => (data?.sendDocument as { __typename: string } | null)?.__typename === "ExtranetSentDocument",
  );
  const refused = answers.filter(({ data }) => !data?.sendDocument).map(codeOf);
  expect(refused).toEqual(refused.map(() => "ACCESS_CHANGED"));
  const rows = await askAsOwner(world, "select company_id from received_document where company_id = any($1)", [
    [company.id, kept.id],
  ]);
  expect(rows).toEqual(sent.map(() => ({ company_id: kept.id })));
});

test("a contact writes no receipt in a colleague's name, whatever the statement (B-09)", async () => {
  const { company, viewer } = await aSender();
  const camille = await aContact(world, of, company.id);
  const session = await aVisibleSession(world, of, [company.id]);
  const publication = await aPublication(world, of, session.id, company.id);
  const write = (contactId: string) =>
    refusalOf(
      askAs(
        world,
        viewer,
        `insert into receipt (organisation_id, id, publication_id, company_id, contact_id, first_opened_at, last_opened_at) values ($1, $2, $3, $4, $5, now(), now())`,
        [of.id, newId(), publication.id, company.id, contactId],
      ),
    );
  expect(await write(camille.contactId)).toBe("42501");
  expect(await write(viewer.contactId)).toBeNull();
});
