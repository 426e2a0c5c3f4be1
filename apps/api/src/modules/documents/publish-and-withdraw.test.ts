import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { aCompany, aContact, aDocument, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

const publishSession = `mutation ($input: PublishSessionInput!) { publishSession(input: $input) { __typename ... on Refusal { code } } }`;
const publishDocument = `mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { __typename ... on Publication { id } ... on Refusal { code message } } }`;
const withdraw = `mutation ($input: WithdrawPublicationInput!) { withdrawPublication(input: $input) { __typename ... on Refusal { code } } }`;

test("a document can be published only to a company that sees its session (R-002)", async () => {
  const company = await aCompany(world, of);
  const session = await aSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const input = { documentId: document.id, companyId: company.id };

  expect((await staff.ask(publishDocument, { input })).data.publishDocument).toMatchObject({
    code: "SESSION_NOT_PUBLISHED",
  });
  await staff.ask(publishSession, { input: { sessionId: session.id, companyId: company.id } });
  expect((await staff.ask(publishDocument, { input })).data.publishDocument).toMatchObject({
    __typename: "Publication",
  });
});

test("two people who publish the same document at the same moment make one publication", async () => {
  const company = await aCompany(world, of);
  const session = await aSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  await staff.ask(publishSession, { input: { sessionId: session.id, companyId: company.id } });
  const input = { documentId: document.id, companyId: company.id };

  const answers = await Promise.all(Array.from({ length: 6 }, () => staff.ask(publishDocument, { input })));
  const made = answers.map((answer) => answer.data.publishDocument as { __typename: string; code?: string });
  expect(made.filter((each) => each.__typename === "Publication")).toHaveLength(1);
  expect(made.filter((each) => each.code === "ALREADY_PUBLISHED")).toHaveLength(5);
});

test("publishing again after a withdrawal makes a new publication with its own notification; the struck one stays struck (R-014, R-016)", async () => {
  const company = await aCompany(world, of);
  const contact = await aContact(world, of, company.id);
  const session = await aSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  await staff.ask(publishSession, { input: { sessionId: session.id, companyId: company.id } });
  const input = { documentId: document.id, companyId: company.id };

  const first = (await staff.ask(publishDocument, { input })).data.publishDocument as { id: string };
  await staff.ask(withdraw, { input: { publicationId: first.id } });
  expect((await staff.ask(withdraw, { input: { publicationId: first.id } })).data.withdrawPublication).toMatchObject({
    code: "ALREADY_WITHDRAWN",
  });
  const second = (await staff.ask(publishDocument, { input })).data.publishDocument as { id: string };
  expect(second.id).not.toBe(first.id);

  const paul = await ApiClient.signedIn(world, "extranet", contact.email);
  const { data } = await paul.ask(
    `{ notifications(filter: { kind: DOCUMENT_PUBLISHED }) { unreadCount edges { node { documentId struckAt link } } } }`,
  );
  expect(data.notifications).toMatchObject({
    edges: [
      { node: { documentId: second.id, struckAt: null, link: `/documents/${second.id}` } },
      { node: { documentId: null, link: null, struckAt: expect.any(String) } },
    ],
  });
  expect((await paul.file(`/extranet/files/${first.id}`)).status).toBe(404);
  expect((await paul.file(`/extranet/files/${second.id}`)).status).toBe(200);
});
