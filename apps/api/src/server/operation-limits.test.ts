import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Reading } from "#platform/reading";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { anOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let staff: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  const of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

const nested = (depth: number): string =>
  `{ sessions { edges { node { ${"documents { session { ".repeat(depth)} id ${"} }".repeat(depth)} } } } }`;

describe("an operation that costs more than it is worth is refused before anything is read", () => {
  test.each<[string, string]>([
    ["thirty levels", nested(15)],
    [
      "thirty levels through fragments",
      `query { sessions { edges { node { ...F0 } } } } ${Array.from({ length: 14 }, (_, index) => `fragment F${index} on Session { documents { session { ...F${index + 1} } } }`).join(" ")} fragment F14 on Session { id }`,
    ],
    ["a thousand aliases", `{ ${Array.from({ length: 1_000 }, (_, index) => `a${index}: viewer { id }`).join(" ")} }`],
    [
      "forty aliases of a list",
      `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: sessions { totalCount }`).join(" ")} }`,
    ],
    [
      "fragments that name each other in a circle",
      "{ sessions { edges { node { ...A } } } } fragment A on Session { documents { session { ...B } } } fragment B on Session { documents { session { ...A } } }",
    ],
    ["directives without end", `{ viewer { id ${"@include(if: true) ".repeat(200)} } }`],
    ["ten thousand words", `{ ${"viewer { id } ".repeat(3_000)} }`],
    ["an unknown sort", "{ sessions(sort: HACKED_ASC) { totalCount } }"],
    ["a sort as a text", '{ sessions(sort: "TITLE_ASC; drop table session") { totalCount } }'],
    ["an unknown field", "{ everything }"],
    ["nothing", ""],
    ["two operations without a name", "{ viewer { id } } query B { viewer { id } }"],
    ["a subscription by HTTP", "subscription { changed { cursor } }"],
  ])("%s", async (_what, query) => {
    const answer = await staff.ask(query);
    expect(answer.data?.sessions ?? answer.data?.viewer ?? answer.data?.a0).toBeFalsy();
    expect(answer.errors).not.toEqual([]);
    expect([
      "GRAPHQL_VALIDATION_FAILED",
      "GRAPHQL_PARSE_FAILED",
      "BAD_REQUEST",
      "BAD_USER_INPUT",
      "OPERATION_RESOLUTION_FAILURE",
    ]).toContain(codeOf(answer));
    expect(answer.statements).toBe(0);
  });

  test("a body larger than an operation may be", async () => {
    const response = await fetch(`${world.address}/console/graphql`, {
      method: "POST",
      headers: { ...staff.headers, "content-type": "application/json" },
      body: JSON.stringify({ query: `# ${"x".repeat(400_000)}\n{ viewer { id } }` }),
    });
    expect(response.status).toBe(413);
    expect(await response.text()).not.toMatch(/node_modules|at .*\.ts/);
  });

  test.each([
    "{",
    "null",
    "[]",
    '"x"',
    "42",
    '{"query":{"a":1}}',
    '{"query":"{viewer{id}}","variables":"x"}',
    '{"__proto__":{"a":1},"query":"{viewer{id}}"}',
    '[{"query":"{viewer{id}}"},{"query":"{viewer{id}}"}]',
  ])("the body %s", async (body) => {
    const response = await fetch(`${world.address}/console/graphql`, {
      method: "POST",
      headers: { ...staff.headers, "content-type": "application/json" },
      body,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toMatch(/node_modules|at .*\.ts|stack/);
  });
});

test("GraphiQL's own question about the schema passes, with every option it may use", async () => {
  for (const options of [
    {},
    {
      descriptions: true,
      inputValueDeprecation: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      oneOf: true,
    },
  ]) {
    const answer = await staff.ask(getIntrospectionQuery(options));
    expect(answer.errors).toBeUndefined();
    expect(answer.data.__schema).toBeTruthy();
  }
});

