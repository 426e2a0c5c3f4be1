import { afterAll, beforeAll, expect, test } from "vitest";
import { createCompany } from "#companies";
import { publishableKinds } from "@passerelle/schema/vocabulary";
import {
  addDocument,
  addDocumentVersion,
  codeOf,
  deleteDocument,
  publishDocument,
  publishSession,
  restoreDocument,
  unpublishSession,
  withdrawPublication,
} from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { aPdf } from "#testing/a-pdf";
import {
  aCompany,
  aDocument,
  aMember,
  anOrganisation,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let company: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of);
});
afterAll(() => world.close());

const nobody = "01980000-0000-7000-8000-000000000000";

test("a document is refused to a company that does not see its session (R-002)", async () => {
  const session = await aSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  expect(await publishDocument(staff, { documentId: document.id, companyId: company.id })).toMatchObject({
    code: "SESSION_NOT_PUBLISHED",
  });
});

test("a session is not made visible to a private person, who has no extranet (R-080)", async () => {
  const { id: companyId } = await world.house.works.run(of.admin, (work) =>
    createCompany(work, { centreId: of.centreId, name: "Noël Garcia", kind: "INDIVIDUAL" }),
  );
  const session = await aSession(world, of, [companyId]);
  expect(await publishSession(staff, { sessionId: session.id, companyId })).toMatchObject({
    code: "INDIVIDUAL_HAS_NO_EXTRANET",
  });
});

test("a document is refused to a company that did not book its session, or that is nobody (R-002)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const other = await aCompany(world, of);
  for (const companyId of [other.id, nobody])
    expect(await publishDocument(staff, { documentId: document.id, companyId })).toMatchObject({
      code: "SESSION_NOT_PUBLISHED",
    });
  expect(await publishDocument(staff, { documentId: document.id, companyId: "no id" })).toEqual({ error: "NOT_FOUND" });
});

test("each publishable kind is published (R-004)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  for (const kind of publishableKinds) {
    const document = await aDocument(world, of, session.id, kind);
    expect(await publishDocument(staff, { documentId: document.id, companyId: company.id }), kind).toMatchObject({
      __typename: "Publication",
    });
  }
});

test("a document of an internal kind stays in the house (R-004)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id, "INTERNAL");
  expect(await publishDocument(staff, { documentId: document.id, companyId: company.id })).toMatchObject({
    code: "KIND_NOT_PUBLISHABLE",
  });
});

test("a kind outside the list is refused by the schema (R-004)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const { body } = await staff.upload(await aPdf("x"), "x.pdf");
  expect(await addDocument(staff, { sessionId: session.id, uploadId: body.uploadId, kind: "LOVE_LETTER" })).toEqual({
    error: "BAD_USER_INPUT",
  });
});

test("a document already published is refused, until it is withdrawn (R-003)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const input = { documentId: document.id, companyId: company.id };
  const first = await publishDocument(staff, input);
  expect(await publishDocument(staff, input)).toMatchObject({ code: "ALREADY_PUBLISHED" });
  await withdrawPublication(staff, { publicationId: first.id! });
  expect(await publishDocument(staff, input)).toMatchObject({ __typename: "Publication" });
});

test("withdrawing twice is refused the second time (R-007)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const { id } = await publishDocument(staff, { documentId: document.id, companyId: company.id });
  expect(await withdrawPublication(staff, { publicationId: id! })).toMatchObject({ __typename: "Publication" });
  expect(await withdrawPublication(staff, { publicationId: id! })).toMatchObject({ code: "ALREADY_WITHDRAWN" });
});

test("withdrawing what is not there answers not found", async () => {
  for (const publicationId of [nobody, "no id", ""])
    expect(await withdrawPublication(staff, { publicationId })).toEqual({ error: "NOT_FOUND" });
});

test("a session already visible is refused, and one that is not cannot be hidden (R-001)", async () => {
  const session = await aSession(world, of, [company.id]);
  const pair = { sessionId: session.id, companyId: company.id };
  expect(await unpublishSession(staff, pair)).toMatchObject({ code: "SESSION_NOT_PUBLISHED" });
  expect(await publishSession(staff, pair)).toMatchObject({ __typename: "Booking" });
  expect(await publishSession(staff, pair)).toMatchObject({ code: "SESSION_ALREADY_PUBLISHED" });
  expect(await unpublishSession(staff, pair)).toMatchObject({ __typename: "Booking" });
});

