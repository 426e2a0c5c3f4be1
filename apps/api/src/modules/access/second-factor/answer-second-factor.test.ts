import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aMember,
  anOrganisation,
  aStranger,
  invited,
  password,
  type TestOrganisation,
} from "#testing/builders";
import { waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { act, answer, enter, half, outcome, secondFactorsOf } from "#testing/second-factor";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };
let volteo: { id: string; name: string };

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
  volteo = await aCompany(house, loire, "Voltéo");
});
afterAll(() => house.close());

const quarter = 15 * 60 * 1000;
const { browser, codeNow, mailsTo, enrolled, waiting } = secondFactorsOf(() => house);
const aReader = () => aMember(house, loire, "READER");
const aGuarded = async () => enrolled(await aReader());

describe("adding an authenticator", () => {
  test("it is in place once a code proves it; ten recovery codes are shown; a mail tells", async () => {
    const person = await aReader();
    const by = await ApiClient.signedIn(house, "console", person.email);
    const begun = await act(by, "beginAuthenticator");
    expect(begun.uri).toMatch(/^otpauth:\/\/totp\/Atelier%20Loire:.+secret=/);
    expect(outcome(await act(by, "confirmAuthenticator", { code: "000000" }))).toBe("CODE_WRONG");
    expect(outcome(await enter(browser(), person.email))).toBe("Viewer");

    const { codes } = await act(by, "confirmAuthenticator", { code: await codeNow(begun.secret) });
    expect(new Set(codes).size).toBe(10);
    expect(outcome(await enter(browser(), person.email))).toBe("SecondFactorRequired");
    expect(outcome(await act(by, "beginAuthenticator"))).toBe("AUTHENTICATOR_ALREADY_ADDED");
    expect(outcome(await act(by, "confirmAuthenticator", { code: await codeNow(begun.secret) }))).toBe(
      "AUTHENTICATOR_ALREADY_ADDED",
    );
    await waitFor(async () =>
      (await mailsTo(person.email)).some((mail) => mail.subject === "Une application d’authentification a été ajoutée"),
    );
  });

  test("the database holds neither the secret nor the recovery codes as they are", async () => {
    const { secret, codes } = await aGuarded();
    const rows = await askAsOwner(
      house,
      "select encode(sealed_secret, 'escape') as text from authenticator union all select encode(code_hash, 'escape') from recovery_code",
    );
    const stored = JSON.stringify(rows);
    for (const text of [secret, ...codes, codes[0]!.replace("-", "")]) expect(stored).not.toContain(text);
  });

  test("a set-up that nobody confirmed waits an hour, and none can be confirmed that was not begun", async () => {
    const by = await ApiClient.signedIn(house, "console", (await aReader()).email);
    expect(outcome(await act(by, "confirmAuthenticator", { code: "123456" }))).toBe("AUTHENTICATOR_NOT_BEGUN");
    const { secret } = await act(by, "beginAuthenticator");
    house.clock.advance(61 * 60 * 1000);
    expect(outcome(await act(by, "confirmAuthenticator", { code: await codeNow(secret) }))).toBe(
      "AUTHENTICATOR_NOT_BEGUN",
    );
  });
});

test("of two set-ups begun one after the other, the code of the first confirms nothing", async () => {
  const by = await ApiClient.signedIn(house, "console", (await aReader()).email);
  const first = await act(by, "beginAuthenticator");
  const second = await act(by, "beginAuthenticator");
  expect(outcome(await act(by, "confirmAuthenticator", { code: await codeNow(first.secret) }))).toBe("CODE_WRONG");
  expect(outcome(await act(by, "confirmAuthenticator", { code: await codeNow(second.secret) }))).toBe("RecoveryCodes");
});

