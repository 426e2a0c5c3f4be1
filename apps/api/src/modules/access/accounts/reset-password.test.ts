import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountsOf, act, another, changePassword } from "#testing/accounts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, password, type TestOrganisation } from "#testing/builders";
import { statementsOf } from "#testing/count-statements";
import { follow, waitFor } from "#testing/follow";
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

const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
const iphone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

const { mailsTo, tokenOf, stateOf, signIn, askReset, reset } = accountsOf(() => house);

describe("a forgotten password", () => {
  test("a link of one hour changes it, once, and ends every sign-in (L-09, L-11)", async () => {
    const paul = await aContact(house, loire, companyId);
    const old = await ApiClient.signedIn(house, "extranet", paul.email);
    expect(await askReset(paul.email.toUpperCase())).toMatchObject({ __typename: "PasswordResetRequested" });
    const token = await tokenOf(paul.email, /nouveau mot de passe/);
    for (let turn = 0; turn < 3; turn++) expect(await stateOf(token)).toBe("OPEN");
    expect(await reset(token, "court")).toMatchObject({ code: "PASSWORD_TOO_SHORT" });
    const answers = await Promise.all(Array.from({ length: 10 }, () => reset(token)));
    expect(answers.filter((answer) => answer.email === paul.email)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === "LINK_USED")).toHaveLength(9);
    expect((await old.ask("{ viewer { id } }")).data).toEqual({ viewer: null });
    expect(await signIn(paul.email)).toMatchObject({ code: "INVALID_CREDENTIALS" });
    expect(await signIn(paul.email, another)).toMatchObject({ __typename: "Viewer" });
  });

  test("an unknown address gets the same answer, the same work, and no mail (L-16)", async () => {
    const before = await askAsOwner(house, "select count(*) from mail");
    expect(await askReset("personne@nulle-part.example")).toMatchObject({ __typename: "PasswordResetRequested" });
    const rows = await askAsOwner(
      house,
      "select account_id from password_reset order by created_at desc, id desc limit 1",
    );
    expect(rows).toEqual([{ account_id: null }]);
    await waitFor(
      async () =>
        (
          await askAsOwner(
            house,
            "select 1 from pgboss.job where name = 'access.sendPasswordReset' and state <> 'completed'",
          )
        ).length === 0,
      20_000,
    );
    expect(await askAsOwner(house, "select count(*) from mail")).toEqual(before);
  });

  test("a password changed by its owner voids the link that was asked for before (L-16)", async () => {
    const paul = await aContact(house, loire, companyId);
    await askReset(paul.email);
    const link = await tokenOf(paul.email, /nouveau mot de passe/);
    await changePassword((await signIn(paul.email)).browser);
    expect(await reset(link)).toMatchObject({ code: "LINK_VOIDED" });
  });

  test("asked for again, the former link is void; asked for too often, it waits", async () => {
    const paul = await aContact(house, loire, companyId);
    await askReset(paul.email);
    const first = await tokenOf(paul.email, /nouveau mot de passe/);
    await askReset(paul.email);
    await waitFor(async () => (await stateOf(first)) === "VOIDED", 20_000);
    expect(await reset(first)).toMatchObject({ code: "LINK_VOIDED" });
    for (let turn = 0; turn < 8; turn++) await askReset(paul.email);
    expect(await askReset(paul.email)).toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
    expect(await signIn(paul.email)).toMatchObject({ __typename: "Viewer" });
  });

  test("after an hour the link says that it has expired", async () => {
    const opened = await openTestHouse();
    const of = await anOrganisation(opened);
    const paul = await aContact(opened, of, (await aCompany(opened, of)).id);
    const visitor = new ApiClient(opened, "extranet");
    await act(visitor, "requestPasswordReset", { email: paul.email });
    const caught = async () => (await opened.house.mail.catcher!.list()).find((mail) => mail.to.includes(paul.email));
    await waitFor(async () => (await caught()) !== undefined, 20_000);
    const token = /\/l\/([\w-]{43})/.exec((await caught())!.text)![1]!;
    opened.clock.advance(60 * 60 * 1000);
    expect(
      await act(visitor, "resetPassword", { token, newPassword: another }, "... on Refusal { code }"),
    ).toMatchObject({ code: "LINK_EXPIRED" });
    await opened.close();
  });

  test("a known and an unknown address cost the same statements, and so the same time (L-16)", async () => {
    // What the job does afterwards, for the known one alone, nobody waits for.
    const still = await openTestHouse({}, { jobsWait: true });
    try {
      const { adminEmail } = await anOrganisation(still, "Atelier Loire");
      const costOf = (email: string) => statementsOf(still, () => askReset(email, new ApiClient(still, "extranet")));
      const known = await costOf(adminEmail);
      expect(known.join("\n")).toContain("ask_password_reset");
      expect(await costOf("personne@ailleurs.example")).toEqual(known);
    } finally {
      await still.close();
    }
  });
});

