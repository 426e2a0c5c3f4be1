import { afterAll, beforeAll, expect, test } from "vitest";
import { cutAccess, setDuties } from "#access";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, aMember, anOrganisation, aVisibleSession, type TestOrganisation } from "#testing/builders";
import { follow, type Following } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
});
afterAll(() => world.close());

async function aPersonOnline() {
  const company = await aCompany(world, of);
  const { email, viewer } = await aContact(world, of, company.id);
  const client = await ApiClient.signedIn(world, "extranet", email);
  return { email, viewer, client, line: await follow(world, client, "subscription { changed { cursor } }") };
}

/** Milliseconds until the server closed it, with 4403. */
async function closedAfter(line: Following): Promise<number> {
  const start = Date.now();
  expect(await line.closed).toBe(4403);
  return Date.now() - start;
}

const me = "{ viewer { id } }";

// Each waits for the next look at all sockets, every three seconds: they wait together.
test.concurrent("signing out closes the socket within five seconds, and the next request is nobody's (L-11)", async () => {
  const { client, line } = await aPersonOnline();
  const cookie = client.headers.cookie!;
  await client.ask("mutation { signOut { signedOutAt } }");
  expect((await client.ask(me, {}, { cookie })).data.viewer).toBeNull();
  expect(await closedAfter(line)).toBeLessThan(5_000);
});

test.concurrent("signing out everywhere closes the sockets of every device, on both sides (L-11)", async () => {
  const { client, line, email } = await aPersonOnline();
  const phone = await ApiClient.signedIn(world, "extranet", email);
  const there = await follow(world, phone, "subscription { changed { cursor } }");
  await client.ask("mutation { signOutEverywhere { signedOutAt } }");
  expect((await phone.ask(me)).data.viewer).toBeNull();
  for (const ms of await Promise.all([closedAfter(line), closedAfter(there)])) expect(ms).toBeLessThan(5_000);
});

test.concurrent("cutting an access closes its socket within five seconds and refuses its next request; a colleague's stays (L-11)", async () => {
  const { client, line, viewer } = await aPersonOnline();
  const colleague = await aContact(world, of, viewer.companyId);
  const colleagues = await ApiClient.signedIn(world, "extranet", colleague.email);
  const staying = await follow(world, colleagues, "subscription { changed { cursor } }");
  await world.house.works.run(of.admin, (work) => cutAccess(work, { accessId: viewer.accessId }));
  expect(codeOf(await client.ask("{ extranet { company { id } } }"))).toBe("UNAUTHENTICATED");
  expect((await client.file("/extranet/files/01980000-0000-7000-8000-000000000000")).status).toBe(401);
  expect(await closedAfter(line)).toBeLessThan(5_000);
  expect(await Promise.race([staying.closed, Promise.resolve("open")])).toBe("open");
  expect((await colleagues.ask(me)).data.viewer).not.toBeNull();
  await staying.stop();
});

test.concurrent("a staff place that ends closes its socket within five seconds and refuses its next request (L-11)", async () => {
  const { email, viewer } = await aMember(world, of, "READER");
  const client = await ApiClient.signedIn(world, "console", email);
  const line = await follow(world, client, "subscription { changed { cursor } }");
  await askAsOwner(world, "update staff_place set ended_at = now() where id = $1", [viewer.accessId]);
  expect(codeOf(await client.ask("{ sessions { totalCount } }"))).toBe("UNAUTHENTICATED");
  expect(await closedAfter(line)).toBeLessThan(5_000);
});

test("whose company is merged comes back at once as a contact of the one that stays, and hears of it (L-12)", async () => {
  const { client, line, viewer } = await aPersonOnline();
  const kept = await aCompany(world, of);
  const helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  await helene.ask("mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { __typename } }", {
    input: { keptId: kept.id, mergedId: viewer.companyId },
  });
  expect(await line.closed).toBe(1012);
  const again = await follow<{ changed: { changes: { kind: string }[] } }>(
    world,
    client,
    "subscription { changed { changes { kind } } }",
  );
  await aVisibleSession(world, of, [kept.id]);
  await again.until((values) => values.some(({ changed }) => changed.changes.some(({ kind }) => kind === "SESSION")));
  await again.stop();
});

test("a change of duties, which changes nothing of what is heard, leaves the socket open (B-06)", async () => {
  const { line, viewer } = await aPersonOnline();
  await world.house.works.run(of.admin, (work) =>
    setDuties(work, { contactId: viewer.contactId, duties: ["INVOICES"] }),
  );
  await line.until((values) => values.length === 1);
  await line.quiet();
  expect(await Promise.race([line.closed, Promise.resolve("open")])).toBe("open");
  await line.stop();
});

test("the page of a cut access is told before its socket closes, a colleague's is not (L-11)", async () => {
  const { viewer, client } = await aPersonOnline();
  const hers = await follow(world, client, "subscription { changed { changes { kind id gone } } }");
  const colleague = await aContact(world, of, viewer.companyId);
  const colleagues = await ApiClient.signedIn(world, "extranet", colleague.email);
  const other = await follow(world, colleagues, "subscription { changed { changes { kind id gone } } }");
  await world.house.works.run(of.admin, (work) => cutAccess(work, { accessId: viewer.accessId }));
  const told = { kind: "VIEWER", id: viewer.accessId, gone: true };
  await hers.until((values) => JSON.stringify(values).includes(JSON.stringify(told)));
  await other.quiet();
  expect(JSON.stringify(other.values)).not.toContain("VIEWER");
  await hers.stop();
  await other.stop();
});

test("a sign-in that expires closes its socket (L-11)", async () => {
  const { client, line } = await aPersonOnline();
  world.clock.advance(31 * 24 * 60 * 60 * 1000);
  expect((await client.ask(me)).data.viewer).toBeNull();
  expect(await closedAfter(line)).toBeLessThan(5_000);
});