describe("the code after the password", () => {
  test("opens the sign-in, from the very browser, within five minutes, on the same side (L-16)", async () => {
    const { email, secret } = await aGuarded();
    const by = await waiting(email);
    expect((await by.ask("{ viewer { id } }")).data.viewer).toBeNull();
    expect(outcome(await answer(browser(), await codeNow(secret)))).toBe("SECOND_FACTOR_EXPIRED");
    expect(await answer(by, await codeNow(secret))).toMatchObject({ __typename: "Viewer", email });
    expect(outcome(await answer(by, await codeNow(secret, 1)))).toBe("SECOND_FACTOR_EXPIRED");

    const late = await waiting(email);
    house.clock.advance(5 * 60 * 1000 + 1);
    expect(outcome(await answer(late, await codeNow(secret)))).toBe("SECOND_FACTOR_EXPIRED");
  });

  test("a cookie of one side waits for nothing on the other", async () => {
    const { email, secret } = await aGuarded();
    const by = await waiting(email);
    const stolen = by.headers.cookie!.replace("passerelle_console_pending", "passerelle_extranet_pending");
    const answered = await browser("extranet").ask(
      "mutation ($input: AnswerSecondFactorInput!) { answerSecondFactor(input: $input) { ... on Refusal { code } } }",
      { input: { code: await codeNow(secret) } },
      { cookie: stolen },
    );
    expect(answered.data.answerSecondFactor).toEqual({ code: "SECOND_FACTOR_EXPIRED" });
  });

  test("a code works once: again in its window it is refused", async () => {
    const { email, secret } = await aGuarded();
    const code = await codeNow(secret);
    expect(outcome(await answer(await waiting(email), code))).toBe("Viewer");
    expect(outcome(await answer(await waiting(email), code))).toBe("CODE_WRONG");
    expect(outcome(await answer(await waiting(email), await codeNow(secret, -1)))).toBe("CODE_WRONG");
    expect(outcome(await answer(await waiting(email), await codeNow(secret, 1)))).toBe("Viewer");
  });

  test("one code given in twenty browsers at once opens one sign-in (L-16)", async () => {
    const { email, secret } = await aGuarded();
    const browsers = [];
    for (let each = 0; each < 8; each += 1) browsers.push(await waiting(email));
    const code = await codeNow(secret);
    const answers = await Promise.all(
      [...browsers, ...browsers, ...browsers.slice(0, 4)].map((by) => answer(by, code)),
    );
    expect(answers.filter((each) => each.__typename === "Viewer")).toHaveLength(1);
    house.clock.advance(2 * quarter);
  });

  test("a clock that is half a minute off still fits, a minute and more does not", async () => {
    const { email, secret } = await aGuarded();
    house.clock.advance(3 * half);
    expect(outcome(await answer(await waiting(email), await codeNow(secret, -1)))).toBe("Viewer");
    expect(outcome(await answer(await waiting(email), await codeNow(secret, 2)))).toBe("CODE_WRONG");
    expect(outcome(await answer(await waiting(email), await codeNow(secret, 1)))).toBe("Viewer");
  });

  test("guesses are counted for the account: a right password, or another browser, forgives none", async () => {
    const { email, secret } = await aGuarded();
    const said = [];
    for (let each = 0; each < 12; each += 1) said.push(outcome(await answer(await waiting(email), "abc def")));
    expect(said).toEqual([...Array<string>(10).fill("CODE_WRONG"), "TOO_MANY_ATTEMPTS", "TOO_MANY_ATTEMPTS"]);
    const by = await waiting(email);
    expect(outcome(await answer(by, await codeNow(secret)))).toBe("TOO_MANY_ATTEMPTS");
    house.clock.advance(quarter + 1_000);
    expect(outcome(await answer(await waiting(email), await codeNow(secret)))).toBe("Viewer");
  });

  test("a wrong password, and a right one that opens nothing on this side, say nothing of the second factor", async () => {
    const { email } = await aGuarded();
    expect(outcome(await enter(browser(), email, "wrong password"))).toBe("INVALID_CREDENTIALS");
    expect(outcome(await enter(browser("extranet"), email))).toBe("INVALID_CREDENTIALS");
  });

  test("a recovery code takes the place of a code, once, however it is typed, and of many at once one is taken", async () => {
    const { email, codes, by } = await aGuarded();
    expect(outcome(await answer(await waiting(email), ` ${codes[0]!.toUpperCase().replace("-", " ")} `))).toBe(
      "Viewer",
    );
    expect(outcome(await answer(await waiting(email), codes[0]!))).toBe("CODE_WRONG");
    const browsers = [await waiting(email), await waiting(email), await waiting(email)];
    const answers = await Promise.all(browsers.map((each) => answer(each, codes[1]!)));
    expect(answers.map(outcome).toSorted()).toEqual(["CODE_WRONG", "CODE_WRONG", "Viewer"]);
    const { data } = await by.ask("{ viewer { security { recoveryCodesLeft } } }");
    expect(data.viewer).toEqual({ security: { recoveryCodesLeft: 8 } });
  });

  test("an invitation accepted by an account that has one waits for the code, then opens the company (R-102)", async () => {
    const marée = await aCompany(house, loire, "Marée");
    await askAsOwner(house, "update company set parent_company_id = $1 where id = $2", [volteo.id, marée.id]);
    const paul = await aContact(house, loire, volteo.id);
    const { secret, email } = await enrolled(paul, "extranet");
    const contact = await aStranger(house, loire, marée.id, email);
    const token = await invited(house, loire, contact.id);
    const by = browser("extranet");
    expect(outcome(await act(by, "acceptInvitation", { token, password }))).toBe("SecondFactorRequired");
    expect(outcome(await answer(by, await codeNow(secret)))).toBe("Viewer");
    expect((await by.ask("{ viewer { access { companyName } } }")).data.viewer).toEqual({
      access: { companyName: "Marée" },
    });
  });

  test("a new password by mail leaves the second factor, and ends what waited after the old one", async () => {
    const { email, secret } = await aGuarded();
    const by = await waiting(email);
    await browser().ask(
      "mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { __typename } }",
      { input: { email } },
    );
    const token = async () =>
      (await mailsTo(email)).map((mail) => /\/l\/([\w-]{43})/.exec(mail.text)?.[1]).find((found) => found);
    await waitFor(async () => (await token()) !== undefined);
    const newPassword = "une autre phrase de passe";
    await browser().ask("mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename } }", {
      input: { token: await token(), newPassword },
    });
    expect(outcome(await answer(by, await codeNow(secret)))).toBe("SECOND_FACTOR_EXPIRED");
    expect(outcome(await enter(browser(), email, newPassword))).toBe("SecondFactorRequired");
  });

  test.each([
    [
      "a new password chosen with the old one",
      "changePassword",
      { currentPassword: password, newPassword: "une autre phrase de passe" },
    ],
    ["signing out everywhere", "signOutEverywhere", null],
  ])("%s ends what waited for a code (L-16)", async (_how, field, input) => {
    const { by: own, secret, email } = await aGuarded();
    const by = await waiting(email);
    if (input) await act(own, field, input);
    else await own.ask("mutation { signOutEverywhere { signedOutAt } }");
    expect(outcome(await answer(by, await codeNow(secret)))).toBe("SECOND_FACTOR_EXPIRED");
  });
});
