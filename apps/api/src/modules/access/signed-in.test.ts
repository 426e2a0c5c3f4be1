import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addContact } from "#companies";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, aMember, anOrganisation, password, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { me, outcome, signIn, signInMutation } from "#testing/sign-in";
import { openAccess } from "./open-access.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
});
afterAll(() => world.close());

const quarter = 15 * 60 * 1000;

/** Somebody of their own for each test: attempts are counted by account. */
const aReader = async () => (await aMember(world, of, "READER")).email;
/** Each test comes from its own minute: attempts are counted by address, too. */
const later = () => world.clock.advance(2 * quarter);

describe("the cookie", () => {
  test("is confined to its side, out of reach of scripts and of other sites, and Secure over https", async () => {
    later();
    const said = (await signIn(world, of.adminEmail, password)).headers.get("set-cookie")!;
    expect(said).toMatch(/^passerelle_console=[\w-]{43};/);
    expect(said).toContain("Path=/console");
    expect(said).toContain("HttpOnly");
    expect(said).toContain("SameSite=Lax");
    expect(said).not.toContain("Secure");
    expect(said).not.toContain("Domain");
  });

  test("carries a token that the database knows only by its hash", async () => {
    later();
    const helene = await ApiClient.signedIn(world, "console", of.adminEmail);
    const token = helene.headers.cookie!.split("=")[1]!;
    const found = await askAsOwner(
      world,
      "select count(*)::int as hashed from sign_in where token_hash = sha256($1::bytea)",
      [Buffer.from(token)],
    );
    expect(found).toEqual([{ hashed: 1 }]);
    const plain = await askAsOwner(world, "select 1 from sign_in where row(sign_in.*)::text like '%' || $1 || '%'", [
      token,
    ]);
    expect(plain).toEqual([]);
  });

  test("of a former sign-in of the same browser ends when it signs in again", async () => {
    later();
    const helene = await ApiClient.signedIn(world, "console", of.adminEmail);
    const { cookie } = helene.headers;
    await helene.ask(signInMutation, { input: { email: of.adminEmail, password } });
    expect((await new ApiClient(world, "console").ask(me, {}, { cookie: cookie! })).data.viewer).toBeNull();
    expect((await helene.ask(me)).data.viewer).not.toBeNull();
  });

  test.each(["x", "", "%00", "'; drop table sign_in; --", "a".repeat(43), "a".repeat(5_000), "%E0%A4%A"])(
    "of the value %j is nobody's",
    async (token) => {
      expect(
        (await new ApiClient(world, "console").ask(me, {}, { cookie: `passerelle_console=${token}` })).data.viewer,
      ).toBeNull();
    },
  );
});

describe("several accesses of one account", () => {
  async function aPersonAtTwoCompanies() {
    later();
    const [first, second] = [await aCompany(world, of), await aCompany(world, of)];
    const { email, viewer } = await aContact(world, of, first.id);
    const access = await world.house.works.run(of.admin, async (work) => {
      const contact = await addContact(work, { companyId: second.id, firstName: "Paul", lastName: "Renard", email });
      await work.em.flush();
      return openAccess(work, { contactId: contact.id, account: { email, password } });
    });
    return {
      client: await ApiClient.signedIn(world, "extranet", email),
      first,
      second,
      accesses: [viewer.accessId, access.id] as const,
    };
  }
  const company = "{ extranet { company { id } } }";

  test("each request acts under the access it names", async () => {
    const { client, first, second, accesses } = await aPersonAtTwoCompanies();
    for (const [index, { id }] of [first, second].entries()) {
      client.accessId = accesses[index]!;
      expect((await client.ask(company)).data).toEqual({ extranet: { company: { id } } });
    }
    expect(
      ((await client.ask("{ viewer { accesses { id } } }")).data.viewer as { accesses: { id: string }[] }).accesses
        .map((each) => each.id)
        .sort(),
    ).toEqual([...accesses].sort());
  });

  test("an access that is not the person's, or no id, is refused as changed (R-082)", async () => {
    const { client } = await aPersonAtTwoCompanies();
    const stranger = await aContact(world, of, (await aCompany(world, of)).id);
    for (const access of [stranger.viewer.accessId, of.admin.accessId, "none", "' or true", ""]) {
      const answer = await client.ask(company, {}, { "x-passerelle-access": access });
      expect(codeOf(answer)).toBe("ACCESS_CHANGED");
      expect(answer.data).toBeUndefined();
    }
    expect(
      (
        await client.file("/extranet/files/01980000-0000-7000-8000-000000000000", {
          headers: { "x-passerelle-access": stranger.viewer.accessId },
        })
      ).status,
    ).toBe(409);
  });

  test("one that was cut is refused, the other goes on (L-11)", async () => {
    const { client, second, accesses } = await aPersonAtTwoCompanies();
    await askAsOwner(world, "update extranet_access set cut_at = now() where id = $1", [accesses[0]]);
    client.accessId = accesses[0];
    expect(codeOf(await client.ask(company))).toBe("ACCESS_CHANGED");
    client.accessId = null;
    expect((await client.ask(company)).data).toEqual({ extranet: { company: { id: second.id } } });
  });
});

