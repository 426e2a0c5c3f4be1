import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newId } from "#platform/ids";
import { publishSession as show } from "#sessions";
import { deleteDocument, publishDocument, publishSession, unpublishSession, withdrawPublication } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner, askAsSuperuser } from "#testing/ask-database";
import { aCompany, aContact, aDocument, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { follow, waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { Screen } from "#testing/screen";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

const endConnections = (name: string) =>
  askAsSuperuser(
    world,
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = $1",
    [name],
  );

/** What the company's screens should hold, straight from the database. */
async function truth(companyId: string, accessId: string) {
  const sight = await askAsOwner(world, "select kind, subject_id from company_visibility where company_id = $1", [
    companyId,
  ]);
  const notifications = await askAsOwner(
    world,
    "select id, read_at is not null as read, struck_at is not null as struck from notification where recipient_id = $1",
    [accessId],
  );
  return {
    sessions: ids(sight.filter((row) => row.kind === "SESSION")),
    documents: ids(sight.filter((row) => row.kind === "PUBLICATION")),
    notifications: notifications
      .map((row) => `${String(row.id)} ${row.read ? "read" : "unread"} ${row.struck ? "struck" : "standing"}`)
      .sort(),
  };
}
const ids = (rows: Record<string, unknown>[]) => rows.map((row) => String(row.subject_id)).sort();

test("after random cuts of sockets and of the listening connection, each screen holds what the database holds, strikes and readings included (L-14)", async () => {
  const company = await aCompany(world, of);
  const people = [
    await aContact(world, of, company.id),
    await aContact(world, of, company.id),
    await aContact(world, of, company.id),
  ];
  const clients = await Promise.all(people.map(({ email }) => ApiClient.signedIn(world, "extranet", email)));
  const screens = await Promise.all(clients.map((client) => Screen.open(client)));
  const sessions = [await aSession(world, of, [company.id]), await aSession(world, of, [company.id])];
  const documents = await Promise.all(
    sessions.flatMap(({ id }) => [aDocument(world, of, id), aDocument(world, of, id)]),
  );
  const owner = new Map(documents.map((document, index) => [document.id, sessions[Math.floor(index / 2)]!.id]));

  let pick = 7;
  const below = (limit: number) => (pick = (pick * 48271) % 2147483647) % limit;
  const live = new Map<string, string>();
  for (let act = 0; act < 60; act += 1) {
    const document = documents[below(documents.length)]!;
    const pair = { sessionId: owner.get(document.id)!, companyId: company.id };
    const publicationId = live.get(document.id);
    if (publicationId) {
      await withdrawPublication(staff, { publicationId });
      live.delete(document.id);
    } else {
      const published = await publishDocument(staff, { documentId: document.id, companyId: company.id });
      if (published.id) live.set(document.id, published.id);
      else if (below(3) > 0) await publishSession(staff, pair);
    }
    if (below(6) === 0) await unpublishSession(staff, pair);
    if (below(5) === 0) await clients[below(3)]!.ask("mutation { markAllNotificationsRead { count } }");
    if (below(3) === 0) screens[below(3)]!.cut();
    if (act % 20 === 13) await endConnections("passerelle-listen");
    if (act % 20 === 17) await endConnections("passerelle-read");
  }
  const wanted = await Promise.all(people.map(({ viewer }) => truth(company.id, viewer.accessId)));
  for (const [index, screen] of screens.entries()) {
    await waitFor(() => JSON.stringify(screen.shown) === JSON.stringify(wanted[index]), 15_000).catch(() => undefined);
    expect(screen.shown).toEqual(wanted[index]);
    expect(screen.cuts).toBeGreaterThan(3);
  }
  const doubles = await askAsOwner(
    world,
    "select event_id from notification group by event_id, recipient_id, channel having count(*) > 1",
  );
  expect(doubles).toEqual([]);
  await Promise.all(screens.map((screen) => screen.close()));
}, 90_000);

test("when the listening connection comes back, every socket is told to catch up (L-14)", async () => {
  const company = await aCompany(world, of);
  const client = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  const line = await follow(world, client, "subscription { changed { cursor } }");
  await endConnections("passerelle-listen");
  expect(await line.closed).toBe(1012);
});

test("when a push cannot be read, its sockets are told to catch up instead of missing it (L-14)", async () => {
  const company = await aCompany(world, of);
  const client = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  const session = await aSession(world, of, [company.id]);
  const line = await follow(world, client, "subscription { changed { cursor } }");
  // The act itself reads otherwise: the first to read here is the push.
  vi.spyOn(world.house.database.pool, "query").mockRejectedValueOnce(new Error("Connection terminated unexpectedly"));
  await world.house.works.run(of.admin, (work) => show(work, { sessionId: session.id, companyId: company.id }));
  expect(await line.closed).toBe(1012);
});

test("changesSince pages through what is old without losing an event, and says when there is more (L-14)", async () => {
  const company = await aCompany(world, of);
  const client = await ApiClient.signedIn(world, "console", of.adminEmail);
  const since = "query ($cursor: String) { changesSince(cursor: $cursor) { cursor hasMore changes { kind id gone } } }";
  type Page = { cursor: string; hasMore: boolean; changes: { kind: string; id: string; gone: boolean }[] };
  let { cursor } = (await client.ask(since)).data.changesSince as Page;
  const [{ chain_seq: start }] = (await askAsOwner(world, "select chain_seq from organisation where id = $1", [
    of.id,
  ])) as [{ chain_seq: string }];
  // One act with many facts, then some acts with one: pages must end between events.
  for (let act = 0; act < 4; act += 1)
    await world.house.works.run(of.admin, async (work) => {
      for (let fact = 0; fact < 300; fact += 1)
        await work.record({
          id: newId(),
          kind: "sessions.planned",
          facts: {},
          subjects: [
            { kind: "COMPANY", id: company.id },
            { kind: "SESSION", id: newId() },
          ],
        });
    });
  const seen = new Set<string>();
  let pages = 0;
  for (let more = true; more; pages += 1) {
    const page = (await client.ask(since, { cursor })).data.changesSince as Page;
    for (const change of page.changes) if (change.kind === "SESSION") seen.add(change.id);
    cursor = page.cursor;
    more = page.hasMore;
  }
  const all = await askAsOwner(
    world,
    "select subject_id from event_audience where organisation_id = $1 and seq > $2 and kind = 'SESSION'",
    [of.id, start],
  );
  expect(seen).toEqual(new Set(all.map((row) => row.subject_id)));
  expect(seen.size).toBe(1200);
  expect(pages).toBe(3);
});

test("what was withdrawn while nobody listened arrives as gone, and a deleted document says nothing to the client (L-14)", async () => {
  const company = await aCompany(world, of);
  const client = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  const session = await aSession(world, of, [company.id]);
  const { id: documentId } = await aDocument(world, of, session.id);
  await publishSession(staff, { sessionId: session.id, companyId: company.id });
  const since = "query ($cursor: String) { changesSince(cursor: $cursor) { cursor changes { kind id gone } } }";
  const { cursor } = (await client.ask(since)).data.changesSince as { cursor: string };
  const { id } = await publishDocument(staff, { documentId, companyId: company.id });
  await withdrawPublication(staff, { publicationId: id! });
  await deleteDocument(staff, { documentId });
  const { changes } = (await client.ask(since, { cursor })).data.changesSince as {
    changes: { kind: string; id: string; gone: boolean }[];
  };
  expect(changes.map(({ kind, gone }) => `${kind} ${gone}`).sort()).toEqual([
    "NOTIFICATION false",
    "PUBLICATION true",
    "SESSION false",
  ]);
});
