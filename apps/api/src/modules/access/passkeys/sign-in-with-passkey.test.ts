import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aMember,
  anInvited,
  anOrganisation,
  aStranger,
  invited,
  password,
  type TestOrganisation,
} from "#testing/builders";
import { waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { SoftPasskey, type Faults } from "#testing/soft-passkey";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };
let volteo: { id: string; name: string };

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
  volteo = await aCompany(house, loire, "Voltéo");
});
afterAll(() => house.close());

type Told = Record<string, unknown> & { code?: string; optionsJson: string };
const ceremony = "... on PasskeyCeremony { kind optionsJson }";
const viewer = "... on Viewer { email passkeys { id name site lastUsedAt } }";
const shown = (field: string): string =>
  field.startsWith("begin") ? ceremony : field === "renamePasskey" ? "... on Passkey { name }" : viewer;

async function act(by: ApiClient, field: string, input?: object, headers = {}): Promise<Told> {
  const answered = `{ __typename ... on Refusal { code } ${shown(field)} }`;
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const query = input
    ? `mutation ($input: ${type}!) { ${field}(input: $input) ${answered} }`
    : `mutation { ${field} ${answered} }`;
  const answer = await by.ask(query, { input }, headers);
  return (answer.data?.[field] as Told | undefined) ?? ({ code: codeOf(answer) } as Told);
}
const outcome = ({ code, __typename }: Told) => code ?? __typename;

async function aReader(): Promise<{ email: string; by: ApiClient; accountId: string }> {
  const { email, viewer: person } = await aMember(house, loire, "READER");
  return { email, by: await ApiClient.signedIn(house, "console", email), accountId: person.accountId };
}

async function added(by: ApiClient, passkey = new SoftPasskey(), name?: string): Promise<SoftPasskey> {
  const { optionsJson } = await act(by, "beginPasskey");
  expect(outcome(await act(by, "addPasskey", { responseJson: passkey.create(optionsJson), name }))).toBe("Viewer");
  return passkey;
}

const someone = (side: "console" | "extranet" = "console") => new ApiClient(house, side);
async function present(passkey: SoftPasskey, by = someone(), faults: Faults = {}): Promise<Told> {
  const { optionsJson } = await act(by, "beginPasskeySignIn");
  return act(by, "signInWithPasskey", { responseJson: passkey.get(optionsJson, faults) });
}
const passkeysOf = async (by: ApiClient) =>
  ((await by.ask("{ viewer { passkeys { id name site createdAt lastUsedAt } } }")).data.viewer as { passkeys: Told[] })
    .passkeys as unknown as { id: string; name: string; lastUsedAt: string | null }[];
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