describe("sign-ins", () => {
  const listOf = async (by: ApiClient) =>
    (await by.ask("{ signIns { id device side isCurrent lastUsedAt } }")).data.signIns as {
      id: string;
      device: string;
      isCurrent: boolean;
      lastUsedAt: string;
    }[];

  test("the person sees the devices in plain words and ends one, whose socket closes (L-11)", async () => {
    const paul = await aContact(house, loire, companyId);
    const { browser: office } = await signIn(paul.email, password, firefox);
    const { browser: phone } = await signIn(paul.email, password, iphone);
    const list = await listOf(office);
    expect(list.map(({ device, isCurrent }) => [device, isCurrent]).toSorted()).toEqual([
      ["Firefox sur Windows", true],
      ["Safari sur iPhone", false],
    ]);
    const line = await follow(house, phone, "subscription { changed { cursor } }");
    const other = list.find(({ isCurrent }) => !isCurrent)!;
    expect(await act(office, "endSignIn", { signInId: other.id })).toMatchObject({ __typename: "SignedOut" });
    expect((await phone.ask("{ viewer { id } }")).data).toEqual({ viewer: null });
    expect(await line.closed).toBe(4403);
    expect(await listOf(office)).toHaveLength(1);
  });

  test("somebody else's sign-in does not exist (L-10)", async () => {
    const [paul, claire] = [await aContact(house, loire, companyId), await aContact(house, loire, companyId)];
    const [his, hers] = [(await signIn(paul.email)).browser, (await signIn(claire.email)).browser];
    const { id } = (await listOf(hers))[0]!;
    expect(await act(his, "endSignIn", { signInId: id })).toEqual({ error: "NOT_FOUND" });
    expect(await act(his, "endSignIn", { signInId: "' or 1=1" })).toEqual({ error: "NOT_FOUND" });
    expect(await listOf(hers)).toHaveLength(1);
  });

  test("the last use is kept at most once a minute", async () => {
    const paul = await aContact(house, loire, companyId);
    const { browser } = await signIn(paul.email);
    const used = async () => (await listOf(browser))[0]!.lastUsedAt;
    const first = await used();
    house.clock.advance(59_000);
    expect(await used()).toBe(first);
    house.clock.advance(1_000);
    expect(Date.parse(await used()) - Date.parse(first)).toBe(60_000);
  });

  test("a device that was never used is told by mail; the first one and a known one are not", async () => {
    const paul = await aContact(house, loire, companyId);
    await signIn(paul.email, password, firefox);
    await signIn(paul.email, password, firefox.replaceAll("140", "141"));
    await signIn(paul.email, password, iphone);
    await waitFor(async () => (await mailsTo(paul.email, /nouvel appareil/)).length > 0, 20_000);
    const mails = await askAsOwner(house, "select template from mail where to_address = $1", [paul.email]);
    expect(mails).toEqual([{ template: "NEW_DEVICE" }]);
    expect((await mailsTo(paul.email, /nouvel appareil/))[0]!.text).toContain("Safari sur iPhone");
  });
});
