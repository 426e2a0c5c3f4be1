import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anInvited, anOrganisation, invited, type TestOrganisation } from "#testing/builders";
import { accept, cancel, pageOf, someone, stateNow, tell } from "#testing/invitations";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

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

const day = 24 * 60 * 60 * 1000;

describe("accepting", () => {
  test("the person chooses a password and enters, in the right company (R-096, R-097)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    const browser = someone(house);
    expect(await accept(browser, claire.token)).toMatchObject({
      __typename: "Viewer",
      email: claire.email,
      access: { companyName: "Voltéo" },
    });
    const { data } = await browser.ask("{ extranet { company { name } } }");
    expect(data.extranet).toMatchObject({ company: { name: "Voltéo" } });
    expect(await stateNow(house, claire.token)).toBe("USED");
  });

  test("twenty redemptions at the same moment: one enters (L-16)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(someone(house), claire.token)));
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
      expect(await stateNow(house, claire.token)).toBe("OPEN");
      const got = await someone(house).file(`/extranet/graphql?query=${query}`, {
        headers: { "apollo-require-preflight": "1" },
      });
      expect(await got.json()).toEqual({ data: { linkedPage: { state: "OPEN" } } });
      await someone(house).file(`/extranet/l/${claire.token}`, { method: "HEAD" });
      await someone(house).file(`/extranet/l/${claire.token}`);
    }
    expect(await everything()).toBe(before);
  });

  test("a password that is too short uses nothing up (L-16)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    expect(await accept(someone(house), claire.token, "court")).toMatchObject({ code: "PASSWORD_TOO_SHORT" });
    expect(await stateNow(house, claire.token)).toBe("OPEN");
  });

  test("an invitation holds thirty days, and then says that it has expired (L-16)", async () => {
    const opened = await openTestHouse();
    const of = await anOrganisation(opened);
    const { id } = await aCompany(opened, of);
    const claire = await anInvited(opened, of, id);
    opened.clock.advance(30 * day - 1);
    const visitor = new ApiClient(opened, "extranet");
    expect((await pageOf(visitor, claire.token))?.state).toBe("OPEN");
    opened.clock.advance(1);
    expect((await pageOf(visitor, claire.token))?.state).toBe("EXPIRED");
    expect(await accept(visitor, claire.token)).toMatchObject({
      code: "INVITATION_EXPIRED",
      message: expect.stringContaining("expiré"),
    });
    await opened.close();
  });

  test("a cancelled invitation says so, and the contact is as before (L-16)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    expect(await cancel(hélène, claire.contactId)).toMatchObject({ access: "NOT_INVITED" });
    expect(await accept(someone(house), claire.token)).toMatchObject({ code: "INVITATION_CANCELLED" });
    expect(await cancel(hélène, claire.contactId)).toMatchObject({ code: "NOT_INVITED" });
  });

  test("a contact who has another address by now is not entered by the link sent to the former one (L-16)", async () => {
    const { contactId, token } = await anInvited(house, loire, volteo.id);
    const change = async (changes: object) => {
      const [row] = await askAsOwner(house, "select version from contact where id = $1", [contactId]);
      return tell(
        hélène,
        "updateContact",
        { contactId, ...changes, expectedVersion: row!.version },
        "... on Contact { access }",
      );
    };
    expect(await change({ email: "claire@ailleurs.example" })).toMatchObject({ access: "NOT_INVITED" });
    expect(await stateNow(house, token)).toBe("CANCELLED");
    expect(await accept(someone(house), token)).toMatchObject({ code: "INVITATION_CANCELLED" });

    const again = await invited(house, loire, contactId);
    expect(await change({ phone: "02 40 00 00 00" })).toMatchObject({ access: "INVITED" });
    expect(await stateNow(house, again)).toBe("OPEN");
    // Changed by nobody's act, as by a hand in the database: it is looked at again when it is used.
    await askAsOwner(house, "update contact set email = 'tiers@ailleurs.example' where id = $1", [contactId]);
    expect(await accept(someone(house), again)).toMatchObject({ code: "INVITATION_CANCELLED" });
    expect(await askAsOwner(house, "select from extranet_access where contact_id = $1", [contactId])).toEqual([]);
  });

  test("accepted at the very moment the contact is deleted, or its company merged: one waits for the other (L-16, R-110)", async () => {
    for (let turn = 0; turn < 6; turn++) {
      const leaving = await aCompany(house, loire);
      const [deleted, merged] = [await anInvited(house, loire, leaving.id), await anInvited(house, loire, leaving.id)];
      const outcomes = await Promise.all([
        accept(someone(house), deleted.token),
        tell(hélène, "deleteContact", { contactId: deleted.contactId }, "... on Contact { id }"),
      ]);
      const open = "select company_id from extranet_access where contact_id = $1 and cut_at is null";
      expect(await askAsOwner(house, open, [deleted.contactId])).toEqual([]);
      outcomes.push(
        ...(await Promise.all([
          accept(someone(house), merged.token),
          tell(hélène, "mergeCompanies", { keptId: volteo.id, mergedId: leaving.id }, "... on Company { id }"),
        ])),
      );
      expect(outcomes.filter(({ error }) => error === "INTERNAL")).toEqual([]);
      expect(await askAsOwner(house, open, [merged.contactId])).toEqual([{ company_id: volteo.id }]);
    }
  });

  test("a token that was never ours, or on the other side, leads nowhere (L-16, L-19)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    for (const token of ["", "x", "' or 1=1 --", "__proto__", "a".repeat(43), claire.token.slice(1)]) {
      expect(await pageOf(someone(house), token)).toBeNull();
      expect(await accept(someone(house), token)).toEqual({ error: "NOT_FOUND" });
    }
    expect(await pageOf(new ApiClient(house, "console"), claire.token)).toBeNull();
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
    expect(await pageOf(someone(house), again.token)).toMatchObject({ hasAccount: true });
    expect(await accept(someone(house), again.token, "pas le bon mot de passe")).toMatchObject({
      code: "INVALID_CREDENTIALS",
    });
    expect(await accept(someone(house), again.token)).toMatchObject({
      email: paul.email,
      access: { companyName: "Voltéo" },
    });
  });

  test("wrong passwords on an invitation are counted with those of the sign-in page (L-16)", async () => {
    const elsewhere = await anOrganisation(house);
    const paul = await aContact(house, elsewhere, (await aCompany(house, elsewhere)).id);
    const { token } = await anInvited(house, loire, volteo.id, paul.email);
    for (let turn = 0; turn < 10; turn++)
      expect(await accept(someone(house), token, "pas le bon mot de passe")).toMatchObject({
        code: "INVALID_CREDENTIALS",
      });
    expect(await accept(someone(house), token)).toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
  });
});
