import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aMember, anOrganisation, password, type TestOrganisation } from "#testing/builders";
import { waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { act, answer, enter, outcome, type Told, secondFactorsOf } from "#testing/second-factor";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
});
afterAll(() => house.close());

const { browser, codeNow, mailsTo, enrolled, waiting } = secondFactorsOf(() => house);
const aReader = () => aMember(house, loire, "READER");
const aGuarded = async () => enrolled(await aReader());

describe("removing it", () => {
  test.each(["password", "code", "recovery code"])("the %s is needed, and a mail tells", async (how) => {
    const { by, secret, codes, email } = await aGuarded();
    expect(outcome(await act(by, "removeAuthenticator", {}))).toBe("WRONG_PASSWORD");
    expect(outcome(await act(by, "removeAuthenticator", { password: "wrong password" }))).toBe("WRONG_PASSWORD");
    expect(outcome(await act(by, "removeAuthenticator", { code: "000000" }))).toBe("CODE_WRONG");
    const proof = how === "password" ? { password } : { code: how === "code" ? await codeNow(secret) : codes[3]! };
    expect(await act(by, "removeAuthenticator", proof)).toMatchObject({
      security: { authenticatorAddedAt: null, recoveryCodesLeft: 0 },
    });
    expect(outcome(await act(by, "removeAuthenticator", proof))).toBe("AUTHENTICATOR_MISSING");
    expect(outcome(await enter(browser(), email))).toBe("Viewer");
    await waitFor(async () =>
      (await mailsTo(email)).some((mail) => mail.subject === "L’application d’authentification a été retirée"),
    );
  });

  test("new recovery codes void the former ones", async () => {
    const { by, secret, codes, email } = await aGuarded();
    const renewed = await act(by, "renewRecoveryCodes", { code: await codeNow(secret) });
    expect(renewed.codes).toHaveLength(10);
    expect(outcome(await answer(await waiting(email), codes[0]!))).toBe("CODE_WRONG");
    expect(outcome(await answer(await waiting(email), renewed.codes[0]!))).toBe("Viewer");
    const without = await ApiClient.signedIn(house, "console", (await aReader()).email);
    expect(outcome(await act(without, "renewRecoveryCodes", { code: "123456" }))).toBe("AUTHENTICATOR_MISSING");
  });
});

describe("an administrator resets it for whoever lost the device and the codes", () => {
  const reset = async (by: ApiClient, userId: string) => {
    const answered = await by.ask(
      "mutation ($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { __typename ... on Refusal { code } ... on User { hasSecondFactor } } }",
      { input: { userId } },
    );
    return (answered.data?.resetSecondFactor as Told | undefined) ?? ({ code: codeOf(answered) } as Told);
  };

  test("the sign-ins end, the password is enough again, and a mail tells by whom", async () => {
    const hélène = await ApiClient.signedIn(house, "console", loire.adminEmail);
    const person = await aReader();
    const { by, email, codes } = await enrolled(person);
    const browserThatWaits = await waiting(email);
    expect(await reset(hélène, person.viewer.accessId)).toEqual({ __typename: "User", hasSecondFactor: false });
    expect((await by.ask("{ viewer { id } }")).data.viewer).toBeNull();
    expect(outcome(await answer(browserThatWaits, codes[0]!))).toBe("SECOND_FACTOR_EXPIRED");
    expect(outcome(await enter(browser(), email))).toBe("Viewer");
    expect(outcome(await reset(hélène, person.viewer.accessId))).toBe("USER_WITHOUT_SECOND_FACTOR");
    await waitFor(async () => (await mailsTo(email)).some((mail) => mail.text.includes("Par\u202f: Hélène Guérin")));
  });

  test("not her own, not that of an account another organisation counts on, and never by anybody else (L-10)", async () => {
    const alpes = await anOrganisation(house, "Formation Alpes");
    const léa = await ApiClient.signedIn(house, "console", alpes.adminEmail);
    const person = await aReader();
    await enrolled(person);
    expect(outcome(await reset(léa, person.viewer.accessId))).toBe("NOT_FOUND");
    expect(outcome(await reset(léa, alpes.admin.accessId))).toBe("OWN_SECOND_FACTOR");

    const hélène = await ApiClient.signedIn(house, "console", loire.adminEmail);
    await askAsOwner(
      house,
      "insert into staff_place (organisation_id, id, account_id, role, first_name, last_name, created_at, email) values ($1, gen_random_uuid(), $2, 'READER', 'Nora', 'Petit', now(), $3)",
      [alpes.id, person.viewer.accountId, person.email],
    );
    expect(outcome(await reset(hélène, person.viewer.accessId))).toBe("ACCOUNT_ELSEWHERE");
  });
});
