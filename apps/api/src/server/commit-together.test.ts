import { EntityManager } from "@mikro-orm/core";
import { PostgresDriver, sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { publishDocument, sweepUploads, withdrawPublication } from "#documents";
import { askAsOwner, askAsSuperuser } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aDocument,
  anOrganisation,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { unpublishSession } from "#sessions";
import { constraintRefusals, listeners } from "../modules.js";
import { cursorOf } from "#platform/change-cursor";
import { BossJobs } from "#platform/jobs";
import type { LivePush } from "#platform/live";
import { Transaction } from "#platform/transaction";
import { Works, type Work } from "#platform/work";

let world: TestHouse;
let of: TestOrganisation;
let company: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  company = await aCompany(world, of);
  for (let each = 0; each < 3; each += 1) await aContact(world, of, company.id);
});
afterAll(() => world.close());
afterEach(() => void vi.restoreAllMocks());

/** Everything an act writes, counted. */
const written = () =>
  askAsOwner(
    world,
    `select (select count(*) from publication) as publications, (select count(*) from publication where withdrawn_at is not null) as withdrawn,
      (select count(*) from notification) as notifications, (select count(*) from notification where struck_at is not null) as struck,
      (select count(*) from event) as events, (select count(*) from event_audience) as audience, (select count(*) from company_visibility) as sights,
      (select count(*) from session_publication where unpublished_at is null) as shown, (select count(*) from pgboss.job) as jobs, (select sum(chain_seq) from organisation) as ends`,
  );

class Fault extends Error {}

/** Makes the nth step of the act fail: each statement, each flush, the job and the commit is a step. Answers how many steps were taken. */
function failAt(nth: number): () => number {
  let steps = 0;
  const step = (): void => {
    steps += 1;
    if (steps === nth) throw new Fault(`step ${nth}`);
  };
  const interrupt = (owner: object, method: string) => {
    const methods = owner as Record<string, (...values: unknown[]) => Promise<unknown>>;
    const original = methods[method]!;
    vi.spyOn(methods, method).mockImplementation(async function (this: unknown, ...values: unknown[]) {
      step();
      return original.apply(this, values);
    });
  };
  interrupt(Transaction.prototype, "rows");
  interrupt(Transaction.prototype, "confine");
  interrupt(BossJobs.prototype, "send");
  interrupt(EntityManager.prototype, "flush");
  interrupt(PostgresDriver.prototype, "commitTransaction");
  return () => steps;
}

/** A follower who has been told of all that was done before: what a push says is not told at the moment it is written. */
async function followFromHere() {
  const follower = world.house.hub.follow(of.admin);
  const pushes: LivePush[] = [];
  follower.each((push) => pushes.push(push));
  await aVisibleSession(world, of, [company.id]);
  const [last] = await askAsOwner(world, "select max(seq) as seq from event where organisation_id = $1", [of.id]);
  await waitFor(() => pushes.at(-1)?.cursor === cursorOf(of.id, Number(last!.seq)));
  pushes.length = 0;
  return { follower, pushes };
}

/** Fails the act at each of its steps, one after the other; then lets it through. Answers how many they were, and what was written before. */
async function failEverywhere(act: (work: Work) => Promise<unknown>) {
  const { follower, pushes } = await followFromHere();
  const before = await written();
  for (let nth = 1; ; nth += 1) {
    failAt(nth);
    const error = await world.house.works.run(of.admin, act).then(
      () => null,
      (each: Error) => each,
    );
    vi.restoreAllMocks();
    if (!error) {
      await waitFor(() => pushes.length === 1);
      await follower.return();
      return { steps: nth - 1, before: before[0]! };
    }
    expect(error).toBeInstanceOf(Fault);
    expect(await written(), `failed at step ${nth}`).toEqual(before);
    expect(pushes).toEqual([]);
  }
}

