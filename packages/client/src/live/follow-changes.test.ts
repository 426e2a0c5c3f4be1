import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gql } from "@apollo/client";
import { createPasserelleClient, type PasserelleClient } from "../create-client.ts";
import { SmallHouse } from "../testing/small-house.ts";

let house: SmallHouse;
let client: PasserelleClient;
let signedOut: string[];
let delivered: string[];
let stop = () => undefined as void;

beforeEach(async () => {
  house = new SmallHouse();
  signedOut = [];
  delivered = [];
  client = createPasserelleClient({
    endpoint: "/extranet/graphql",
    origin: await house.open(),
    accessId: "access-of-paul",
    onSignedOut: (reason) => signedOut.push(reason),
  });
});

afterEach(() => {
  stop();
  house.close();
});

function follow(from?: string): void {
  stop = client.follow({
    from,
    typenames: { DOCUMENT: ["ExtranetDocument"] },
    onChanges: (changes) => delivered.push(...changes.map(({ id }) => id)),
  });
}

const connected = () =>
  vi.waitFor(() => expect([house.openSockets, house.seen.length > 0]).toEqual([1, true]), {
    timeout: 15_000,
    interval: 10,
  });
/** Past the second look, pushes are delivered as they come. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 1_700));

test("queries go over HTTP and subscriptions over the socket, both naming the access acted under", async () => {
  follow();
  await connected();
  await vi.waitFor(() => expect(house.connectionParams).toEqual({ access: "access-of-paul" }));
  expect(house.seen[0]?.headers).toMatchObject({
    "x-passerelle-access": "access-of-paul",
    "apollo-require-preflight": "1",
  });
  expect(house.seen.every(({ query }) => query.startsWith("query"))).toBe(true);
});

test("a push is delivered once, and what is gone leaves the cache", async () => {
  const fragment = gql`
    fragment Kept on ExtranetDocument {
      id
    }
  `;
  const id = "ExtranetDocument:gone-1";
  client.apollo.cache.writeFragment({ fragment, id, data: { __typename: "ExtranetDocument", id: "gone-1" } });
  follow();
  await connected();
  await settled();
  house.happens("new-1");
  house.happens("gone-1");
  await vi.waitFor(() => expect(delivered).toEqual(["new-1", "gone-1"]));
  expect(client.apollo.cache.readFragment({ fragment, id })).toBeNull();
});

test.each([7, 19, 2026])(
  "over random cuts nothing is lost and nothing comes twice (L-14, seed %i)",
  { timeout: 60_000 },
  async (seed) => {
    const next = seeded(seed);
    house.slowness = () => next() * 200;
    follow("0");
    const facts: string[] = [];
    for (let round = 0; round < 120; round++) {
      const dice = next();
      if (dice < 0.6) {
        facts.push(`fact-${round}`);
        house.happens(`fact-${round}`);
      } else if (dice < 0.7) house.cutSockets();
      else if (dice < 0.75) house.httpFails = !house.httpFails;
      else await new Promise((resolve) => setTimeout(resolve, next() * 120));
    }
    house.httpFails = false;
    await connected();
    await vi.waitFor(() => expect(delivered.toSorted(byRound)).toEqual(facts), { timeout: 20_000 });
    await settled();
    expect(delivered).toHaveLength(facts.length);
  },
);

test("the status says offline during a cut and online after it (L-14)", async () => {
  const statuses: string[] = [];
  client.connection.watch(() => statuses.push(client.connection.read()));
  follow();
  await connected();
  await settled();
  house.cutSockets();
  await vi.waitFor(() => expect(statuses).toEqual(["offline", "online"]), { timeout: 10_000 });
});

test("a cursor the server no longer knows is given up for a new one, and the screen is read again", async () => {
  const refetch = vi.spyOn(client.apollo, "refetchQueries");
  follow();
  await connected();
  await settled();
  house.happens("one");
  await vi.waitFor(() => expect(delivered).toEqual(["one"]));
  house.forget();
  house.cutSockets();
  await vi.waitFor(() => expect(refetch).toHaveBeenCalledWith({ include: "active" }), { timeout: 10_000 });
  await settled();
  house.happens("two");
  await vi.waitFor(() => expect(delivered).toEqual(["one", "two"]), { timeout: 5_000 });
});

test("4401 signs out at once, and the socket does not come back", async () => {
  house.door = 4401;
  follow();
  await vi.waitFor(() => expect(signedOut).toEqual(["signed-out"]), { timeout: 5_000 });
});

test("4403 signs out when the server confirms that nobody is signed in, and only then", async () => {
  house.door = 4403;
  follow();
  await settled();
  expect(signedOut).toEqual([]);
  expect(client.connection.read()).toBe("offline");
  house.viewer = null;
  await vi.waitFor(() => expect(signedOut).toEqual(["signed-out"]), { timeout: 15_000 });
});

test("a refused door that opens again lets the link back in, without signing anyone out", async () => {
  house.door = 4403;
  follow();
  await settled();
  house.door = "open";
  house.happens("meanwhile");
  await vi.waitFor(() => expect(delivered).toEqual(["meanwhile"]), { timeout: 15_000 });
  expect(signedOut).toEqual([]);
});

test("an access taken away is said at once, and nothing is said after it (L-11)", async () => {
  follow();
  await connected();
  await vi.waitFor(() => {
    house.happens("gone-access");
    expect(signedOut).toEqual(["access-removed"]);
  });
  house.door = 4403;
  house.viewer = null;
  house.signedOut = true;
  const asked = house.seen.length;
  house.cutSockets();
  await vi.waitFor(() => expect(house.seen.length).toBeGreaterThan(asked), { timeout: 5_000 });
  expect(signedOut).toEqual(["access-removed"]);
});

test("a request that learns it is signed out says so once", async () => {
  follow();
  await connected();
  await settled();
  house.signedOut = true;
  house.cutSockets();
  await vi.waitFor(() => expect(signedOut).toEqual(["signed-out"]), { timeout: 10_000 });
});

test("leaving closes the socket", async () => {
  follow();
  await connected();
  stop();
  await vi.waitFor(() => expect(house.openSockets).toBe(0));
  expect(client.connection.read()).toBe("online");
});

const byRound = (a: string, b: string) => Number(a.slice(5)) - Number(b.slice(5));

function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
