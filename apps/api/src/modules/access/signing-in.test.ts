import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner, askAsSuperuser } from "#testing/ask-database";
import { aCompany, aContact, aMember, anOrganisation, password, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { atFullCost } from "#testing/quick-passwords";
import { me, outcome, signIn } from "#testing/sign-in";

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

describe("wrong passwords", () => {
  test("twenty in a row end with too many attempts, even with the right one, until a quarter of an hour has passed", async () => {
    later();
    const email = await aReader();
    const answers = [];
    for (let each = 0; each < 20; each += 1) answers.push(outcome(await signIn(world, email, `wrong ${each}`)));
    expect(answers).toEqual([
      ...Array<string>(10).fill("INVALID_CREDENTIALS"),
      ...Array<string>(10).fill("TOO_MANY_ATTEMPTS"),
    ]);
    expect(outcome(await signIn(world, email, password))).toBe("TOO_MANY_ATTEMPTS");
    world.clock.advance(quarter - 1_000);
    expect(outcome(await signIn(world, email, password))).toBe("TOO_MANY_ATTEMPTS");
    world.clock.advance(2_000);
    expect(outcome(await signIn(world, email, password))).toBe("Viewer");
  });

  test("forty at the same moment are no more than ten", async () => {
    later();
    const email = await aReader();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, each) => signIn(world, email, `wrong ${each}`)));
    expect(answers.filter((answer) => outcome(answer) === "INVALID_CREDENTIALS").length).toBeLessThanOrEqual(10);
    // None at all, where all forty were counted before the first was looked at.
    for (const answer of answers) expect(["INVALID_CREDENTIALS", "TOO_MANY_ATTEMPTS"]).toContain(outcome(answer));
  });

  test("an unknown account takes the same path, to the same answers and in about the same time", async () => {
    later();
    const email = await aReader();
    const timed = async (who: string) => {
      const start = performance.now();
      const said = outcome(await signIn(world, who, "wrong"));
      return { said, ms: performance.now() - start };
    };
    const known: { said: string; ms: number }[] = [];
    const unknown: typeof known = [];
    await atFullCost(async () => {
      for (let each = 0; each < 12; each += 1) {
        known.push(await timed(email));
        unknown.push(await timed("nobody@nowhere.example"));
      }
    });
    expect(unknown.map((each) => each.said)).toEqual(known.map((each) => each.said));
    const median = (of: { ms: number }[]) =>
      of
        .slice(0, 10)
        .map((each) => each.ms)
        .sort((a, b) => a - b)[5]!;
    // The hash alone takes far more than all the rest.
    expect(median(unknown) / median(known)).toBeGreaterThan(0.4);
  });

  test("a right password forgets the wrong ones before", async () => {
    later();
    const email = await aReader();
    for (let round = 0; round < 3; round += 1) {
      for (let each = 0; each < 6; each += 1)
        expect(outcome(await signIn(world, email, "wrong"))).toBe("INVALID_CREDENTIALS");
      expect(outcome(await signIn(world, email, password))).toBe("Viewer");
    }
  });

  test("a hundred from one address refuse that address, whatever the account", async () => {
    later();
    const since = "select door.note_attempt(sha256('address:127.0.0.1'), $1) from generate_series(1, 100)";
    await askAsSuperuser(world, since, [world.clock.now()]);
    expect(outcome(await signIn(world, await aReader(), password))).toBe("TOO_MANY_ATTEMPTS");
    later();
  });

  test.each([
    "",
    " ",
    "\u0000",
    "a\u0000@b.example",
    "\ud800@b.example",
    "x".repeat(10_000),
    "' or 1=1 --",
    "%@%",
    "__proto__",
  ])("the address %j is nobody's", async (email) => {
    later();
    expect(outcome(await signIn(world, email, password))).toBe("INVALID_CREDENTIALS");
  });

  test.each(["", "\u0000", "x".repeat(100_000)])("a password of odd shape is only wrong", async (word) => {
    later();
    expect(outcome(await signIn(world, await aReader(), word))).toBe("INVALID_CREDENTIALS");
  });
});

test.each(["password_hash = 'changed'", "password_hash = null"])(
  "a password that changes (%s) while it is looked at opens nothing (L-11, L-16)",
  async (change) => {
    later();
    const company = await aCompany(world, of);
    const paul = await aContact(world, of, company.id);
    const { door } = world.house;
    const call = door.call.bind(door);
    door.call = async (name: string, ...values: unknown[]) => {
      // Between the look at the password and the sign-in that it opens.
      if (name === "authenticator_of")
        await askAsOwner(world, `update account set ${change} where id = $1`, [paul.viewer.accountId]);
      return call(name, ...values);
    };
    const { data } = await new ApiClient(world, "extranet").ask(
      "mutation ($input: SignInInput!) { signIn(input: $input) { ... on Refusal { code } } }",
      { input: { email: paul.email, password } },
    );
    door.call = call;
    expect(data.signIn).toEqual({ code: "INVALID_CREDENTIALS" });
    expect(await askAsOwner(world, "select from sign_in where account_id = $1", [paul.viewer.accountId])).toEqual([]);
  },
);

test("capitals and spaces around the address do not matter", async () => {
  later();
  const email = await aReader();
  expect(outcome(await signIn(world, `  ${email.toUpperCase()} `, password))).toBe("Viewer");
});

describe("two sides", () => {
  test("staff cannot enter the extranet, nor a contact the console: the answer is that of a wrong password", async () => {
    later();
    const company = await aCompany(world, of);
    const contact = await aContact(world, of, company.id);
    expect(outcome(await signIn(world, of.adminEmail, password, "extranet"))).toBe("INVALID_CREDENTIALS");
    expect(outcome(await signIn(world, contact.email, password, "console"))).toBe("INVALID_CREDENTIALS");
    const open = await askAsSuperuser(
      world,
      "select s.side from sign_in s join account a on a.id = s.account_id where a.email = any($1) and s.ended_at is null and (s.side = 'extranet') = (a.email = $2)",
      [[of.adminEmail, contact.email], of.adminEmail],
    );
    expect(open).toEqual([]);
  });

  test("a cookie of one side is nobody on the other", async () => {
    later();
    const helene = await ApiClient.signedIn(world, "console", of.adminEmail);
    const token = helene.headers.cookie!.split("=")[1]!;
    const there = new ApiClient(world, "extranet");
    expect((await there.ask(me, {}, { cookie: `passerelle_console=${token}` })).data.viewer).toBeNull();
    expect((await there.ask(me, {}, { cookie: `passerelle_extranet=${token}` })).data.viewer).toBeNull();
  });
});
