import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiClient, type Answer } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anInvited,
  anOrganisation,
  aStranger,
  invited,
  password,
  type TestOrganisation,
} from "#testing/builders";
import { codeOf } from "#testing/acts";
import { follow, waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { createCompany } from "#companies";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };
let volteo: { id: string; name: string };
let hélène: ApiClient;

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
  volteo = await aCompany(house, loire, "Voltéo");
  hélène = await ApiClient.signedIn(house, "console", loire.adminEmail);
});
afterAll(() => house.close());

const someone = () => new ApiClient(house, "extranet");
const day = 24 * 60 * 60 * 1000;

const pageOf = (token: string, by = someone()) =>
  by
    .ask(
      "query ($token: String!) { linkedPage(token: $token) { kind state email firstName organisationName companyName hasAccount centre { name colour logo } } }",
      { token },
    )
    .then(({ data }) => data.linkedPage as Record<string, unknown> | null);

async function act(by: ApiClient, field: string, input: object, fields: string): Promise<Record<string, unknown>> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const answer: Answer = await by.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on Refusal { code message } ${fields} } }`,
    { input },
  );
  return (answer.data?.[field] as Record<string, unknown> | undefined) ?? { error: codeOf(answer) };
}
const accept = (by: ApiClient, token: string, word = password) =>
  act(by, "acceptInvitation", { token, password: word }, "... on Viewer { email access { id companyName } }");
const invite = (contactId: string, by = hélène) =>
  act(
    by,
    "inviteContact",
    { contactId },
    "... on Contact { id access loginEmail invitation { email sentAt expiresAt hasExpired } }",
  );
const cancel = (contactId: string) => act(hélène, "cancelInvitation", { contactId }, "... on Contact { id access }");
const cut = (contactId: string) => act(hélène, "cutExtranetAccess", { contactId }, "... on Contact { id access }");
const stateNow = (token: string) => pageOf(token).then((page) => page?.state);

describe("inviting", () => {
  test("an invitation leaves by mail, in the centre's dress, with a link that is ours (R-096, R-101, R-106, L-17)", async () => {
    const contact = await aStranger(house, loire, volteo.id);
    expect(await invite(contact.id)).toMatchObject({
      access: "INVITED",
      loginEmail: null,
      invitation: { email: contact.email, hasExpired: false },
    });
    await waitFor(async () =>
      (await house.house.mail.catcher!.list()).some((mail) => mail.to.includes(contact.email!)),
    );
    const mail = (await house.house.mail.catcher!.list()).find(({ to }) => to.includes(contact.email!))!;
    expect(mail.text).toContain("Atelier Loire");
    expect(mail.html).toContain("#2f4bd8");
    const token = /http:\/\/localhost:4000\/extranet\/l\/([\w-]{43})\b/.exec(mail.text)?.[1];
    expect(await pageOf(token!)).toMatchObject({
      kind: "CONTACT_INVITATION",
      state: "OPEN",
      email: contact.email,
      companyName: "Voltéo",
      organisationName: "Atelier Loire",
      hasAccount: false,
      centre: { name: "Nantes", colour: "#2f4bd8", logo: null },
    });
  });

  test("a contact without an e-mail address cannot be invited, and it says why (R-096)", async () => {
    const contact = await aStranger(house, loire, volteo.id, null);
    expect(await invite(contact.id)).toMatchObject({ code: "CONTACT_WITHOUT_EMAIL" });
  });

  test("a private person has no company extranet (R-080)", async () => {
    const person = await house.house.works.run(loire.admin, (work) =>
      createCompany(work, { centreId: loire.centreId, name: "Jeanne Morel", kind: "INDIVIDUAL" }),
    );
    const contact = await aStranger(house, loire, person.id);
    expect(await invite(contact.id)).toMatchObject({ code: "INDIVIDUAL_HAS_NO_EXTRANET" });
  });

  test("nobody is invited before the extranet is activated (R-077)", async () => {
    const alpes = await anOrganisation(house, "Formation Alpes");
    await askAsOwner(house, "update organisation set extranet_activated_at = null where id = $1", [alpes.id]);
    const contact = await aStranger(house, alpes, (await aCompany(house, alpes)).id);
    const léa = await ApiClient.signedIn(house, "console", alpes.adminEmail);
    expect(await invite(contact.id, léa)).toMatchObject({ code: "EXTRANET_NOT_ACTIVATED" });
  });

  test("whoever enters already is not invited again (R-102)", async () => {
    const paul = await aContact(house, loire, volteo.id);
    expect(await invite(paul.contactId)).toMatchObject({ code: "ALREADY_HAS_ACCESS" });
  });

  test("a new invitation voids the former one, whose mail is held back if it has not left (L-16)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    const second = await invited(house, loire, claire.contactId);
    expect(await stateNow(claire.token)).toBe("VOIDED");
    expect(await accept(someone(), claire.token)).toMatchObject({ code: "INVITATION_VOIDED" });
    expect(await stateNow(second)).toBe("OPEN");
  });

  test("two members of the staff who invite one contact at the same moment leave one invitation that holds (L-16)", async () => {
    const contact = await aStranger(house, loire, volteo.id);
    const answers = await Promise.all(Array.from({ length: 6 }, () => invite(contact.id)));
    expect(answers.map((answer) => answer.access)).toEqual(Array.from({ length: 6 }, () => "INVITED"));
    const rows = await askAsOwner(house, "select voided_at from invitation where contact_id = $1", [contact.id]);
    expect(rows.filter((row) => row.voided_at === null)).toHaveLength(1);
  });

  test("people who are added receive nothing by themselves (R-123)", async () => {
    const contact = await aStranger(house, loire, volteo.id);
    expect(await askAsOwner(house, "select id from mail where contact_id = $1", [contact.id])).toEqual([]);
  });

  test("only the hash of a token is kept, of 256 random bits (L-16)", async () => {
    const { token } = await anInvited(house, loire, volteo.id);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const rows = await askAsOwner(house, "select to_jsonb(i)::text as text from invitation i");
    expect(rows.some((row) => String(row.text).includes(token))).toBe(false);
    const events = await askAsOwner(house, "select facts::text as text from event");
    expect(events.some((row) => String(row.text).includes(token))).toBe(false);
  });
});

test("the link leads to the address that the centre has of its own, that of a password to the house (R-108)", async () => {
  const elsewhere = await anOrganisation(house, "Formation Alpes");
  await askAsOwner(house, "update centre set host = 'espace.alpes.example' where id = $1", [elsewhere.centreId]);
  const company = await aCompany(house, elsewhere, "Wintzer");
  const { contactId } = await anInvited(house, elsewhere, company.id);
  const paul = await aContact(house, elsewhere, company.id);
  await someone().ask(
    "mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { __typename } }",
    { input: { email: paul.email } },
  );
  const mailTo = async (address: string) =>
    (await house.house.mail.catcher!.list()).find(({ to }) => to.includes(address))?.text ?? "";
  const [invitedAt] = await askAsOwner(house, "select email from contact where id = $1", [contactId]);
  await waitFor(async () => (await mailTo(String(invitedAt!.email))) !== "" && (await mailTo(paul.email)) !== "");
  expect(await mailTo(String(invitedAt!.email))).toMatch(/http:\/\/espace\.alpes\.example\/extranet\/l\/[\w-]{43}/);
  expect(await mailTo(paul.email)).toMatch(/http:\/\/localhost:4000\/extranet\/l\/[\w-]{43}/);
});

test("the mail speaks the language that was chosen, French when nobody chose", async () => {
  const [nora, paul] = [await aStranger(house, loire, volteo.id), await aStranger(house, loire, volteo.id)];
  await act(hélène, "inviteContact", { contactId: nora.id, locale: "EN" }, "");
  await act(hélène, "inviteContact", { contactId: paul.id }, "");
  const subjects = await askAsOwner(
    house,
    "select locale from mail where contact_id = any($1) order by created_at, contact_id",
    [[nora.id, paul.id]],
  );
  expect(subjects.map((mail) => mail.locale).toSorted()).toEqual(["EN", "FR"]);
});

describe("accepting", () => {
  test("the person chooses a password and enters, in the right company (R-096, R-097)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    const browser = someone();
    expect(await accept(browser, claire.token)).toMatchObject({
      __typename: "Viewer",
      email: claire.email,
      access: { companyName: "Voltéo" },
    });
    const { data } = await browser.ask("{ extranet { company { name } } }");
    expect(data.extranet).toMatchObject({ company: { name: "Voltéo" } });
    expect(await stateNow(claire.token)).toBe("USED");
  });

  test("twenty redemptions at the same moment: one enters (L-16)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(someone(), claire.token)));
    expect(answers.filter((answer) => answer.__typename === "Viewer")).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === "INVITATION_USED")).toHaveLength(19);
    expect(
      await askAsOwner(house, "select id from extranet_access where contact_id = $1", [claire.contactId]),
    ).toHaveLength(1);
  });

  test("asking for its page three times, by GET or POST, changes nothing (L-09)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    const query = encodeURIComponent(`{ linkedPage(token: "${claire.token}") { state } }`);
    const everything = async () =>
      JSON.stringify(
        await askAsOwner(
          house,
          // What the worker tells of mails on their way comes at any moment.
          "select i.*, (select count(*) from event where kind <> 'mails.sent') as facts from invitation i order by id",
        ),
      );
    const before = await everything();
    for (let turn = 0; turn < 3; turn++) {
      expect(await stateNow(claire.token)).toBe("OPEN");
      const got = await someone().file(`/extranet/graphql?query=${query}`, {
        headers: { "apollo-require-preflight": "1" },
      });
      expect(await got.json()).toEqual({ data: { linkedPage: { state: "OPEN" } } });
      await someone().file(`/extranet/l/${claire.token}`, { method: "HEAD" });
      await someone().file(`/extranet/l/${claire.token}`);
    }
    expect(await everything()).toBe(before);
  });

  test("a password that is too short uses nothing up (L-16)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    expect(await accept(someone(), claire.token, "court")).toMatchObject({ code: "PASSWORD_TOO_SHORT" });
    expect(await stateNow(claire.token)).toBe("OPEN");
  });

  test("an invitation holds thirty days, and then says that it has expired (L-16)", async () => {
    const opened = await openTestHouse();
    const of = await anOrganisation(opened);
    const { id } = await aCompany(opened, of);
    const claire = await anInvited(opened, of, id);
    opened.clock.advance(30 * day - 1);
    const visitor = new ApiClient(opened, "extranet");
    expect((await pageOf(claire.token, visitor))?.state).toBe("OPEN");
    opened.clock.advance(1);
    expect((await pageOf(claire.token, visitor))?.state).toBe("EXPIRED");
    expect(await accept(visitor, claire.token)).toMatchObject({
      code: "INVITATION_EXPIRED",
      message: expect.stringContaining("expiré"),
    });
    await opened.close();
  });

  test("a cancelled invitation says so, and the contact is as before (L-16)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    expect(await cancel(claire.contactId)).toMatchObject({ access: "NOT_INVITED" });
    expect(await accept(someone(), claire.token)).toMatchObject({ code: "INVITATION_CANCELLED" });
    expect(await cancel(claire.contactId)).toMatchObject({ code: "NOT_INVITED" });
  });

  test("a contact who has another address by now is not entered by the link sent to the former one (L-16)", async () => {
    const { contactId, token } = await anInvited(house, loire, volteo.id);
    const change = async (changes: object) => {
      const [row] = await askAsOwner(house, "select version from contact where id = $1", [contactId]);
      return act(
        hélène,
        "updateContact",
        { contactId, ...changes, expectedVersion: row!.version },
        "... on Contact { access }",
      );
    };
    expect(await change({ email: "claire@ailleurs.example" })).toMatchObject({ access: "NOT_INVITED" });
    expect(await stateNow(token)).toBe("CANCELLED");
    expect(await accept(someone(), token)).toMatchObject({ code: "INVITATION_CANCELLED" });

    const again = await invited(house, loire, contactId);
    expect(await change({ phone: "02 40 00 00 00" })).toMatchObject({ access: "INVITED" });
    expect(await stateNow(again)).toBe("OPEN");
    // Changed by nobody's act, as by a hand in the database: it is looked at again when it is used.
    await askAsOwner(house, "update contact set email = 'tiers@ailleurs.example' where id = $1", [contactId]);
    expect(await accept(someone(), again)).toMatchObject({ code: "INVITATION_CANCELLED" });
    expect(await askAsOwner(house, "select from extranet_access where contact_id = $1", [contactId])).toEqual([]);
  });

  test("accepted at the very moment the contact is deleted, or its company merged: one waits for the other (L-16, R-110)", async () => {
    for (let turn = 0; turn < 6; turn++) {
      const leaving = await aCompany(house, loire);
      const [deleted, merged] = [await anInvited(house, loire, leaving.id), await anInvited(house, loire, leaving.id)];
      const outcomes = await Promise.all([
        accept(someone(), deleted.token),
        act(hélène, "deleteContact", { contactId: deleted.contactId }, "... on Contact { id }"),
      ]);
      const open = "select company_id from extranet_access where contact_id = $1 and cut_at is null";
      expect(await askAsOwner(house, open, [deleted.contactId])).toEqual([]);
      outcomes.push(
        ...(await Promise.all([
          accept(someone(), merged.token),
          act(hélène, "mergeCompanies", { keptId: volteo.id, mergedId: leaving.id }, "... on Company { id }"),
        ])),
      );
      expect(outcomes.filter(({ error }) => error === "INTERNAL")).toEqual([]);
      expect(await askAsOwner(house, open, [merged.contactId])).toEqual([{ company_id: volteo.id }]);
    }
  });

  test("a token that was never ours, or on the other side, leads nowhere (L-16, L-19)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    for (const token of ["", "x", "' or 1=1 --", "__proto__", "a".repeat(43), claire.token.slice(1)]) {
      expect(await pageOf(token)).toBeNull();
      expect(await accept(someone(), token)).toEqual({ error: "NOT_FOUND" });
    }
    expect(await pageOf(claire.token, new ApiClient(house, "console"))).toBeNull();
    expect(await accept(new ApiClient(house, "console"), claire.token)).toEqual({ error: "NOT_FOUND" });
  });

  test("in the browser of another account, the invitation serves its own address only (L-16)", async () => {
    const paul = await aContact(house, loire, volteo.id);
    const browser = await ApiClient.signedIn(house, "extranet", paul.email);
    const claire = await anInvited(house, loire, volteo.id);
    expect(await accept(browser, claire.token, "un autre mot de passe")).toMatchObject({ email: claire.email });
    const [row] = await askAsOwner(
      house,
      "select a.email from extranet_access x join account a on a.id = x.account_id where x.contact_id = $1",
      [claire.contactId],
    );
    expect(row).toEqual({ email: claire.email });
  });

  test("an address that has an account is asked for its password, and a wrong one uses nothing up (L-16, R-102)", async () => {
    const elsewhere = await anOrganisation(house);
    const paul = await aContact(house, elsewhere, (await aCompany(house, elsewhere)).id);
    const again = await anInvited(house, loire, volteo.id, paul.email);
    expect(await pageOf(again.token)).toMatchObject({ hasAccount: true });
    expect(await accept(someone(), again.token, "pas le bon mot de passe")).toMatchObject({
      code: "INVALID_CREDENTIALS",
    });
    expect(await accept(someone(), again.token)).toMatchObject({
      email: paul.email,
      access: { companyName: "Voltéo" },
    });
  });

  test("wrong passwords on an invitation are counted with those of the sign-in page (L-16)", async () => {
    const elsewhere = await anOrganisation(house);
    const paul = await aContact(house, elsewhere, (await aCompany(house, elsewhere)).id);
    const { token } = await anInvited(house, loire, volteo.id, paul.email);
    for (let turn = 0; turn < 10; turn++)
      expect(await accept(someone(), token, "pas le bon mot de passe")).toMatchObject({ code: "INVALID_CREDENTIALS" });
    expect(await accept(someone(), token)).toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
  });
});

describe("one account, several companies", () => {
  const companyUnder = (parentCompanyId?: string) =>
    house.house.works.run(loire.admin, (work) =>
      createCompany(work, { centreId: loire.centreId, name: "Filiale", parentCompanyId }),
    );

  test("parent and subsidiary open with one account, which then chooses (B-07, C-15, R-102)", async () => {
    const parent = await companyUnder();
    const subsidiary = await companyUnder(parent.id);
    const paul = await aContact(house, loire, parent.id);
    const { token } = await anInvited(house, loire, subsidiary.id, paul.email);
    const browser = someone();
    const { access } = await accept(browser, token);
    const { data } = await browser.ask("{ viewer { accesses { id companyName } } }");
    expect((data.viewer as { accesses: { id: string }[] }).accesses.map(({ id }) => id).toSorted()).toEqual(
      [paul.viewer.accessId, (access as { id: string }).id].toSorted(),
    );
  });

  test("two subsidiaries of one parent are linked too (C-15)", async () => {
    const parent = await companyUnder();
    const paul = await aContact(house, loire, (await companyUnder(parent.id)).id);
    const { token } = await anInvited(house, loire, (await companyUnder(parent.id)).id, paul.email);
    expect(await accept(someone(), token)).toMatchObject({ __typename: "Viewer" });
  });

  test("companies that are not linked are refused with the reason, and the invitation still holds (C-15, R-102)", async () => {
    const paul = await aContact(house, loire, (await companyUnder()).id);
    const { token } = await anInvited(house, loire, volteo.id, paul.email);
    expect(await accept(someone(), token)).toMatchObject({
      code: "COMPANIES_NOT_LINKED",
      message: expect.stringContaining("maison-mère"),
    });
    expect(await stateNow(token)).toBe("OPEN");
    await askAsOwner(house, "update organisation set allow_several_companies = true where id = $1", [loire.id]);
    expect(await accept(someone(), token)).toMatchObject({ __typename: "Viewer" });
    await askAsOwner(house, "update organisation set allow_several_companies = false where id = $1", [loire.id]);
  });

  test("an account enters a company once, even from a second record of the same person (R-102)", async () => {
    const paul = await aContact(house, loire, volteo.id);
    const { token } = await anInvited(house, loire, volteo.id, paul.email);
    expect(await accept(someone(), token)).toMatchObject({ code: "ALREADY_HAS_ACCESS" });
  });

  test("of two unlinked companies accepted at the same moment, one opens (C-15)", async () => {
    const email = "comptable@cabinet.example";
    const elsewhere = await anOrganisation(house);
    await house.house.works.run(elsewhere.admin, async (work) =>
      (await import("../add-account.js")).accountFor(work, { email, password }),
    );
    const tokens = [];
    for (const company of [await companyUnder(), await companyUnder()])
      tokens.push((await anInvited(house, loire, company.id, email)).token);
    const answers = await Promise.all(tokens.map((token) => accept(someone(), token)));
    expect(answers.map((answer) => answer.code ?? answer.__typename).toSorted()).toEqual([
      "COMPANIES_NOT_LINKED",
      "Viewer",
    ]);
  });
});

describe("cutting", () => {
  test("her open page hears it, the socket closes, the next request is refused, the colleague stays (R-097, R-109, L-11)", async () => {
    const [claire, paul] = [await aContact(house, loire, volteo.id), await aContact(house, loire, volteo.id)];
    const [hers, his] = [
      await ApiClient.signedIn(house, "extranet", claire.email),
      await ApiClient.signedIn(house, "extranet", paul.email),
    ];
    const page = await follow<{ changed: { changes: { kind: string; id: string }[] } }>(
      house,
      hers,
      "subscription { changed { changes { kind id gone } } }",
    );
    expect(await cut(claire.contactId)).toMatchObject({ access: "REVOKED" });
    await page.until((pushes) =>
      pushes.some(({ changed }) =>
        changed.changes.some(({ kind, id }) => kind === "VIEWER" && id === claire.viewer.accessId),
      ),
    );
    expect(codeOf(await hers.ask("{ extranet { company { name } } }"))).toBe("UNAUTHENTICATED");
    const start = Date.now();
    expect(await page.closed).toBe(4403);
    expect(Date.now() - start).toBeLessThan(5_000);
    expect((await his.ask("{ extranet { company { name } } }")).errors).toBeUndefined();
    expect(await cut(claire.contactId)).toMatchObject({ code: "NO_OPEN_ACCESS" });
  });

  test("an access given again never revives an old sign-in (R-110, L-11)", async () => {
    const claire = await aContact(house, loire, volteo.id);
    const old = await ApiClient.signedIn(house, "extranet", claire.email);
    await cut(claire.contactId);
    expect(await accept(someone(), await invited(house, loire, claire.contactId))).toMatchObject({
      __typename: "Viewer",
    });
    expect((await old.ask("{ viewer { id } }")).data).toEqual({ viewer: null });
  });

  test("the address of the contact and the one she signs in with stand side by side for the staff (R-099, C-14)", async () => {
    const claire = await aContact(house, loire, volteo.id);
    await askAsOwner(house, "update contact set email = 'claire@nouvelle.example' where id = $1", [claire.contactId]);
    const { data } = await hélène.ask("query ($id: ID!) { company(id: $id) { contacts { id email loginEmail } } }", {
      id: volteo.id,
    });
    expect((data.company as { contacts: object[] }).contacts).toContainEqual({
      id: claire.contactId,
      email: "claire@nouvelle.example",
      loginEmail: claire.email,
    });
    await ApiClient.signedIn(house, "extranet", claire.email);
  });
});
