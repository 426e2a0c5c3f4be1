import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { publishDocument as publish, withdrawPublication } from "#documents";
import { LiveResolver } from "#notifications";
import { newId } from "#platform/ids";
import type { Change } from "#platform/live";
import type { Work } from "#platform/work";
import { publishSession, unpublishSession } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, aDocument, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

const companyCount = 50;
const actCount = 120;

interface Recorder {
  companyId: string;
  accessId: string;
  /** One entry per push: the changes of one act, notifications without their id. */
  changes: string[][];
  notifications: { id: string; struckAt: string | null }[];
  expected: string[][];
}

let world: TestHouse;
let of: TestOrganisation;
let recorders: Recorder[];
let lines: ReturnType<ApiClient["live"]>[];
const executions = vi.spyOn(LiveResolver.prototype, "changed");

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  recorders = [];
  lines = [];
  for (let index = 0; index < companyCount; index += 1) {
    const company = await aCompany(world, of);
    const contact = await aContact(world, of, company.id);
    const recorder: Recorder = {
      companyId: company.id,
      accessId: contact.viewer.accessId,
      changes: [],
      notifications: [],
      expected: [],
    };
    recorders.push(recorder);
    lines.push(record(await ApiClient.signedIn(world, "extranet", contact.email), recorder));
  }
  await waitFor(() => world.house.hub.size === 2 * companyCount, 30_000);
}, 120_000);
afterAll(async () => {
  for (const line of lines) await line.dispose();
  await world.close();
});

function record(client: ApiClient, recorder: Recorder) {
  const line = client.live();
  const ended = { error: () => undefined, complete: () => undefined };
  line.subscribe<{ changed: { changes: Change[] } }>(
    { query: "subscription { changed { changes { kind id gone } } }" },
    { next: ({ data }) => void recorder.changes.push(data!.changed.changes.map(named).sort()), ...ended },
  );
  line.subscribe<{ notificationReceived: Recorder["notifications"][number] }>(
    { query: "subscription { notificationReceived { id struckAt } }" },
    { next: ({ data }) => void recorder.notifications.push(data!.notificationReceived), ...ended },
  );
  return line;
}

/** Ids of notifications are made by the listener: they are checked against the database afterwards. */
const named = ({ kind, id, gone }: Change): string =>
  kind === "NOTIFICATION" ? kind : `${kind} ${id}${gone ? " gone" : ""}`;