test("a publication that fails at any step leaves no row, no notification, no fact, no job and no push (L-15)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const { steps, before } = await failEverywhere(async (work) => {
    await publishDocument(work, { documentId: document.id, companyId: company.id });
    work.enqueue(sweepUploads, { organisationId: of.id, uploadId: document.id }, new Date(Date.now() + 1e9));
  });
  expect(steps).toBeGreaterThan(10);
  const after = (await written())[0]!;
  const more = Object.fromEntries(Object.keys(after).map((key) => [key, Number(after[key]) - Number(before[key])]));
  // Staff and company for the publication and the session, staff for the document, three persons.
  expect(more).toEqual({
    publications: 1,
    withdrawn: 0,
    notifications: 3,
    struck: 0,
    events: 1,
    audience: 8,
    sights: 1,
    shown: 0,
    jobs: 1,
    ends: 1,
  });
});

test("a withdrawal that fails at any step leaves the document published and its notifications standing (L-15, L-02)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const publication = await world.house.works.run(of.admin, (work) =>
    publishDocument(work, { documentId: document.id, companyId: company.id }),
  );
  const { steps } = await failEverywhere((work) => withdrawPublication(work, { publicationId: publication.id }));
  expect(steps).toBeGreaterThan(8);
});

test("publication, sight, notifications, fact, audience and job are written by one transaction (L-15)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const { id } = await world.house.works.run(of.admin, async (work) => {
    const publication = await publishDocument(work, { documentId: document.id, companyId: company.id });
    work.enqueue(sweepUploads, { organisationId: of.id, uploadId: publication.id }, new Date(Date.now() + 1e9));
    return publication;
  });
  const [row] = await askAsOwner(
    world,
    `select array(select distinct xmin::text from publication where id = $1 union select xmin::text from company_visibility where subject_id = $1
      union select xmin::text from notification where publication_id = $1 union select xmin::text from event where publication_id = $1
      union select a.xmin::text from event_audience a join event e using (organisation_id, seq) where e.publication_id = $1
      union select xmin::text from pgboss.job where data ->> 'uploadId' = $1::text union select xmin::text from organisation where id = $2) as transactions`,
    [id, of.id],
  );
  expect(row!.transactions).toHaveLength(1);
});

test("listeners that run twice make one notification per person, and strike it once (L-15)", async () => {
  const jobs = { send: async () => undefined };
  const twice = new Works(
    world.house.database.orm,
    world.clock,
    jobs,
    [...listeners, ...listeners, ...listeners],
    constraintRefusals,
  );
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const { id } = await twice.run(of.admin, (work) =>
    publishDocument(work, { documentId: document.id, companyId: company.id }),
  );
  const notifications = () =>
    askAsOwner(world, "select recipient_id, struck_at from notification where publication_id = $1", [id]);
  expect(await notifications()).toHaveLength(3);
  const audience = await askAsOwner(
    world,
    "select count(*) as all, count(distinct (a.kind, a.subject_id, a.audience, a.company_id, a.person_id)) as different from event_audience a join event e using (organisation_id, seq) where e.publication_id = $1",
    [id],
  );
  expect(audience[0]!.all).toBe(audience[0]!.different);
  await twice.run(of.admin, (work) => withdrawPublication(work, { publicationId: id }));
  expect((await notifications()).filter((row) => row.struck_at)).toHaveLength(3);
});

test("a listener that refuses undoes the whole act (L-15)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  await world.house.works.run(of.admin, (work) =>
    publishDocument(work, { documentId: document.id, companyId: company.id }),
  );
  const before = await written();
  await expect(
    world.house.works.run(of.admin, (work) => unpublishSession(work, { sessionId: session.id, companyId: company.id })),
  ).rejects.toThrow("HAS_LIVE_PUBLICATIONS");
  expect(await written()).toEqual(before);
});

test("acts whose connection breaks in the middle leave none taken: the next ones are served (L-15)", async () => {
  const before = await written();
  for (let round = 0; round < 12; round += 1) {
    const broken = world.house.works.run(of.admin, async (work) => {
      const [{ pid }] = (await work.transaction.rows(sql<{ pid: number }>`select pg_backend_pid() as pid`)) as [
        { pid: number },
      ];
      await askAsSuperuser(world, "select pg_terminate_backend($1)", [pid]);
      await work.transaction.rows(sql`select 1`);
    });
    await expect(broken).rejects.toThrow();
  }
  expect(await written()).toEqual(before);
  await aVisibleSession(world, of, [company.id]);
});
