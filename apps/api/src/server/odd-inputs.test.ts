import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aPdf } from "#testing/a-pdf";
import { aCompany, aContact, anOrganisation, aVisibleSession } from "#testing/builders";
import { newId } from "#platform/ids";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let staff: ApiClient;
let paul: ApiClient;
let sessionId: string;
let companyId: string;

beforeAll(async () => {
  world = await openTestHouse();
  const of = await anOrganisation(world);
  const company = await aCompany(world, of);
  sessionId = (await aVisibleSession(world, of, [company.id])).id;
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  const { email, contactId } = await aContact(world, of, company.id);
  paul = await ApiClient.signedIn(world, "extranet", email);
  companyId = company.id;
  // He may invite his colleagues.
  await askAsOwner(world, "update contact set is_primary = true where id = $1", [contactId]);
});
afterAll(() => world.close());

/** Texts chosen to hurt: SQL, zeros, halves of characters, names of prototypes, patterns, cursors of other lists. */
const hurtful: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "'; drop table session; --",
    "' or 1=1 --",
    "\\'",
    "$1",
    "%_%\\",
    "\u0000",
    "\ud800",
    "a\udc00b",
    "__proto__",
    "constructor",
    "{{7*7}}",
    "javascript:alert(1)",
    "infinity",
    "NaN",
    "-1",
    "\u202e",
    "😀".repeat(90),
    "x".repeat(5_000),
    "",
    " ",
    "2027-02-30",
    "0000-00-00",
    "9999999-01-01",
    Buffer.from('["x","01980000-0000-7000-8000-000000000000"]').toString("base64url"),
    Buffer.from('[null,"01980000-0000-7000-8000-000000000000"]').toString("base64url"),
    Buffer.from('{"0":"a","1":"b","length":2}').toString("base64url"),
    "01980000-0000-7000-8000-000000000000",
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

/** What is no text at all, where a text is expected. */
const shapeless = fc.oneof(
  fc.constantFrom(
    { toString: "x" },
    { $ne: null },
    { length: 3 },
    [],
    [[]],
    ["a", "b"],
    {},
    true,
    null,
    Number.POSITIVE_INFINITY,
    -0,
    Number.MAX_SAFE_INTEGER,
  ),
  fc.constant(JSON.parse('{"__proto__":{"isAdmin":true}}')),
  fc.object({ maxDepth: 2 }),
);
const anything = fc.oneof<fc.WeightedArbitrary<unknown>[]>(
  { weight: 3, arbitrary: hurtful },
  { weight: 1, arbitrary: shapeless },
);

type Shot = { by: () => ApiClient; query: string; variables: (value: unknown) => object };
const input = (type: string, field: string, name: string, rest: object = {}): Shot => ({
  by: () => staff,
  query: `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`,
  variables: (value) => ({ input: { ...rest, [name]: value } }),
});
const query = (by: () => ApiClient, type: string, text: string): Shot => ({
  by,
  query: `query ($value: ${type}) { ${text} }`,
  variables: (value) => ({ value }),
});
const some = "01980000-0000-7000-8000-000000000000";

