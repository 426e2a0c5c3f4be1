import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MovingClock } from "#platform/clock";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "#platform/embedded-postgres/index";
import { openLog } from "#platform/log";
import { migrate } from "#platform/migrate";
import { readSettings } from "#platform/settings";
import { codeOf, publishSession } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { aPdf } from "#testing/a-pdf";
import {
  aCompany,
  aContact,
  anOrganisation,
  aPublication,
  aSession,
  aVisibleSession,
  password,
  type TestOrganisation,
} from "#testing/builders";
import { follow, waitFor } from "#testing/follow";
import type { TestHouse } from "#testing/open-test-house";
import { queues } from "../modules.js";
import { openHouse } from "./house.js";
import { openServer, type OpenServer } from "./open-server.js";

/** A house on a PostgreSQL of its own, which these tests take away and give back. */
let directory: string;
let postgres: EmbeddedPostgres;
let world: Omit<TestHouse, "close">;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let paul: ApiClient;
let company: { id: string };
let publicationId: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "passerelle-away-"));
  await chmod(directory, 0o755);
  postgres = await startEmbeddedPostgres({ directory: path.join(directory, "postgres"), durable: false });
  await migrate(postgres.ownerUrl, queues);
  const clock = new MovingClock(new Date("2026-11-21T09:00:00Z"));
  const settings = readSettings({ DATA_DIRECTORY: directory }, directory);
  const house = await openHouse(settings, postgres.appUrl, clock, openLog("silent", null), () =>
    server.sockets.tellToCatchUp(),
  );
  const server: OpenServer = await openServer(house);
  const address = await server.app.listen({ port: 0, host: "127.0.0.1" });
  world = {
    house,
    server,
    clock,
    address,
    database: { appUrl: postgres.appUrl, ownerUrl: postgres.ownerUrl, drop: async () => undefined },
  };
  const test = { ...world, close: async () => undefined };
  of = await anOrganisation(test);
  company = await aCompany(test, of);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(test, of, company.id)).email);
  const session = await aVisibleSession(test, of, [company.id]);
  publicationId = (await aPublication(test, of, session.id, company.id)).id;
}, 120_000);

afterAll(async () => {
  await world.server.close();
  await world.house.close();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
});

const giveBack = async () =>
  void (postgres = await startEmbeddedPostgres({ directory: path.join(directory, "postgres"), durable: false }));
const home = "{ extranet { figures { documentCount } } }";
const isBack = async () => codeOf(await paul.ask(home)) === undefined;
const ready = async () => (await fetch(`${world.address}/health/ready`)).status;

test("while the database is away every door says so, and the process lives; when it is back, so is everything, by itself", async () => {
  const line = await follow(world, paul, "subscription { changed { cursor } }");
  const bytes = await aPdf("x");
  await postgres.stop();

  expect(codeOf(await paul.ask(home))).toBe("UNAVAILABLE");
  expect(codeOf(await staff.ask("{ sessions { totalCount } }"))).toBe("UNAVAILABLE");
  expect(
    codeOf(
      await new ApiClient(world, "console").ask(
        "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }",
        { input: { email: of.adminEmail, password } },
      ),
    ),
  ).toBe("UNAVAILABLE");
  expect(codeOf(await new ApiClient(world, "extranet").ask("{ branding { name } }"))).toBe("UNAVAILABLE");
  expect((await paul.file(`/extranet/files/${publicationId}`)).status).toBe(503);
  expect(await staff.upload(bytes, "x.pdf")).toMatchObject({ status: 503, body: { code: "UNAVAILABLE" } });
  expect([await ready(), (await fetch(`${world.address}/health/live`)).status]).toEqual([503, 200]);
  const refused = await new Promise<number>((resolve) =>
    paul
      .live({ onClosed: resolve })
      .subscribe(
        { query: "subscription { changed { cursor } }" },
        { next: () => undefined, error: () => undefined, complete: () => undefined },
      ),
  );
  // Come back later, rather than forbidden: the person is still signed in.
  expect(refused).toBe(1013);

  await giveBack();
  await waitFor(isBack, 15_000);
  expect(await line.closed).toBe(1012);
  expect(await ready()).toBe(200);
  expect((await paul.file(`/extranet/files/${publicationId}`)).status).toBe(200);
  expect((await staff.upload(bytes, "x.pdf")).status).toBe(200);
}, 60_000);

test("after a return, pushes arrive again", async () => {
  await postgres.stop();
  await giveBack();
  await waitFor(isBack, 15_000);
  const session = await aSession({ ...world, close: async () => undefined }, of, [company.id]);
  // Listening comes back by its own pace.
  await waitFor(async () => {
    const heard = await follow(world, paul, "subscription { changed { changes { id } } }");
    await publishSession(staff, { sessionId: session.id, companyId: company.id });
    await heard.quiet();
    await staff.ask("mutation ($input: UnpublishSessionInput!) { unpublishSession(input: $input) { __typename } }", {
      input: { sessionId: session.id, companyId: company.id },
    });
    await heard.stop();
    return JSON.stringify(heard.values).includes(session.id);
  }, 20_000);
}, 60_000);

test("what is asked while the database goes away is answered or unavailable, never our own mistake, and acts are whole or not at all", async () => {
  const session = await aSession({ ...world, close: async () => undefined }, of, [company.id]);
  const pair = { sessionId: session.id, companyId: company.id };
  const asked = Array.from({ length: 30 }, async (_, index) => {
    await new Promise((resolve) => setTimeout(resolve, index * 4));
    if (index % 3 > 0) return codeOf(await paul.ask(home));
    const outcome = await publishSession(staff, pair);
    return outcome.error ?? undefined;
  });
  await new Promise((resolve) => setTimeout(resolve, 40));
  await postgres.stop();
  const codes = new Set(await Promise.all(asked));
  codes.delete(undefined);
  expect([...codes].filter((code) => code !== "UNAVAILABLE")).toEqual([]);
  await giveBack();
  await waitFor(isBack, 15_000);
  const { data } = await staff.ask(
    "query ($id: ID!) { session(id: $id) { bookings { publication { id } } history { edges { node { kind } } } } }",
    { id: session.id },
  );
  const { bookings, history } = data.session as {
    bookings: { publication: object | null }[];
    history: { edges: { node: { kind: string } }[] };
  };
  expect(history.edges.filter(({ node }) => node.kind === "SESSION_PUBLISHED")).toHaveLength(
    bookings[0]!.publication ? 1 : 0,
  );
}, 60_000);