describe("ending", () => {
  test("signing out ends this sign-in only; its cookie is cleared, and a second time is no error", async () => {
    later();
    const [laptop, phone] = [
      await ApiClient.signedIn(world, "console", of.adminEmail),
      await ApiClient.signedIn(world, "console", of.adminEmail),
    ];
    const answer = await laptop.ask("mutation { signOut { signedOutAt } }");
    expect(answer.headers.get("set-cookie")).toMatch(/^passerelle_console=;.*Path=\/console/);
    expect(codeOf(await laptop.ask("mutation { signOut { signedOutAt } }"))).toBeUndefined();
    expect((await phone.ask(me)).data.viewer).not.toBeNull();
  });

  test("signing out everywhere ends every sign-in of the account", async () => {
    later();
    const [laptop, phone] = [
      await ApiClient.signedIn(world, "console", of.adminEmail),
      await ApiClient.signedIn(world, "console", of.adminEmail),
    ];
    const cookie = laptop.headers.cookie!;
    await laptop.ask("mutation { signOutEverywhere { signedOutAt } }");
    expect((await phone.ask(me)).data.viewer).toBeNull();
    expect((await new ApiClient(world, "console").ask(me, {}, { cookie })).data.viewer).toBeNull();
    expect(codeOf(await new ApiClient(world, "console").ask("mutation { signOutEverywhere { signedOutAt } }"))).toBe(
      "UNAUTHENTICATED",
    );
  });
});

describe("changing the password", () => {
  const change =
    "mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on Refusal { code } } }";

  test("ends the other sign-ins, keeps this one, and the old password opens nothing any more", async () => {
    later();
    const email = await aReader();
    const [laptop, phone] = [
      await ApiClient.signedIn(world, "console", email),
      await ApiClient.signedIn(world, "console", email),
    ];
    const newPassword = "une phrase assez longue";
    expect(
      (await laptop.ask(change, { input: { currentPassword: password, newPassword } })).data.changePassword,
    ).toEqual({ __typename: "Viewer" });
    expect((await phone.ask(me)).data.viewer).toBeNull();
    expect((await laptop.ask(me)).data.viewer).not.toBeNull();
    expect(outcome(await signIn(world, email, password))).toBe("INVALID_CREDENTIALS");
    expect(outcome(await signIn(world, email, newPassword))).toBe("Viewer");
  });

  test("is refused with a wrong current password, ten times; then with too many attempts", async () => {
    later();
    const client = await ApiClient.signedIn(world, "console", await aReader());
    const attempt = async () =>
      (
        (await client.ask(change, { input: { currentPassword: "wrong", newPassword: "une phrase assez longue" } })).data
          .changePassword as { code: string }
      ).code;
    const said = [];
    for (let each = 0; each < 12; each += 1) said.push(await attempt());
    expect(said).toEqual([...Array<string>(10).fill("WRONG_PASSWORD"), "TOO_MANY_ATTEMPTS", "TOO_MANY_ATTEMPTS"]);
  });

  test("is refused when the new one is too short", async () => {
    later();
    const client = await ApiClient.signedIn(world, "console", await aReader());
    expect(
      (await client.ask(change, { input: { currentPassword: password, newPassword: "x".repeat(11) } })).data
        .changePassword,
    ).toMatchObject({ code: "PASSWORD_TOO_SHORT" });
  });
});

describe("another site", () => {
  test("cannot call the API with the person's cookie", async () => {
    later();
    const helene = await ApiClient.signedIn(world, "console", of.adminEmail);
    for (const origin of [
      "https://evil.example",
      "null",
      `${world.address}.evil.example`,
      world.address.replace(/\d+$/, "1"),
    ]) {
      const answer = await helene.ask(me, {}, { origin });
      expect(answer.status, origin).toBe(403);
      expect(codeOf(answer)).toBe("FORBIDDEN");
    }
  });

  test("cannot send what a form can send (CSRF)", async () => {
    later();
    const helene = await ApiClient.signedIn(world, "console", of.adminEmail);
    const { cookie } = helene.headers;
    const body = JSON.stringify({ query: "mutation { signOutEverywhere { signedOutAt } }" });
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]) {
      const response = await fetch(`${world.address}/console/graphql`, {
        method: "POST",
        headers: { cookie: cookie!, ...(type ? { "content-type": type } : {}) },
        body,
      });
      expect(response.status, type).toBeGreaterThanOrEqual(400);
    }
    const get = await fetch(
      `${world.address}/console/graphql?query=${encodeURIComponent("mutation { signOutEverywhere { signedOutAt } }")}`,
      { headers: { cookie: cookie!, "apollo-require-preflight": "1" } },
    );
    expect(get.status).toBe(405);
    const image = await fetch(`${world.address}/console/graphql?query=${encodeURIComponent(me)}`, {
      headers: { cookie: cookie! },
    });
    expect(image.status).toBe(400);
    expect((await helene.ask(me)).data.viewer).not.toBeNull();
  });
});
