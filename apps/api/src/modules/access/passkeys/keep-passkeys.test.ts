import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aMember, anOrganisation, password, type TestOrganisation } from "#testing/builders";
import { waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { act, added, outcome, passkeysOf, present } from "#testing/passkeys";
import { SoftPasskey, type Faults } from "#testing/soft-passkey";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
});
afterAll(() => house.close());

async function aReader(): Promise<{ email: string; by: ApiClient; accountId: string }> {
  const { email, viewer: person } = await aMember(house, loire, "READER");
  return { email, by: await ApiClient.signedIn(house, "console", email), accountId: person.accountId };
}
const someone = (side: "console" | "extranet" = "console") => new ApiClient(house, side);
const withoutPassword = (accountId: string) =>
  askAsOwner(house, "update account set password_hash = null where id = $1", [accountId]);

describe("adding", () => {
  test("a passkey is added, named after the device, listed, told by mail, and signs in without an address (L-16)", async () => {
    const { by, email } = await aReader();
    const passkey = await added(by);
    expect(await passkeysOf(by)).toMatchObject([{ name: "Appareil inconnu", site: "localhost", lastUsedAt: null }]);
    await waitFor(async () =>
      (await house.house.mail.catcher!.list()).some(
        (mail) => mail.to.includes(email) && mail.subject === "Une clé d’accès a été ajoutée",
      ),
    );

    const elsewhere = someone();
    expect(await present(passkey, elsewhere)).toMatchObject({ __typename: "Viewer", email });
    expect((await passkeysOf(elsewhere))[0]!.lastUsedAt).not.toBeNull();
  });

  test("the browser is asked for a passkey that is found by itself and unlocked by the person", async () => {
    const { by } = await aReader();
    const { optionsJson, kind } = await act(by, "beginPasskey");
    expect(kind).toBe("CREATE");
    expect(JSON.parse(optionsJson)).toMatchObject({
      rp: { id: "localhost" },
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
    expect(JSON.parse((await act(someone(), "beginPasskeySignIn")).optionsJson)).toMatchObject({
      rpId: "localhost",
      userVerification: "required",
    });
  });

  test.each<[string, Faults]>([
    ["from a page of another origin", { origin: "https://pirate.example" }],
    ["for another site", { site: "pirate.example" }],
    ["by a device that nobody unlocked", { unverified: true }],
  ])("one made %s is refused", async (_how, faults) => {
    const { by } = await aReader();
    const { optionsJson } = await act(by, "beginPasskey");
    const responseJson = new SoftPasskey().create(optionsJson, faults);
    expect(outcome(await act(by, "addPasskey", { responseJson }))).toBe("PASSKEY_REFUSED");
    expect(await passkeysOf(by)).toEqual([]);
  });

  test("an answer serves once, five minutes long, in the browser of the account that asked", async () => {
    const [paul, claire] = [await aReader(), await aReader()];
    const { optionsJson } = await act(paul.by, "beginPasskey");
    const responseJson = new SoftPasskey().create(optionsJson);
    expect(outcome(await act(claire.by, "addPasskey", { responseJson }))).toBe("PASSKEY_REFUSED");
    expect(outcome(await act(paul.by, "addPasskey", { responseJson }))).toBe("PASSKEY_EXPIRED");

    const late = new SoftPasskey().create((await act(paul.by, "beginPasskey")).optionsJson);
    house.clock.advance(5 * 60 * 1000 + 1);
    expect(outcome(await act(paul.by, "addPasskey", { responseJson: late }))).toBe("PASSKEY_EXPIRED");
  });

  test("a device that belongs to an account is not added to another", async () => {
    const passkey = await added((await aReader()).by);
    const { by } = await aReader();
    const { optionsJson } = await act(by, "beginPasskey");
    expect(outcome(await act(by, "addPasskey", { responseJson: passkey.create(optionsJson) }))).toBe(
      "PASSKEY_ALREADY_ADDED",
    );
  });

  test("twenty at the most", async () => {
    const { by, accountId } = await aReader();
    const { optionsJson } = await act(by, "beginPasskey");
    await askAsOwner(
      house,
      `insert into passkey (id, account_id, credential_id, public_key, counter, transports, site, name, created_at)
        select gen_random_uuid(), $1, sha256(gen_random_uuid()::text::bytea), '\\x00', 0, '{}', 'localhost', 'clé', now() from generate_series(1, 20)`,
      [accountId],
    );
    expect(outcome(await act(by, "addPasskey", { responseJson: new SoftPasskey().create(optionsJson) }))).toBe(
      "TOO_MANY_PASSKEYS",
    );
    expect(outcome(await act(by, "beginPasskey"))).toBe("TOO_MANY_PASSKEYS");
  });

  test.each([
    "",
    "{}",
    "null",
    "[]",
    "x".repeat(30_000),
    '{"id":"a","rawId":"a","response":{"clientDataJSON":"bnVsbA"}}',
    '{"id":1}',
  ])("%# what is no answer of a browser is refused", async (responseJson) => {
    const { by } = await aReader();
    expect(outcome(await act(by, "addPasskey", { responseJson }))).toBe("PASSKEY_REFUSED");
    expect(outcome(await act(someone(), "signInWithPasskey", { responseJson }))).toBe("PASSKEY_REFUSED");
  });
});

test("what a browser adds of its own is taken for no more than it is", async () => {
  const { by } = await aReader();
  const odd = async (change: (answer: { response: Record<string, unknown> }) => void, name: string | null = null) => {
    const answer = JSON.parse(new SoftPasskey().create((await act(by, "beginPasskey")).optionsJson)) as never;
    change(answer);
    return outcome(await act(by, "addPasskey", { responseJson: JSON.stringify(answer), name }));
  };
  expect(await odd(({ response }) => (response.transports = { usb: true }))).toBe("Viewer");
  expect(await odd(({ response }) => (response.transports = ["usb\u0000", 3, null, "nfc"]))).toBe("Viewer");
  expect(await odd(() => undefined, "Clé\u0000\nde Paul")).toBe("Viewer");
  expect(await odd(({ response }) => (response.attestationObject = 3))).toBe("PASSKEY_REFUSED");
  expect((await passkeysOf(by)).map(({ name }) => name)).toContain("Clé  de Paul");

  const passkey = await added(by);
  const { optionsJson } = await act(someone(), "beginPasskeySignIn");
  const answer = JSON.parse(passkey.get(optionsJson)) as { response: Record<string, unknown> };
  answer.response.userHandle = { length: 16 };
  expect(outcome(await act(someone(), "signInWithPasskey", { responseJson: JSON.stringify(answer) }))).toBe(
    "PASSKEY_REFUSED",
  );
});

describe("renaming and removing", () => {
  test("one is renamed and removed by its owner alone, and told by mail (L-10)", async () => {
    const [paul, claire] = [await aReader(), await aReader()];
    const passkey = await added(paul.by, new SoftPasskey(), "Téléphone");
    const [{ id } = { id: "" }] = await passkeysOf(paul.by);
    expect(outcome(await act(claire.by, "renamePasskey", { passkeyId: id, name: "À moi" }))).toBe("NOT_FOUND");
    expect(outcome(await act(claire.by, "removePasskey", { passkeyId: id }))).toBe("NOT_FOUND");
    expect(outcome(await act(paul.by, "renamePasskey", { passkeyId: id, name: " \u0000 " }))).toBe("NAME_MISSING");
    expect(await act(paul.by, "renamePasskey", { passkeyId: id, name: "Téléphone de Paul" })).toMatchObject({
      name: "Téléphone de Paul",
    });
    expect(await act(paul.by, "removePasskey", { passkeyId: id })).toMatchObject({ passkeys: [] });
    expect(outcome(await present(passkey, someone()))).toBe("PASSKEY_REFUSED");
    await waitFor(async () =>
      (await house.house.mail.catcher!.list()).some(
        (mail) => mail.to.includes(paul.email) && mail.text.includes("Téléphone de Paul"),
      ),
    );
  });

  test("never the last means to sign in, even when the two last ones are removed at the same moment", async () => {
    const { by, accountId } = await aReader();
    await added(by);
    await added(by);
    await withoutPassword(accountId);
    const passkeys = await passkeysOf(by);
    const removed = await Promise.all(passkeys.map(({ id }) => act(by, "removePasskey", { passkeyId: id })));
    expect(removed.map(outcome).toSorted()).toEqual(["LAST_MEANS_TO_SIGN_IN", "Viewer"]);
    expect(await passkeysOf(by)).toHaveLength(1);
  });

  test("an account without a password is told nothing more than a wrong one", async () => {
    const { by, email, accountId } = await aReader();
    await added(by);
    await withoutPassword(accountId);
    const answer = await someone().ask(
      "mutation ($input: SignInInput!) { signIn(input: $input) { ... on Refusal { code } } }",
      { input: { email, password } },
    );
    expect(answer.data.signIn).toEqual({ code: "INVALID_CREDENTIALS" });
  });
});
