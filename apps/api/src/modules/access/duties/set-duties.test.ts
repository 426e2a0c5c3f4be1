import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deleteContact, restoreContact } from "#companies";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anInvited, anOrganisation, aStranger, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };
let hélène: ApiClient;
let volteo: string;

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
  volteo = (await aCompany(house, loire, "Voltéo")).id;
  hélène = await ApiClient.signedIn(house, "console", loire.adminEmail);
});
afterAll(() => house.close());

type Told = Record<string, unknown>;
async function act(by: ApiClient, field: string, input: object | null, fields: string): Promise<Told> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const answer = await by.ask(
    input
      ? `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on Refusal { code } ${fields} } }`
      : `mutation { ${field} { __typename ${fields} } }`,
    { input },
  );
  return (answer.data?.[field] as Told | undefined) ?? { error: codeOf(answer) };
}
const setDuties = (by: ApiClient, contactId: string, duties: string[]) =>
  act(by, "setDuties", { contactId, duties }, "... on Colleague { id duties }");
const invite = (by: ApiClient, email: string, more: object = {}) =>
  act(
    by,
    "inviteColleague",
    { firstName: "Nora", lastName: "Petit", email, ...more },
    "... on Colleague { id access duties email }",
  );
const own = async (by: ApiClient) =>
  ((await by.ask("{ viewer { duties } }")).data.viewer as { duties: string[] }).duties;

async function anAdministrator() {
  const paul = await aContact(house, loire, volteo);
  await setDuties(hélène, paul.contactId, ["ADMINISTRATOR"]);
  return { ...paul, client: await ApiClient.signedIn(house, "extranet", paul.email) };
}

test("the primary contact has every duty, the others those of the setting, until somebody says otherwise (B-06)", async () => {
  const paul = await aContact(house, loire, volteo);
  const his = await ApiClient.signedIn(house, "extranet", paul.email);
  expect(await own(his)).toEqual(["MANAGER", "INVOICES"]);
  await askAsOwner(house, "update contact set is_primary = true where id = $1", [paul.contactId]);
  expect(await own(his)).toEqual(["ADMINISTRATOR", "MANAGER", "SIGNATORY", "INVOICES"]);
  expect(await setDuties(hélène, paul.contactId, [])).toMatchObject({ duties: [] });
  expect(await own(his)).toEqual([]);
  await askAsOwner(house, "update contact set is_primary = false where id = $1", [paul.contactId]);
});

test("an administrator of the company invites a colleague and sets her duties (B-06)", async () => {
  const paul = await anAdministrator();
  const nora = await invite(paul.client, "nora@volteo.example", { duties: ["SIGNATORY"] });
  expect(nora).toMatchObject({ access: "INVITED", duties: ["SIGNATORY"], email: "nora@volteo.example" });
  expect(await setDuties(paul.client, String(nora.id), ["INVOICES", "MANAGER"])).toMatchObject({
    duties: ["MANAGER", "INVOICES"],
  });
  expect(await askAsOwner(house, "select template, company_id from mail where contact_id = $1", [nora.id])).toEqual([
    { template: "CONTACT_INVITATION", company_id: volteo },
  ]);
  const { data } = await paul.client.ask("{ extranet { colleagues { id access duties } } }");
  expect((data.extranet as { colleagues: object[] }).colleagues).toContainEqual({
    id: nora.id,
    access: "INVITED",
    duties: ["MANAGER", "INVOICES"],
  });
});

test("a colleague who is recorded already is invited, not doubled (B-06)", async () => {
  const paul = await anAdministrator();
  const claire = await aStranger(house, loire, volteo);
  expect(await invite(paul.client, claire.email!.toUpperCase())).toMatchObject({ id: claire.id, access: "INVITED" });
  expect(await invite(paul.client, "nora", {})).toMatchObject({ code: "EMAIL_INVALID" });
  expect(await invite(paul.client, "n@volteo.example", { lastName: " " })).toMatchObject({ code: "NAME_MISSING" });
});