describe("pages", () => {
  const lists = ["sessions", "companies", "notifications"];
  test.each(lists.flatMap((list) => [0, -1, 101, 2_147_483_647].map((first) => [list, first] as const)))(
    "%s(first: %i) is refused",
    async (list, first) => {
      // By the list, or before by the cost of what it asks for.
      expect(["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"]).toContain(
        codeOf(await staff.ask(`{ ${list}(first: ${first}) { totalCount } }`)),
      );
    },
  );
  test.each(["99999999999", "1.5", '"10"', "[1]", "{}"])("first: %s is refused by the schema", async (first) => {
    expect(codeOf(await staff.ask(`{ sessions(first: ${first}) { totalCount } }`))).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  test("a cursor of another list, or of another sort, is refused", async () => {
    const id = "01980000-0000-7000-8000-000000000000";
    const made = (value: unknown) => Buffer.from(JSON.stringify([value, id])).toString("base64url");
    for (const [query, cursor] of [
      ["sessions(sort: STARTS_ASC, after: $after)", made("habilitation")],
      ["sessions(sort: STARTS_ASC, after: $after)", made("2027-02-31")],
      ["notifications(after: $after)", made("infinity")],
      ["companies(after: $after)", made(null)],
      ["companies(after: $after)", "nonsense"],
    ]) {
      const answer = await staff.ask(`query ($after: String) { ${query} { totalCount } }`, { after: cursor });
      expect(codeOf(answer), query).toBe("BAD_USER_INPUT");
      expect(JSON.stringify(answer.errors)).not.toContain(cursor);
    }
  });

  test("a cursor of another organisation's journal is refused, as is any nonsense", async () => {
    const other = await anOrganisation(world);
    const stranger = await ApiClient.signedIn(world, "console", other.adminEmail);
    const { cursor } = (await stranger.ask("{ changesSince { cursor } }")).data.changesSince as { cursor: string };
    for (const each of [
      cursor,
      "x",
      "null",
      Buffer.from("a:b").toString("base64url"),
      Buffer.from(`${other.id}:-1`).toString("base64url"),
    ])
      expect(
        codeOf(
          await staff.ask("query ($cursor: String) { changesSince(cursor: $cursor) { cursor } }", { cursor: each }),
        ),
      ).toBe("BAD_USER_INPUT");
  });

  test("an id that is no UUID is the id of nothing", async () => {
    for (const id of [
      "",
      "1",
      "'; drop table session; --",
      "01980000-0000-7000-8000-00000000000G",
      "__proto__",
      "\u0000",
    ])
      expect(
        (await staff.ask("query ($id: ID!) { session(id: $id) { id } company(id: $id) { id } }", { id })).data,
      ).toEqual({ session: null, company: null });
  });
});

describe("what an error tells", () => {
  test("is a code and a sentence: no stack, no statement, nothing of the house", async () => {
    const answers = [
      await staff.ask("{ sessions(first: 0) { totalCount } }"),
      await staff.ask("{ extranet { company { id } } }"),
      await staff.ask("{ nothing }"),
      await staff.ask("query ($id: ID!) { session(id: $id) { id } }", { id: { a: 1 } }),
      await new ApiClient(world, "console").ask("{ sessions { totalCount } }"),
    ];
    for (const { errors } of answers) {
      expect(errors).toHaveLength(1);
      expect(Object.keys(errors![0]!.extensions)).toEqual(["code"]);
      expect(JSON.stringify(errors)).not.toMatch(/stack|select |node_modules|\.ts:|Did you mean/);
    }
  });

  test("of our own mistake is a reference only, and its details stay in the log", async () => {
    vi.spyOn(Reading.prototype, "rows").mockRejectedValueOnce(new Error("select secret from drawer"));
    const answer = await staff.ask("{ sessions { totalCount } }");
    expect(answer.errors).toMatchObject([
      {
        message: expect.stringMatching(/^Something failed on our side\. Reference: [0-9a-f-]{36}$/),
        extensions: { code: "INTERNAL" },
      },
    ]);
    expect(JSON.stringify(answer.errors)).not.toContain("secret");
  });

  test("met before the operation, while the caller is looked for, is a reference only", async () => {
    vi.spyOn(world.house.door, "call").mockRejectedValueOnce(new Error("select secret from drawer"));
    const answer = await staff.ask("{ sessions { totalCount } }");
    expect(answer.status).toBe(500);
    expect(codeOf(answer)).toBe("INTERNAL");
    expect(JSON.stringify(answer)).not.toContain("secret");
  });

  test("repeats nothing of what was sent: a password typed in the wrong place is not echoed", async () => {
    const secret = "hunter2-hunter2";
    const answers = [
      await staff.ask("mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }", {
        input: { email: "a@b.example", password: { secret } },
      }),
      await staff.ask("mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }", { input: secret }),
      await staff.ask("mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }", {
        input: { email: "a@b.example", password: "x", [secret]: 1 },
      }),
      await staff.ask("query ($id: ID!) { session(id: $id) { id } }", { id: [secret] }),
    ];
    for (const answer of answers) {
      expect(codeOf(answer)).toBe("BAD_USER_INPUT");
      expect(JSON.stringify(answer.errors)).not.toContain(secret);
    }
  });
});