const shots: Shot[] = [
  query(() => staff, "String", "sessions(filter: { search: $value }) { totalCount }"),
  query(() => staff, "ID", "sessions(filter: { companyId: $value }) { totalCount }"),
  query(() => staff, "Date", "sessions(filter: { startsFrom: $value, startsTo: $value }) { totalCount }"),
  query(() => staff, "SessionSort", "sessions(sort: $value) { totalCount }"),
  query(() => staff, "[SessionStatus!]", "sessions(filter: { status: $value }) { totalCount }"),
  query(() => staff, "SessionFilter", "sessions(filter: $value) { totalCount }"),
  query(() => staff, "Int", "sessions(first: $value) { totalCount }"),
  ...["STARTS_ASC", "TITLE_DESC", "REFERENCE_ASC"].map((sort) =>
    query(() => staff, "String", `sessions(sort: ${sort}, after: $value) { totalCount }`),
  ),
  query(() => staff, "String", "companies(filter: { search: $value }) { totalCount }"),
  ...["NAME_ASC", "CITY_DESC"].map((sort) =>
    query(() => staff, "String", `companies(sort: ${sort}, after: $value) { totalCount }`),
  ),
  query(() => staff, "String", "notifications(after: $value) { totalCount }"),
  query(() => staff, "String", "changesSince(cursor: $value) { cursor }"),
  query(() => staff, "ID!", "session(id: $value) { id } company(id: $value) { id }"),
  {
    by: () => staff,
    query: "query ($id: ID!, $value: String) { session(id: $id) { history(after: $value) { edges { cursor } } } }",
    variables: (value) => ({ id: sessionId, value }),
  },
  ...[
    "sessions(filter: { search: $value }) { totalCount }",
    "sessions(after: $value) { totalCount }",
    "documents(filter: { search: $value }) { totalCount }",
    "documents(after: $value) { totalCount }",
  ].map((text) => query(() => paul, "String", `extranet { ${text} }`)),
  query(() => paul, "ID", "extranet { documents(filter: { sessionId: $value }) { totalCount } }"),
  query(() => paul, "ID!", "extranet { session(id: $value) { id } document(id: $value) { id } }"),
  query(() => paul, "NotificationFilter", "notifications(filter: $value) { totalCount }"),
  input("PublishSessionInput", "publishSession", "sessionId", { companyId: some }),
  input("PublishSessionInput", "publishSession", "companyId", { sessionId: some }),
  input("UnpublishSessionInput", "unpublishSession", "companyId", { sessionId: some }),
  input("PublishDocumentInput", "publishDocument", "documentId", { companyId: some }),
  input("WithdrawPublicationInput", "withdrawPublication", "publicationId"),
  input("DeleteDocumentInput", "deleteDocument", "documentId"),
  input("RestoreDocumentInput", "restoreDocument", "documentId"),
  input("AddDocumentInput", "addDocument", "uploadId", { sessionId: some, kind: "QUOTE" }),
  input("AddDocumentInput", "addDocument", "kind", { sessionId: some, uploadId: some }),
  input("AddDocumentVersionInput", "addDocumentVersion", "expectedVersion", { documentId: some, uploadId: some }),
  { ...input("MarkNotificationReadInput", "markNotificationRead", "notificationId"), by: () => paul },
  input("SetLocaleInput", "setLocale", "locale"),
  input("ChangePasswordInput", "changePassword", "currentPassword", { newPassword: "x" }),
  input("SignInInput", "signIn", "email", { password: "x" }),
];

const known = new Set([undefined, "BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "NOT_FOUND", "BAD_REQUEST"]);

test("no value, of whatever shape, in any input of the API is ever our own mistake (L-19)", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...shots), anything, async (shot, value) => {
      const answer = await shot.by().ask(shot.query, shot.variables(value));
      expect(known, `${shot.query} ${JSON.stringify(value)}`).toContain(codeOf(answer));
      expect(JSON.stringify(answer.errors ?? "")).not.toMatch(/syntax error at|invalid input syntax|relation "/);
    }),
    { numRuns: 300, seed: 20261121, endOnFailure: true },
  );
  expect(await askAsOwner(world, "select count(*)::int as count from session")).toEqual([{ count: 1 }]);
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
}, 60_000);

test("every hurtful text is a title that can be kept and read again (L-19)", async () => {
  const bytes = await aPdf("x");
  await fc.assert(
    fc.asyncProperty(hurtful, async (title) => {
      const { body } = await staff.upload(bytes, "document.pdf");
      const add =
        "mutation ($input: AddDocumentInput!) { addDocument(input: $input) { ... on Document { title session { history(first: 1) { edges { node { documentTitle } } } } } ... on Refusal { code } } }";
      const answer = await staff.ask(add, { input: { sessionId, uploadId: body.uploadId, kind: "INTERNAL", title } });
      const made = answer.data.addDocument as {
        code?: string;
        title?: string;
        session?: { history: { edges: { node: { documentTitle: string } }[] } };
      };
      expect([undefined, "TITLE_TOO_LONG"]).toContain(made.code);
      expect(made.title).not.toBe("");
      expect(made.session?.history.edges[0]!.node.documentTitle).toBe(made.title);
    }),
    { numRuns: 60, seed: 20261121, endOnFailure: true },
  );
}, 60_000);

test.each(["\ud800", "a\udc00b", "\u0000", "a\u0000b", `${"x".repeat(99)}😀😀`])(
  "a person, a label or a place called %j is written down or refused, by whoever writes it (L-19)",
  async (odd) => {
    const email = () => `${newId()}@exemple.example`;
    const person = { firstName: odd, lastName: odd, email: email() };
    const acts: [ApiClient, string, object][] = [
      [staff, "createContact", { ...person, companyId }],
      [staff, "addUser", { ...person, email: email(), role: "READER", centreIds: [], notify: true }],
      [paul, "inviteColleague", { ...person, email: email() }],
      [staff, "expectDocument", { companyId, sessionId: "", side: "COMPANY_OWES", label: odd, dueOn: "2099-01-05" }],
      [staff, "expectDocument", { companyId, side: "COMPANY_OWES", label: odd, dueOn: "2099-01-05" }],
    ];
    for (const [by, field, written] of acts) {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
      const answer = await by.ask(`mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`, {
        input: written,
      });
      expect([undefined, null, "NOT_FOUND", "BAD_USER_INPUT"]).toContain(codeOf(answer));
    }
  },
);