describe("signing in", () => {
  test.each<[string, Faults]>([
    ["on a page of another origin", { origin: "https://pirate.example" }],
    ["for another site", { site: "pirate.example" }],
    ["by a device that nobody unlocked", { unverified: true }],
    ["with another key", { key: generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey }],
    ["in the name of another account", { userHandle: Buffer.alloc(16).toString("base64url") }],
  ])("a passkey presented %s is refused", async (_how, faults) => {
    const { by } = await aReader();
    const passkey = await added(by);
    expect(outcome(await present(passkey, someone(), faults))).toBe("PASSKEY_REFUSED");
    expect(outcome(await present(passkey))).toBe("Viewer");
  });

  test("a device whose count falls behind is a copy, and refused", async () => {
    const passkey = await added((await aReader()).by);
    expect(outcome(await present(passkey, someone(), { counter: 12 }))).toBe("Viewer");
    expect(outcome(await present(passkey, someone(), { counter: 12 }))).toBe("PASSKEY_REFUSED");
    expect(outcome(await present(passkey, someone(), { counter: 3 }))).toBe("PASSKEY_REFUSED");
    expect(outcome(await present(passkey, someone(), { counter: 13 }))).toBe("Viewer");
  });

  test("a device that does not count is used again and again", async () => {
    const passkey = new SoftPasskey();
    const { by } = await aReader();
    const { optionsJson } = await act(by, "beginPasskey");
    await act(by, "addPasskey", { responseJson: passkey.create(optionsJson, { counter: 0 }) });
    for (let each = 0; each < 3; each += 1)
      expect(outcome(await present(passkey, someone(), { counter: 0 }))).toBe("Viewer");
  });

  test("one answer given twenty times at once opens one sign-in (L-16)", async () => {
    const { by, accountId } = await aReader();
    const passkey = await added(by);
    const { optionsJson } = await act(someone(), "beginPasskeySignIn");
    const responseJson = passkey.get(optionsJson);
    const before = await signIns(accountId);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => act(someone(), "signInWithPasskey", { responseJson })),
    );
    expect(answers.filter((each) => each.__typename === "Viewer")).toHaveLength(1);
    expect(new Set(answers.map(outcome))).toEqual(new Set(["Viewer", "PASSKEY_EXPIRED", "TOO_MANY_ATTEMPTS"]));
    expect(await signIns(accountId)).toBe(before + 1);
  });

  test("a challenge of one side, or of adding, is nothing on the other side or for signing in", async () => {
    const { by } = await aReader();
    const passkey = await added(by);
    const extranet = await act(someone("extranet"), "beginPasskeySignIn");
    expect(
      outcome(await act(someone(), "signInWithPasskey", { responseJson: passkey.get(extranet.optionsJson) })),
    ).toBe("PASSKEY_EXPIRED");
    const adding = JSON.parse((await act(by, "beginPasskey")).optionsJson) as { challenge: string };
    const responseJson = passkey.get(JSON.stringify({ challenge: adding.challenge, rpId: "localhost" }));
    expect(outcome(await act(someone(), "signInWithPasskey", { responseJson }))).toBe("PASSKEY_EXPIRED");
  });

  test("a passkey nobody knows, and one that opens nothing on this side, get the same answer", async () => {
    const passkey = await added((await aReader()).by);
    expect(outcome(await present(passkey, someone("extranet")))).toBe("PASSKEY_REFUSED");
    expect(outcome(await present(new SoftPasskey()))).toBe("PASSKEY_REFUSED");
  });

  test("in a browser where another account is signed in, that sign-in ends", async () => {
    const [paul, claire] = [await aReader(), await aReader()];
    const passkey = await added(paul.by);
    const before = claire.by.headers;
    expect(await present(passkey, claire.by)).toMatchObject({ email: paul.email });
    const old = await fetch(`${house.address}/console/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...before },
      body: JSON.stringify({ query: "{ viewer { id } }" }),
    });
    expect(await old.json()).toEqual({ data: { viewer: null } });
  });

  test("a page of another site cannot ask for it", async () => {
    const answer = await someone().ask(
      "mutation { beginPasskeySignIn { __typename } }",
      {},
      { origin: "https://pirate.example" },
    );
    expect([answer.status, codeOf(answer)]).toEqual([403, "FORBIDDEN"]);
  });

  test("a wrong presentation, ten times, ends with too many attempts", async () => {
    const passkey = await added((await aReader()).by);
    const answers = [];
    for (let each = 0; each < 11; each += 1)
      answers.push(outcome(await present(passkey, someone(), { unverified: true })));
    expect(answers).toEqual([...Array<string>(10).fill("PASSKEY_REFUSED"), "TOO_MANY_ATTEMPTS"]);
    house.clock.advance(16 * 60 * 1000);
  });

  test("a device never seen before is told by mail, as after a password", async () => {
    const { by, email } = await aReader();
    const passkey = await added(by);
    const phone = someone();
    const { optionsJson } = await act(phone, "beginPasskeySignIn");
    const agent = { "user-agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/605.1" };
    await act(phone, "signInWithPasskey", { responseJson: passkey.get(optionsJson) }, agent);
    await waitFor(async () =>
      (await house.house.mail.catcher!.list()).some(
        (mail) => mail.to.includes(email) && mail.text.includes("Safari sur iPhone"),
      ),
    );
  });
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
    expect(outcome(await present(passkey))).toBe("PASSKEY_REFUSED");
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

describe("accepting an invitation with a passkey", () => {
  test("the person enters without ever choosing a password, and comes back with the passkey (R-096, L-16)", async () => {
    const { token, email } = await anInvited(house, loire, volteo.id);
    const paul = someone("extranet");
    const { optionsJson, kind } = await act(paul, "beginInvitationPasskey", { token });
    expect(kind).toBe("CREATE");
    const passkey = new SoftPasskey();
    const responseJson = passkey.create(optionsJson);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => act(paul, "acceptInvitationWithPasskey", { token, responseJson })),
    );
    expect(answers.filter((each) => each.__typename === "Viewer")).toHaveLength(1);
    expect(answers.find((each) => each.__typename === "Viewer")).toMatchObject({
      email,
      passkeys: [{ site: "localhost" }],
    });
    const back = someone("extranet");
    expect(await present(passkey, back)).toMatchObject({ email });
    expect((await back.ask("{ viewer { security { hasPassword step } } }")).data.viewer).toEqual({
      security: { hasPassword: false, step: null },
    });
  });

  test("an address that has an account presents one of its passkeys, and no other account's (L-16, R-102)", async () => {
    const marée = await aCompany(house, loire, "Marée");
    await askAsOwner(house, "update company set parent_company_id = $1 where id = $2", [volteo.id, marée.id]);
    const paul = await aContact(house, loire, volteo.id);
    const claire = await aContact(house, loire, volteo.id);
    const his = await added(await ApiClient.signedIn(house, "extranet", paul.email));
    const hers = await added(await ApiClient.signedIn(house, "extranet", claire.email));
    const contact = await aStranger(house, loire, marée.id, paul.email);
    const token = await invited(house, loire, contact.id);
    const browser = someone("extranet");

    const first = await act(browser, "beginInvitationPasskey", { token });
    expect(first.kind).toBe("PRESENT");
    expect(
      outcome(await act(browser, "acceptInvitationWithPasskey", { token, responseJson: hers.get(first.optionsJson) })),
    ).toBe("PASSKEY_REFUSED");
    const second = await act(browser, "beginInvitationPasskey", { token });
    expect(
      await act(browser, "acceptInvitationWithPasskey", { token, responseJson: his.get(second.optionsJson) }),
    ).toMatchObject({ email: paul.email });
  });

  test("an account without a passkey is asked for its password; the page of the link knew", async () => {
    const { email } = await aContact(house, loire, volteo.id);
    const other = await aCompany(house, loire, "Autre");
    const contact = await aStranger(house, loire, other.id, email);
    const token = await invited(house, loire, contact.id);
    expect(outcome(await act(someone("extranet"), "beginInvitationPasskey", { token }))).toBe(
      "INVITATION_NEEDS_PASSWORD",
    );
    const page = await someone("extranet").ask(
      "query ($token: String!) { linkedPage(token: $token) { hasAccount hasPasskey } }",
      { token },
    );
    expect(page.data.linkedPage).toEqual({ hasAccount: true, hasPasskey: false });
  });

  test("a passkey made for one invitation does not accept another (L-16)", async () => {
    const [one, two] = [await anInvited(house, loire, volteo.id), await anInvited(house, loire, volteo.id)];
    const browser = someone("extranet");
    const { optionsJson } = await act(browser, "beginInvitationPasskey", { token: one.token });
    const responseJson = new SoftPasskey().create(optionsJson);
    expect(outcome(await act(browser, "acceptInvitationWithPasskey", { token: two.token, responseJson }))).toBe(
      "PASSKEY_REFUSED",
    );
    const expired = await act(browser, "beginInvitationPasskey", { token: two.token });
    house.clock.advance(31 * 24 * 60 * 60 * 1000);
    expect(
      outcome(
        await act(browser, "acceptInvitationWithPasskey", {
          token: two.token,
          responseJson: new SoftPasskey().create(expired.optionsJson),
        }),
      ),
    ).toBe("INVITATION_EXPIRED");
  });
});

test("on a centre's own host, passkeys belong to that host (R-108)", async () => {
  await askAsOwner(house, "update centre set host = 'formation.centre.example' where id = $1", [loire.centreId]);
  const { email } = await aContact(house, loire, volteo.id);
  const by = await ApiClient.signedIn(house, "extranet", email);
  const headers = { host: "formation.centre.example", origin: "http://formation.centre.example" };
  const { optionsJson } = await viaHost(
    by,
    headers,
    "mutation { beginPasskey { ... on PasskeyCeremony { optionsJson } } }",
    "beginPasskey",
  );
  expect(JSON.parse(optionsJson)).toMatchObject({ rp: { id: "formation.centre.example" } });
  const stranger = await viaHost(
    by,
    { host: "pirate.example", origin: "http://pirate.example" },
    "mutation { beginPasskey { ... on PasskeyCeremony { optionsJson } } }",
    "beginPasskey",
  );
  expect(JSON.parse(stranger.optionsJson)).toMatchObject({ rp: { id: "localhost" } });
});

/** `fetch` sends no host but its own: the server is asked from within. */
async function viaHost(by: ApiClient, headers: Record<string, string>, query: string, field: string): Promise<Told> {
  const answer = await house.server.app.inject({
    method: "POST",
    url: "/extranet/graphql",
    headers: { ...by.headers, "content-type": "application/json", ...headers },
    payload: { query },
  });
  return answer.json<{ data: Record<string, Told> }>().data[field]!;
}

async function signIns(accountId: string): Promise<number> {
  const [row] = await askAsOwner(house, "select count(*) as count from sign_in where account_id = $1", [accountId]);
  return Number(row!.count);
}
