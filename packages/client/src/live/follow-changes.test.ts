import { expect, test as base, vi } from "vitest";
import { gql } from "@apollo/client";
import { createPasserelleClient, type PasserelleClient } from "../create-client.ts";
import { SmallHouse } from "../testing/small-house.ts";
import { ChangesSinceDocument } from "./live-documents.ts";

/** A house of its own for each test, and who follows it: most of a test is waiting, so all of them wait together. */
class Line {
  readonly house = new SmallHouse();
  readonly signedOut: string[] = [];
  readonly delivered: string[] = [];
  client!: PasserelleClient;
  stop = () => undefined as void;

  async open(): Promise<this> {
    this.client = createPasserelleClient({
      endpoint: "/extranet/graphql",
      origin: await this.house.open(),
      accessId: "access-of-paul",
      onSignedOut: (reason) => this.signedOut.push(reason),
    });
    return this;
  }

  follow(from?: string): void {
    this.stop = this.client.follow({
      from,
      typenames: { DOCUMENT: ["ExtranetDocument"] },
      onChanges: (changes) => this.delivered.push(...changes.map(({ id }) => id)),
    });
  }

  async connected(): Promise<void> {
    const isThere = () => this.house.openSockets === 1 && this.house.seen.length > 0;
    await vi.waitUntil(isThere, { timeout: 15_000, interval: 10 });
  }

  async refused(): Promise<void> {
    await vi.waitUntil(() => this.client.connection.read() === "offline", { timeout: 15_000, interval: 10 });
  }

  /** Signed out elsewhere: what a request is told, which is the first to learn of it. */
  askSignedOut(): Promise<unknown> {
    this.house.signedOut = true;
    return this.client.apollo.query({
      query: ChangesSinceDocument,
      variables: { cursor: null },
      fetchPolicy: "no-cache",
    });
  }

  close(): void {
    this.stop();
    this.house.close();
  }
}

// oxlint-disable-next-line eslint/no-empty-pattern -- Vitest reads there which other fixtures this one wants
const test = base.extend("line", async ({}, { onCleanup }) => {
  const line = await new Line().open();
  onCleanup(() => line.close());
  return line;
});