test("a session with a published document cannot be hidden (R-001)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const { id } = await publishDocument(staff, { documentId: document.id, companyId: company.id });
  const pair = { sessionId: session.id, companyId: company.id };
  expect(await unpublishSession(staff, pair)).toMatchObject({ code: "HAS_LIVE_PUBLICATIONS" });
  await withdrawPublication(staff, { publicationId: id! });
  expect(await unpublishSession(staff, pair)).toMatchObject({ __typename: "Booking" });
});

test("a published document cannot be deleted; a deleted one can neither be published nor deleted again, until restored", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const input = { documentId: document.id, companyId: company.id };
  const { id } = await publishDocument(staff, input);
  expect(await deleteDocument(staff, input)).toEqual({ error: "BAD_USER_INPUT" });
  expect(await deleteDocument(staff, { documentId: document.id })).toMatchObject({ code: "HAS_LIVE_PUBLICATIONS" });
  await withdrawPublication(staff, { publicationId: id! });
  expect(await deleteDocument(staff, { documentId: document.id })).toMatchObject({ __typename: "Document" });
  expect(await deleteDocument(staff, { documentId: document.id })).toMatchObject({ code: "DOCUMENT_DELETED" });
  expect(await publishDocument(staff, input)).toMatchObject({ code: "DOCUMENT_DELETED" });
  expect(await restoreDocument(staff, { documentId: document.id })).toMatchObject({ __typename: "Document" });
  expect(await publishDocument(staff, input)).toMatchObject({ __typename: "Publication" });
});

test("a version added to what somebody else changed meanwhile is refused as stale", async () => {
  const session = await aSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const upload = async () => (await staff.upload(await aPdf("x"), "x.pdf")).body.uploadId;
  expect(
    await addDocumentVersion(staff, { documentId: document.id, uploadId: await upload(), expectedVersion: 1 }),
  ).toMatchObject({ __typename: "Document" });
  expect(
    await addDocumentVersion(staff, { documentId: document.id, uploadId: await upload(), expectedVersion: 1 }),
  ).toMatchObject({ code: "STALE" });
});

test("what is published stays the version it was when a new one is added", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const { id } = await publishDocument(staff, { documentId: document.id, companyId: company.id });
  const { body } = await staff.upload(await aPdf("another"), "another.pdf");
  await addDocumentVersion(staff, { documentId: document.id, uploadId: body.uploadId, expectedVersion: 1 });
  const { data } = await staff.ask(
    `query ($id: ID!) { session(id: $id) { documents { currentVersion { number } livePublications { id version { number } } } } }`,
    { id: session.id },
  );
  expect(data.session).toEqual({
    documents: [{ currentVersion: { number: 2 }, livePublications: [{ id, version: { number: 1 } }] }],
  });
});

test("a title longer than its limit is refused", async () => {
  const session = await aSession(world, of, [company.id]);
  const { body } = await staff.upload(await aPdf("x"), "x.pdf");
  expect(
    await addDocument(staff, { sessionId: session.id, uploadId: body.uploadId, kind: "QUOTE", title: "x".repeat(201) }),
  ).toMatchObject({ code: "TITLE_TOO_LONG" });
});

test.each(["READER", "ACCOUNTANT"] as const)(
  "a %s can neither publish, withdraw, add nor delete: none of these doors exists",
  async (role) => {
    const member = await ApiClient.signedIn(world, "console", (await aMember(world, of, role)).email);
    const session = await aVisibleSession(world, of, [company.id]);
    const document = await aDocument(world, of, session.id);
    const other = await aDocument(world, of, session.id);
    const { id } = await publishDocument(staff, { documentId: document.id, companyId: company.id });
    const denied = { error: "NOT_FOUND" };
    expect(await publishDocument(member, { documentId: other.id, companyId: company.id })).toEqual(denied);
    expect(await withdrawPublication(member, { publicationId: id! })).toEqual(denied);
    expect(await deleteDocument(member, { documentId: other.id })).toEqual(denied);
    expect(await restoreDocument(member, { documentId: other.id })).toEqual(denied);
    expect(await unpublishSession(member, { sessionId: session.id, companyId: company.id })).toEqual(denied);
    expect(
      codeOf(
        await member.ask(
          `query ($id: ID!) { session(id: $id) { title documents { viewerCan { publish delete addVersion } } } }`,
          { id: session.id },
        ),
      ),
    ).toBeUndefined();
  },
);