/** A small generator of its own, so that a failure is told again by its seed. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test("fifty companies that share sessions receive exactly their own changes and notifications, whatever is shown and taken back (L-12, R-082)", async () => {
  const pick = seeded(20261121);
  const run = <T>(act: (work: Work) => Promise<T>): Promise<T> => world.house.works.run(of.admin, act);
  const sessions = [];
  for (let index = 0; index < 8; index += 1) {
    const guests = recorders.filter((_, each) => each % 8 === index || each % 5 === index % 5);
    const session = await aSession(
      world,
      of,
      guests.map((each) => each.companyId),
    );
    const documents = [await aDocument(world, of, session.id), await aDocument(world, of, session.id)];
    sessions.push({
      id: session.id,
      guests,
      documents,
      shownTo: new Set<Recorder>(),
      live: new Map<string, { publicationId: string; to: Recorder }>(),
    });
  }
  for (let act = 0; act < actCount; act += 1) {
    const session = sessions[pick(sessions.length)]!;
    const to = session.guests[pick(session.guests.length)]!;
    const document = session.documents[pick(2)]!;
    const pair = { sessionId: session.id, companyId: to.companyId };
    const liveKey = `${document.id} ${to.companyId}`;
    const known = session.live.get(liveKey);
    const tell = (...changes: string[]) => void to.expected.push([...changes, "NOTIFICATION"].sort());
    if (!session.shownTo.has(to)) {
      await run((work) => publishSession(work, pair));
      session.shownTo.add(to);
      tell(`SESSION ${session.id}`);
    } else if (known) {
      await run((work) => withdrawPublication(work, known));
      session.live.delete(liveKey);
      tell(`PUBLICATION ${known.publicationId} gone`, `SESSION ${session.id}`);
    } else if (pick(4) === 0 && ![...session.live.values()].some((each) => each.to === to)) {
      await run((work) => unpublishSession(work, pair));
      session.shownTo.delete(to);
      tell(`SESSION ${session.id} gone`);
    } else {
      const { id } = await run((work) => publish(work, { documentId: document.id, companyId: to.companyId }));
      session.live.set(liveKey, { publicationId: id, to });
      tell(`PUBLICATION ${id}`, `SESSION ${session.id}`);
    }
  }
  const expected = recorders.reduce((sum, each) => sum + each.expected.length, 0);
  await waitFor(() => recorders.reduce((sum, each) => sum + each.changes.length, 0) >= expected, 20_000);
  for (const recorder of recorders) expect(recorder.changes).toEqual(recorder.expected);

  const rows = await askAsOwner(world, "select id, recipient_id from notification");
  for (const recorder of recorders) {
    const own = new Set(rows.filter((row) => row.recipient_id === recorder.accessId).map((row) => row.id));
    await waitFor(() => recorder.notifications.length === recorder.expected.length);
    expect(recorder.notifications.filter((each) => !own.has(each.id))).toEqual([]);
    expect(new Set(recorder.notifications.map((each) => each.id))).toEqual(own);
  }
}, 60_000);

test("a push is executed once for all sockets of a company, and never shared with another company", async () => {
  const company = await aCompany(world, of);
  const other = await aCompany(world, of);
  const people = [
    await aContact(world, of, company.id),
    await aContact(world, of, company.id),
    await aContact(world, of, other.id),
  ];
  const heard: object[] = [];
  const before = world.house.hub.size;
  const own = [];
  for (const { email } of people) {
    const line = (await ApiClient.signedIn(world, "extranet", email)).live();
    line.subscribe(
      { query: "subscription { changed { changes { kind id } } }" },
      { next: (value) => void heard.push(value), error: () => undefined, complete: () => undefined },
    );
    own.push(line);
  }
  await waitFor(() => world.house.hub.size === before + people.length);
  const session = await aSession(world, of, [company.id, other.id]);
  executions.mockClear();
  // Read by both contacts of the company alike: nothing in it is personal.
  await announceTo(session.id, [company.id, other.id]);
  await waitFor(() => heard.length === 3);
  expect(executions).toHaveBeenCalledTimes(2);
  for (const line of own) await line.dispose();
});

/** Shown to both in one act, so that one notice concerns both companies; without notifications, which are personal. */
async function announceTo(sessionId: string, companyIds: string[]): Promise<void> {
  for (const companyId of companyIds)
    await askAsOwner(
      world,
      "insert into company_visibility (organisation_id, company_id, kind, subject_id, since) values ($1, $2, 'SESSION', $3, now())",
      [of.id, companyId, sessionId],
    );
  await world.house.works.run(of.admin, (work) =>
    work.record({
      id: newId(),
      kind: "sessions.planned",
      sessionId,
      facts: {},
      subjects: [{ kind: "SESSION", id: sessionId }],
    }),
  );
}

test("a follower that leaves is forgotten at once", async () => {
  const company = await aCompany(world, of);
  const { email } = await aContact(world, of, company.id);
  const before = world.house.hub.size;
  const line = (await ApiClient.signedIn(world, "extranet", email)).live();
  const stop = line.subscribe(
    { query: "subscription { changed { cursor } }" },
    { next: () => undefined, error: () => undefined, complete: () => undefined },
  );
  await waitFor(() => world.house.hub.size === before + 1);
  stop();
  await waitFor(() => world.house.hub.size === before, 1_000);
  line.subscribe(
    { query: "subscription { notificationReceived { id } }" },
    { next: () => undefined, error: () => undefined, complete: () => undefined },
  );
  await waitFor(() => world.house.hub.size === before + 1);
  line.terminate();
  await waitFor(() => world.house.hub.size === before, 1_000);
  for (const each of lines) await each.dispose();
  await waitFor(() => world.house.hub.size === 0, 2_000);
});