test("a company's administrator does not write to the whole world: thirty invitations an hour (B-06, L-16)", async () => {
  const paul = await anAdministrator();
  const codes = [];
  for (let turn = 0; turn < 32; turn++)
    codes.push((await invite(paul.client, `personne${turn}@ailleurs.example`)).code);
  expect(codes.filter(Boolean)).toEqual(["TOO_MANY_ATTEMPTS", "TOO_MANY_ATTEMPTS"]);
  expect(await askAsOwner(house, "select from contact where email = 'personne31@ailleurs.example'")).toEqual([]);
});

test("without the duty, or for the people of another company, the doors do not exist (B-06, R-082)", async () => {
  const [paul, claire] = [await anAdministrator(), await aContact(house, loire, volteo)];
  const hers = await ApiClient.signedIn(house, "extranet", claire.email);
  expect(await invite(hers, "x@volteo.example")).toEqual({ error: "NOT_FOUND" });
  expect(await setDuties(hers, claire.contactId, ["ADMINISTRATOR"])).toEqual({ error: "NOT_FOUND" });
  const stranger = await aStranger(house, loire, (await aCompany(house, loire)).id);
  expect(await setDuties(paul.client, stranger.id, ["ADMINISTRATOR"])).toEqual({ error: "NOT_FOUND" });
  await setDuties(hélène, paul.contactId, []);
  expect(await invite(paul.client, "y@volteo.example")).toEqual({ error: "NOT_FOUND" });
});

test("an administrator activates the extranet for the whole organisation, once (R-076, R-078, R-079)", async () => {
  const alpes = await anOrganisation(house);
  await askAsOwner(house, "update organisation set extranet_activated_at = null where id = $1", [alpes.id]);
  const léa = await ApiClient.signedIn(house, "console", alpes.adminEmail);
  expect((await léa.ask("{ extranetSettings { activatedAt } }")).data).toEqual({
    extranetSettings: { activatedAt: null },
  });
  const first = await act(léa, "activateExtranet", null, "... on ExtranetSettings { activatedAt }");
  expect(first.activatedAt).toEqual(expect.any(String));
  house.clock.advance(60_000);
  expect(await act(léa, "activateExtranet", null, "... on ExtranetSettings { activatedAt }")).toEqual(first);
  const input = { inviteNewContacts: true, allowSeveralCompanies: true, defaultDuties: ["INVOICES"] };
  expect(
    await act(
      léa,
      "updateExtranetSettings",
      input,
      "... on ExtranetSettings { inviteNewContacts allowSeveralCompanies defaultDuties }",
    ),
  ).toMatchObject(input);
});

test("deleting the contact cuts the access and the invitation; restoring gives the access back, never an old sign-in (R-110)", async () => {
  const claire = await aContact(house, loire, volteo);
  const old = await ApiClient.signedIn(house, "extranet", claire.email);
  await house.house.works.run(loire.admin, (work) => deleteContact(work, { contactId: claire.contactId }));
  expect((await old.ask("{ viewer { id } }")).data).toEqual({ viewer: null });
  await house.house.works.run(loire.admin, (work) => restoreContact(work, { contactId: claire.contactId }));
  expect((await old.ask("{ viewer { id } }")).data).toEqual({ viewer: null });
  await ApiClient.signedIn(house, "extranet", claire.email);

  const guest = await anInvited(house, loire, volteo);
  await house.house.works.run(loire.admin, (work) => deleteContact(work, { contactId: guest.contactId }));
  const { data } = await new ApiClient(house, "extranet").ask(
    "query ($token: String!) { linkedPage(token: $token) { state } }",
    { token: guest.token },
  );
  expect(data.linkedPage).toEqual({ state: "CANCELLED" });
});

