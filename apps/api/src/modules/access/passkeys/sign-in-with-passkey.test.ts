import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, aMember, anOrganisation, type TestOrganisation } from "#testing/builders";
import { waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { act, added, outcome, present, type Told } from "#testing/passkeys";
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

async function aReader(): Promise<{ email: string; by: ApiClient; accountId: string }> {
  const { email, viewer: person } = await aMember(house, loire, "READER");
  return { email, by: await ApiClient.signedIn(house, "console", email), accountId: person.accountId };
}
const someone = (side: "console" | "extranet" = "console") => new ApiClient(house, side);

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
    expect(outcome(await present(passkey, someone()))).toBe("Viewer");
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
    // The last ones are told to wait, unless all were asked before the first of them had failed.
    const others = answers.map(outcome).filter((each) => each !== "Viewer");
    expect(["PASSKEY_EXPIRED", "TOO_MANY_ATTEMPTS"]).toEqual(expect.arrayContaining([...new Set(others)]));
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
    expect(outcome(await present(new SoftPasskey(), someone()))).toBe("PASSKEY_REFUSED");
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