/** On a machine that does much else. */
const soon = { timeout: 5_000 };
/** Past the second look, pushes are delivered as they come. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 1_700));

test.concurrent("queries go over HTTP and subscriptions over the socket, both naming the access acted under", async ({
  line,
}) => {
  const { house } = line;
  line.follow();
  await line.connected();
  await vi.waitFor(() => expect(house.connectionParams).toEqual({ access: "access-of-paul" }), soon);
  expect(house.seen[0]?.headers).toMatchObject({
    "x-passerelle-access": "access-of-paul",
    "apollo-require-preflight": "1",
  });
  expect(house.seen.every(({ query }) => query.startsWith("query"))).toBe(true);
});

test.concurrent("a push is delivered once, and what is gone leaves the cache", async ({ line }) => {
  const { house, client, delivered } = line;
  const fragment = gql`
    fragment Kept on ExtranetDocument {
      id
    }
  `;
  const id = "ExtranetDocument:gone-1";
  client.apollo.cache.writeFragment({ fragment, id, data: { __typename: "ExtranetDocument", id: "gone-1" } });
  line.follow();
  await line.connected();
  await settled();
  house.happens("new-1");
  house.happens("gone-1");
  await vi.waitFor(() => expect(delivered).toEqual(["new-1", "gone-1"]), soon);
  expect(client.apollo.cache.readFragment({ fragment, id })).toBeNull();
});

test.concurrent.for([7, 19, 2026])(
  "over random cuts nothing is lost and nothing comes twice (L-14, seed %i)",
  { timeout: 60_000 },
  async (seed, { line }) => {
    const { house, delivered } = line;
    const next = seeded(seed);
    house.slowness = () => next() * 200;
    line.follow("0");
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
    await line.connected();
    await vi.waitFor(() => expect(delivered.toSorted(byRound)).toEqual(facts), { timeout: 20_000 });
    await settled();
    expect(delivered).toHaveLength(facts.length);
  },
);

test.concurrent("the status says offline during a cut and online after it (L-14)", async ({ line }) => {
  const { house, client } = line;
  const statuses: string[] = [];
  client.connection.watch(() => statuses.push(client.connection.read()));
  line.follow();
  await line.connected();
  await settled();
  house.cutSockets();
  await vi.waitFor(() => expect(statuses).toEqual(["offline", "online"]), { timeout: 10_000 });
});

test.concurrent("a cursor the server no longer knows is given up for a new one, and the screen is read again", async ({
  line,
}) => {
  const { house, client, delivered } = line;
  // Not spied upon: Vitest forgets what spies saw whenever a test begins, those beside this one too.
  const query = gql`
    query WhatIsShown {
      viewer {
        __typename
      }
    }
  `;
  const shown = client.apollo.watchQuery({ query, fetchPolicy: "network-only" }).subscribe(() => undefined);
  const reads = () => house.seen.filter((each) => each.query.includes("WhatIsShown")).length;
  line.follow();
  await line.connected();
  await settled();
  house.happens("one");
  await vi.waitFor(() => expect(delivered).toEqual(["one"]), soon);
  expect(reads()).toBe(1);
  house.forget();
  house.cutSockets();
  await vi.waitFor(() => expect(reads()).toBe(2), { timeout: 10_000 });
  await settled();
  house.happens("two");
  await vi.waitFor(() => expect(delivered).toEqual(["one", "two"]), soon);
  shown.unsubscribe();
});

test.concurrent("4401 signs out at once, and the socket does not come back", async ({ line }) => {
  const { house, signedOut } = line;
  house.door = 4401;
  line.follow();
  await vi.waitFor(() => expect(signedOut).toEqual(["signed-out"]), soon);
});

test.concurrent("4403 signs out when the server confirms that nobody is signed in, and only then", async ({ line }) => {
  const { house, client, signedOut } = line;
  house.door = 4403;
  line.follow();
  await line.refused();
  await settled();
  expect(signedOut).toEqual([]);
  expect(client.connection.read()).toBe("offline");
  house.viewer = null;
  await vi.waitFor(() => expect(signedOut).toEqual(["signed-out"]), { timeout: 15_000 });
});

test.concurrent("a refused door that opens again lets the link back in, without signing anyone out", async ({
  line,
}) => {
  const { house, signedOut, delivered } = line;
  house.door = 4403;
  line.follow();
  await line.refused();
  await settled();
  house.door = "open";
  house.happens("meanwhile");
  await vi.waitFor(() => expect(delivered).toEqual(["meanwhile"]), { timeout: 15_000 });
  expect(signedOut).toEqual([]);
});

test.concurrent("an access taken away is said at once, and nothing is said after it (L-11)", async ({ line }) => {
  const { house, signedOut } = line;
  line.follow();
  await line.connected();
  await vi.waitFor(() => {
    house.happens("gone-access");
    expect(signedOut).toEqual(["access-removed"]);
  }, soon);
  house.door = 4403;
  house.viewer = null;
  house.signedOut = true;
  const asked = house.seen.length;
  house.cutSockets();
  await vi.waitFor(() => expect(house.seen.length).toBeGreaterThan(asked), soon);
  expect(signedOut).toEqual(["access-removed"]);
});

test.concurrent("a request that is the first to learn of it lets the live link say why (L-11)", async ({ line }) => {
  const { house, signedOut } = line;
  line.follow();
  await line.connected();
  await settled();
  await expect(line.askSignedOut()).rejects.toThrow();
  house.happens("gone-access");
  await vi.waitFor(() => expect(signedOut).toEqual(["access-removed"]), soon);
  await settled();
  expect(signedOut).toEqual(["access-removed"]);
});

test.concurrent("what the live link does not explain is a sign-out like any other", async ({ line }) => {
  const { signedOut } = line;
  line.follow();
  await line.connected();
  await settled();
  await expect(line.askSignedOut()).rejects.toThrow();
  await vi.waitFor(() => expect(signedOut).toEqual(["signed-out"]), soon);
});

test.concurrent("a request that learns it is signed out says so once", async ({ line }) => {
  const { house, signedOut } = line;
  line.follow();
  await line.connected();
  await settled();
  house.signedOut = true;
  house.cutSockets();
  await vi.waitFor(() => expect(signedOut).toEqual(["signed-out"]), { timeout: 10_000 });
});

test.concurrent("leaving closes the socket", async ({ line }) => {
  const { house, client } = line;
  line.follow();
  await line.connected();
  line.stop();
  await vi.waitFor(() => expect(house.openSockets).toBe(0), soon);
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
