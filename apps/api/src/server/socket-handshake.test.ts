import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { ApiClient } from "#testing/api-client";
import { aCompany, aContact, anOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let paul: ApiClient;
let helene: ApiClient;
let paulsAccess: string;

beforeAll(async () => {
  world = await openTestHouse();
  const of = await anOrganisation(world);
  const company = await aCompany(world, of);
  const contact = await aContact(world, of, company.id);
  paulsAccess = contact.viewer.accessId;
  paul = await ApiClient.signedIn(world, "extranet", contact.email);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

interface Knock {
  path?: string;
  protocols?: string | string[];
  headers?: Record<string, string | undefined>;
  /** The first is said once the socket stands, the others once it is acknowledged; all at once by somebody hasty. */
  say?: (object | string)[];
  hasty?: boolean;
}

interface Heard {
  /** HTTP status of a refused upgrade. */
  status?: number;
  messages: { type: string; id?: string; payload?: unknown }[];
  code?: number;
}

/** A socket by hand: what a page of ours would never send, too. Ends at the close, or once `enough` messages came. */
function knock(
  { path = "/extranet/graphql", protocols = "graphql-transport-ws", headers, say = [], hasty = false }: Knock,
  enough = 1,
): Promise<Heard> {
  const all = Object.fromEntries(
    Object.entries({ ...paul.headers, ...headers }).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  const socket = new WebSocket(`${world.address.replace("http", "ws")}${path}`, protocols, { headers: all });
  const heard: Heard = { messages: [] };
  return new Promise((resolve) => {
    const end = () => {
      resolve(heard);
      socket.terminate();
    };
    socket.on("unexpected-response", (_request, response) => {
      heard.status = response.statusCode;
      end();
    });
    socket.on("error", () => undefined);
    const tell = (messages: (object | string)[]) =>
      messages.forEach((each) => socket.send(typeof each === "string" ? each : JSON.stringify(each)));
    socket.on("open", () => tell(hasty ? say : say.slice(0, 1)));
    socket.on("message", (data: Buffer) => {
      heard.messages.push(JSON.parse(data.toString()));
      if (heard.messages.at(-1)!.type === "connection_ack" && !hasty) tell(say.slice(1));
      if (heard.messages.length >= enough) end();
    });
    socket.on("close", (code) => {
      heard.code = code;
      end();
    });
  });
}

const init = { type: "connection_init" };
const subscribe = (query: string, id = "1") => ({ type: "subscribe", id, payload: { query } });
const changed = "subscription { changed { cursor } }";

test("one of our pages, signed in, is acknowledged (L-13)", async () => {
  expect(await knock({ say: [init] })).toMatchObject({ messages: [{ type: "connection_ack" }] });
});

describe("refused at the upgrade (L-13)", () => {
  test.each<[string, Knock, number]>([
    ["a foreign origin", { headers: { origin: "https://evil.example" } }, 403],
    ["an origin that only begins like ours", { headers: { origin: "http://127.0.0.1.evil.example" } }, 403],
    ["our host on another port", { headers: { origin: "http://127.0.0.1:1" } }, 403],
    ["the origin of a sandboxed frame", { headers: { origin: "null" } }, 403],
    ["no origin at all", { headers: { origin: undefined } }, 403],
    ["the subprotocol of old", { protocols: "graphql-ws" }, 400],
    ["no subprotocol", { protocols: [] }, 400],
    ["an address that is no API", { path: "/graphql" }, 404],
    ["the address of a file", { path: "/extranet/files/1" }, 404],
  ])("%s", async (_name, attempt, status) => {
    expect((await knock({ ...attempt, say: [init] })).status).toBe(status);
  });
});

describe("closed before it is acknowledged (L-13)", () => {
  test.each<[string, () => Knock, number]>([
    ["no cookie", () => ({ headers: { cookie: undefined } }), 4403],
    ["a cookie of the other side", () => ({ headers: { cookie: helene.headers.cookie } }), 4403],
    [
      "the other side's token under this side's name",
      () => ({ headers: { cookie: helene.headers.cookie!.replace("passerelle_console", "passerelle_extranet") } }),
      4403,
    ],
    ["a token that nobody holds", () => ({ headers: { cookie: `passerelle_extranet=${"x".repeat(43)}` } }), 4403],
    ["a contact's cookie at the staff's address", () => ({ path: "/console/graphql" }), 4403],
  ])("%s", async (_name, attempt, code) => {
    expect(await knock({ ...attempt(), say: [init, subscribe(changed)] })).toEqual({ messages: [], code });
  });

  test.each([randomUUID(), "none", "'; drop table session; --"])(
    "the access %s, which is not the person's",
    async (access) => {
      expect(await knock({ say: [{ ...init, payload: { access } }, subscribe(changed)] })).toEqual({
        messages: [],
        code: 4403,
      });
    },
  );

  test("an operation before the acknowledgement", async () => {
    expect(await knock({ say: [subscribe(changed)] })).toEqual({ messages: [], code: 4401 });
    expect(await knock({ say: [init, subscribe(changed)], hasty: true })).toEqual({ messages: [], code: 4401 });
  });

  test("what is no message of the protocol", async () => {
    for (const nonsense of ["{", "[]", '{"type":"start"}']) expect((await knock({ say: [nonsense] })).code).toBe(4400);
  });

  test("a message larger than an operation may be", async () => {
    // graphql-ws says it on the console.
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect((await knock({ say: [init, subscribe(`# ${"x".repeat(300_000)}\n${changed}`)] }, 2)).code).toBe(1009);
  });
});

test("the person's own access, named, is acknowledged", async () => {
  expect(await knock({ say: [{ ...init, payload: { access: paulsAccess } }] })).toMatchObject({
    messages: [{ type: "connection_ack" }],
  });
});

test("a second greeting ends the socket (L-13)", async () => {
  expect((await knock({ say: [init, init] }, 5)).code).toBe(4429);
});

describe("answered with an error, and nothing is done (L-13)", () => {
  const deep = `subscription { changed { changes { ${"... on Change { ".repeat(700)} id ${"}".repeat(700)} } } }`;
  test.each<[string, string, string]>([
    ["a query", "{ viewer { id } }", "BAD_REQUEST"],
    ["a mutation", "mutation { signOutEverywhere { signedOutAt } }", "BAD_REQUEST"],
    [
      "a mutation behind a subscription's name",
      "subscription A { changed { cursor } } mutation B { signOutEverywhere { signedOutAt } }",
      "BAD_REQUEST",
    ],
    ["a field that is not there", "subscription { everything { id } }", "GRAPHQL_VALIDATION_FAILED"],
    ["two root fields", "subscription { changed { cursor } notificationReceived { id } }", "GRAPHQL_VALIDATION_FAILED"],
    ["an unreadable text", "subscription {", "GRAPHQL_VALIDATION_FAILED"],
    ["seven hundred levels", deep, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a thousand aliases",
      `subscription { changed { ${Array.from({ length: 1000 }, (_, index) => `a${index}: cursor`).join(" ")} } }`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
  ])("%s", async (_name, query, code) => {
    const { messages } = await knock({ say: [init, subscribe(query)] }, 2);
    expect(messages[1]).toMatchObject({ type: "error", payload: [{ extensions: { code } }] });
    expect((await paul.ask("{ viewer { id } }")).data.viewer).not.toBeNull();
  });

  test("a twenty-first subscription on the same socket", async () => {
    const say = [init, ...Array.from({ length: 21 }, (_, index) => subscribe(changed, String(index)))];
    const { messages } = await knock({ say }, 2);
    expect(messages[1]).toMatchObject({ type: "error", id: "20" });
  });
});

test("the same subscription id twice ends the socket (L-13)", async () => {
  expect((await knock({ say: [init, subscribe(changed), subscribe(changed)] }, 5)).code).toBe(4409);
});
