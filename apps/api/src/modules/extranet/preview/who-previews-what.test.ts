import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import {
  aCompany,
  aContact,
  aDocument,
  aMember,
  anOrganisation,
  aSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { tablesOf, type Untouched } from "#testing/untouched";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let company: { id: string };
let untouched: Untouched;

const previewAct = `query ($act: PreviewActInput!, $companyId: ID!) { previewAct(act: $act, companyId: $companyId) {
  __typename ... on Extranet { company { id } } ... on Refusal { code } } }`;
const NOT_FOUND = [expect.objectContaining({ extensions: expect.objectContaining({ code: "NOT_FOUND" }) })];
const preview = (act: object, companyId = company.id, by = staff) => by.ask(previewAct, { act, companyId });

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of, "Voltéo");
  untouched = await tablesOf(world);
}, 60_000);
afterAll(async () => {
  await untouched.close();
  await world.close();
});

/** A session that could be shown to the company. */
async function aShowing() {
  const { id: sessionId } = await aSession(world, of, [company.id]);
  return { publishSession: { sessionId, companyId: company.id } };
}

describe("a preview is not found", () => {
  test.each(["READER", "ACCOUNTANT"] as const)("by a %s, whom the act does not know (R-018)", async (role) => {
    const { email } = await aMember(world, of, role);
    const act = await aShowing();
    const by = await ApiClient.signedIn(world, "console", email);
    const { errors } = await untouched.during(() => preview(act, company.id, by));
    expect(errors).toEqual(NOT_FOUND);
  });

  test("by the staff of another organisation, a contact, or for a company of elsewhere (R-018, R-082)", async () => {
    const act = await aShowing();
    const { email } = await aContact(world, of, company.id);
    const paul = await ApiClient.signedIn(world, "extranet", email);
    const elsewhere = await anOrganisation(world);
    const stranger = await ApiClient.signedIn(world, "console", elsewhere.adminEmail);
    const foreign = await aCompany(world, elsewhere);
    expect((await preview(act, company.id, stranger)).errors).toEqual(NOT_FOUND);
    expect((await preview(act, company.id, paul)).errors).toEqual(NOT_FOUND);
    expect((await preview(act, foreign.id)).errors).toEqual(NOT_FOUND);
    expect((await preview(act, "none")).errors).toEqual(NOT_FOUND);
  });
});

describe("a preview is of one act, and alone", () => {
  test.each([
    {},
    { publishSession: null },
    { deleteDocument: { documentId: "a" }, withdrawPublication: { publicationId: "b" } },
  ])("%j is refused by the schema", async (act) => {
    const { errors } = await preview(act);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  test("a field beside it is refused before anything is done", async () => {
    const { id: sessionId } = await aSession(world, of, [company.id]);
    const { id: documentId } = await aDocument(world, of, sessionId);
    const { errors, data } = await untouched.during(() =>
      staff.ask(
        `query ($act: PreviewActInput!, $companyId: ID!) { previewAct(act: $act, companyId: $companyId) { __typename } company(id: $companyId) { id } }`,
        { act: { deleteDocument: { documentId } }, companyId: company.id },
      ),
    );
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(data ?? null).toBeNull();
  });
});