describe("an administrator of the company ends what colleagues may (B-06)", () => {
  const cut = (by: ApiClient, contactId: string) =>
    act(by, "cutColleagueAccess", { contactId }, "... on Colleague { id access }");
  const cancel = (by: ApiClient, contactId: string) =>
    act(by, "cancelColleagueInvitation", { contactId }, "... on Colleague { id access }");
  const can = async (by: ApiClient, contactId: string) =>
    (
      (await by.ask("{ extranet { colleagues { id viewerCan { invite setDuties cutAccess cancelInvitation } } } }"))
        .data.extranet as { colleagues: { id: string; viewerCan: Told }[] }
    ).colleagues.find(({ id }) => id === contactId)?.viewerCan;

  test("a colleague's access is cut at once, and the staff may give it back (R-109, L-11)", async () => {
    const paul = await anAdministrator();
    const nora = await aContact(house, loire, volteo);
    const hers = await ApiClient.signedIn(house, "extranet", nora.email);
    expect(await can(paul.client, nora.contactId)).toEqual({
      invite: false,
      setDuties: true,
      cutAccess: true,
      cancelInvitation: false,
    });
    expect(await cut(paul.client, nora.contactId)).toMatchObject({ access: "REVOKED" });
    expect(codeOf(await hers.ask("{ extranet { company { id } } }"))).toBe("UNAUTHENTICATED");
    expect(await cut(paul.client, nora.contactId)).toEqual({ __typename: "Refusal", code: "NO_OPEN_ACCESS" });
    expect(
      await act(hélène, "inviteContact", { contactId: nora.contactId }, "... on Contact { access }"),
    ).toMatchObject({
      access: "INVITED",
    });
  });

  test("an invitation is taken back, and its link says so (L-16)", async () => {
    const paul = await anAdministrator();
    const { contactId, token } = await anInvited(house, loire, volteo);
    expect(await can(paul.client, contactId)).toMatchObject({ cancelInvitation: true, cutAccess: false });
    expect(await cancel(paul.client, contactId)).toMatchObject({ access: "NOT_INVITED" });
    expect(await cancel(paul.client, contactId)).toEqual({ __typename: "Refusal", code: "NOT_INVITED" });
    const page = await new ApiClient(house, "extranet").ask(
      "query ($token: String!) { linkedPage(token: $token) { state } }",
      { token },
    );
    expect(page.data.linkedPage).toEqual({ state: "CANCELLED" });
  });

  test("neither her own access nor the primary contact's", async () => {
    const paul = await anAdministrator();
    expect(await cut(paul.client, paul.contactId)).toEqual({ __typename: "Refusal", code: "OWN_ACCESS" });
    const head = await aContact(house, loire, volteo);
    await askAsOwner(house, "update contact set is_primary = true where id = $1", [head.contactId]);
    expect(await can(paul.client, head.contactId)).toMatchObject({ cutAccess: false });
    expect(await cut(paul.client, head.contactId)).toEqual({ __typename: "Refusal", code: "PRIMARY_CONTACT_ACCESS" });
    await askAsOwner(house, "update contact set is_primary = false where id = $1", [head.contactId]);
  });

  test("a contact without the duty, another company's administrator and the staff are told that there is no such thing (L-10)", async () => {
    const nora = await aContact(house, loire, volteo);
    const other = await aContact(house, loire, (await aCompany(house, loire)).id);
    await setDuties(hélène, other.contactId, ["ADMINISTRATOR"]);
    const others = await ApiClient.signedIn(house, "extranet", other.email);
    const without = await aContact(house, loire, volteo);
    const his = await ApiClient.signedIn(house, "extranet", without.email);
    const { contactId } = await anInvited(house, loire, volteo);
    for (const by of [others, his, hélène]) {
      expect(await cut(by, nora.contactId)).toEqual({ error: "NOT_FOUND" });
      expect(await cancel(by, contactId)).toEqual({ error: "NOT_FOUND" });
    }
    expect(await can(his, nora.contactId)).toEqual({
      invite: false,
      setDuties: false,
      cutAccess: false,
      cancelInvitation: false,
    });
  });
});
