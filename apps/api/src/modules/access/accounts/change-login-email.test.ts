import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountsOf, act, changePassword } from "#testing/accounts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, password, type TestOrganisation } from "#testing/builders";
import { someone } from "#testing/invitations";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };
let companyId: string;

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
  companyId = (await aCompany(house, loire, "Voltéo")).id;
});
afterAll(() => house.close());

const { tokenOf, stateOf, signIn, askReset, reset } = accountsOf(() => house);

describe("the address for signing in", () => {
  const ask = (by: ApiClient, newEmail: string, currentPassword = password) =>
    act(
      by,
      "requestLoginEmailChange",
      { newEmail, currentPassword },
      "... on LoginEmailChange { newEmail changedAt } ... on Refusal { code }",
    );
  const confirm = (token: string) =>
    act(
      someone(house),
      "confirmLoginEmailChange",
      { token },
      "... on LoginEmailChange { newEmail isConfirmedByCurrent isConfirmedByNew changedAt } ... on Refusal { code }",
    );

  test("only the person changes it, confirmed on both addresses (C-14, R-099, R-100)", async () => {
    const paul = await aContact(house, loire, companyId);
    const { browser } = await signIn(paul.email);
    const newEmail = "paul.renard@perso.example";
    expect(await ask(browser, newEmail, "pas le bon")).toMatchObject({ code: "WRONG_PASSWORD" });
    expect(await ask(browser, newEmail)).toMatchObject({ newEmail, changedAt: null });
    const [current, fresh] = [
      await tokenOf(paul.email, /adresse de connexion/),
      await tokenOf(newEmail, /adresse de connexion/),
    ];
    for (let turn = 0; turn < 3; turn++) expect(await stateOf(fresh)).toBe("OPEN");
    expect(await confirm(fresh)).toMatchObject({
      isConfirmedByNew: true,
      isConfirmedByCurrent: false,
      changedAt: null,
    });
    expect(await confirm(fresh)).toMatchObject({ code: "LINK_USED" });
    expect(await signIn(newEmail)).toMatchObject({ code: "INVALID_CREDENTIALS" });
    expect(await confirm(current)).toMatchObject({ isConfirmedByCurrent: true, changedAt: expect.any(String) });
    expect(await signIn(newEmail)).toMatchObject({ __typename: "Viewer" });
    expect(await signIn(paul.email)).toMatchObject({ code: "INVALID_CREDENTIALS" });
    // The staff see both, and the contact's own address did not move.
    const hélène = await ApiClient.signedIn(house, "console", loire.adminEmail);
    const { data } = await hélène.ask("query ($id: ID!) { company(id: $id) { contacts { id email loginEmail } } }", {
      id: companyId,
    });
    expect((data.company as { contacts: object[] }).contacts).toContainEqual({
      id: paul.contactId,
      email: paul.email,
      loginEmail: newEmail,
    });
  });

  test("the person sees what the change waits for, and may give it up (C-14, R-100)", async () => {
    const paul = await aContact(house, loire, companyId);
    const { browser } = await signIn(paul.email);
    const newEmail = "paul.ailleurs@perso.example";
    const waiting = async () =>
      (await browser.ask("{ viewer { loginEmailChange { newEmail isConfirmedByCurrent isConfirmedByNew } } }")).data
        .viewer;
    expect(await waiting()).toEqual({ loginEmailChange: null });
    await ask(browser, newEmail);
    const fresh = await tokenOf(newEmail, /adresse de connexion/);
    await confirm(fresh);
    expect(await waiting()).toEqual({
      loginEmailChange: { newEmail, isConfirmedByCurrent: false, isConfirmedByNew: true },
    });
    await browser.ask("mutation { cancelLoginEmailChange { id } }");
    expect(await waiting()).toEqual({ loginEmailChange: null });
    expect(await confirm(await tokenOf(paul.email, /adresse de connexion/))).toMatchObject({ code: "LINK_VOIDED" });
    expect(await signIn(paul.email)).toMatchObject({ __typename: "Viewer" });
  });

  test("an address in use elsewhere is told only to whoever reads its mail (C-14)", async () => {
    const [paul, claire] = [await aContact(house, loire, companyId), await aContact(house, loire, companyId)];
    const { browser } = await signIn(paul.email);
    expect(await ask(browser, claire.email)).toMatchObject({ __typename: "LoginEmailChange" });
    await confirm(await tokenOf(paul.email, /adresse de connexion/));
    expect(await confirm(await tokenOf(claire.email, /adresse de connexion/))).toMatchObject({
      code: "LOGIN_EMAIL_TAKEN",
    });
    expect(await signIn(paul.email)).toMatchObject({ __typename: "Viewer" });
  });

  test("the page of its link does not tell who signs in with the new one (C-14, L-16)", async () => {
    const [paul, claire] = [await aContact(house, loire, companyId), await aContact(house, loire, companyId)];
    await askAsOwner(
      house,
      "insert into passkey (id, account_id, credential_id, public_key, counter, transports, site, name, created_at) values (gen_random_uuid(), $1, 'abc', 'abc', 0, '{}', 'localhost', 'Clé', now())",
      [claire.viewer.accountId],
    );
    const { browser } = await signIn(paul.email);
    await ask(browser, claire.email);
    const { data } = await someone(house).ask(
      "query ($token: String!) { linkedPage(token: $token) { hasAccount hasPasskey } }",
      {
        token: await tokenOf(paul.email, /adresse de connexion/),
      },
    );
    expect(data.linkedPage).toEqual({ hasAccount: false, hasPasskey: false });
  });

  test("a new password gives it up, as its mail says (C-14, L-09)", async () => {
    const [paul, claire] = [await aContact(house, loire, companyId), await aContact(house, loire, companyId)];
    for (const [who, newEmail] of [
      [paul, "intrus@perso.example"],
      [claire, "intruse@perso.example"],
    ] as const) {
      await ask((await signIn(who.email)).browser, newEmail);
      await confirm(await tokenOf(newEmail, /adresse de connexion/));
    }
    await askReset(paul.email);
    await reset(await tokenOf(paul.email, /nouveau mot de passe/));
    await changePassword((await signIn(claire.email)).browser);
    for (const { email } of [paul, claire])
      expect(await confirm(await tokenOf(email, /adresse de connexion/))).toMatchObject({ code: "LINK_VOIDED" });
  });

  test("a link for another password, sent to the former address, ends with it (C-14, L-16)", async () => {
    const paul = await aContact(house, loire, companyId);
    const { browser } = await signIn(paul.email);
    const newEmail = "paul.enfin@perso.example";
    await ask(browser, newEmail);
    await askReset(paul.email);
    const former = await tokenOf(paul.email, /nouveau mot de passe/);
    await confirm(await tokenOf(newEmail, /adresse de connexion/));
    expect(await confirm(await tokenOf(paul.email, /adresse de connexion/))).toMatchObject({ newEmail });
    expect(await reset(former)).toMatchObject({ code: "LINK_VOIDED" });
  });

  test("asked for again and again with the right password, it waits: mails do not leave without end (L-16)", async () => {
    const paul = await aContact(house, loire, companyId);
    const { browser } = await signIn(paul.email);
    const codes = [];
    for (let turn = 0; turn < 12; turn++) codes.push((await ask(browser, `tiers${turn}@ailleurs.example`)).code);
    expect(codes.filter((code) => code === "TOO_MANY_ATTEMPTS")).toHaveLength(2);
  });

  test("no address, the same address, and a second request in place of the first (C-14)", async () => {
    const paul = await aContact(house, loire, companyId);
    const { browser } = await signIn(paul.email);
    expect(await ask(browser, "paul")).toMatchObject({ code: "EMAIL_INVALID" });
    expect(await ask(browser, paul.email.toUpperCase())).toMatchObject({ code: "LOGIN_EMAIL_UNCHANGED" });
    await ask(browser, "premiere@perso.example");
    const first = await tokenOf("premiere@perso.example", /adresse de connexion/);
    await ask(browser, "seconde@perso.example");
    expect(await confirm(first)).toMatchObject({ code: "LINK_VOIDED" });
  });
});
