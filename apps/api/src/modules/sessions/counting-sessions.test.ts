import { sessionStatuses } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dayInParis } from "#platform/clock";
import { readOnce } from "#platform/reading";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { countByStatus } from "./session-counts.queries.js";
import { sessionMonths } from "./session-figures.queries.js";
import { staffStatus, withStatus } from "./session-status.rules.js";

let world: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  await everyKindOfSession();
});
afterAll(() => world.close());

/** Each day around today, of each length, with each fact that decides of a status: 1,152 sessions, of which some statuses have more than are counted. */
async function everyKindOfSession(): Promise<void> {
  await world.house.works.run(of.admin, async (work) => {
    await work.transaction.rows(sql`
      insert into session (organisation_id, id, centre_id, reference, title, title_key, kind, modality, starts_on, ends_on, booking_count,
        cancelled_booking_count, confirmed_at, closed_at, created_at, created_by)
      select ${of.id}::uuid, gen_random_uuid(), ${of.centreId}::uuid, 'EACH-' || row_number() over (), 'Each', 'each', 'INTRA', 'ON_SITE', day, day + length,
        case bookings when 0 then 0 else 2 end, case bookings when 2 then 2 else 0 end,
        case when confirmed then now() end, case when closed then now() end, now(), ${of.admin.accessId}::uuid
      from (select ${dayInParis(world.clock.now())}::date + away as day from unnest(array[-400, -60, -32, -31, -2, -1, 0, 1, 2, 40, 400, null]) as away) as days,
        unnest(array[0, 1, 31, 32]) as length, generate_series(0, 2) as bookings, unnest(array[false, true]) as confirmed,
        unnest(array[false, true]) as closed, generate_series(1, 2)`);
  });
}

const reading = <T>(read: Parameters<typeof readOnce<T>>[3]) =>
  readOnce(world.house.database.pool, of.admin, world.clock.now(), read);
const own = () => sql`s.organisation_id = ${of.id}::uuid`;

test("what is asked by status is what is shown, for each session", async () => {
  for (const status of sessionStatuses) {
    const differing = await reading((picture) =>
      picture.rows(sql`
        select s.starts_on, s.ends_on from session s
        where ${own()} and (${withStatus(picture.now, status)}) is distinct from (${staffStatus(picture.now)} = ${status})`),
    );
    expect(differing, status).toEqual([]);
  }
});

test("statuses are counted up to five hundred, and one more stands for more", async () => {
  const exact = await reading((picture) =>
    picture.rows(sql<{ status: string; count: number }>`
      select ${staffStatus(picture.now)} as status, count(*) from session s where ${own()} group by 1`),
  );
  const counts = await reading((picture) => countByStatus(picture, own()));
  expect(Math.max(...exact.map((each) => each.count))).toBeGreaterThan(501);
  expect(counts).toEqual(
    sessionStatuses.map((status) => ({
      status,
      count: Math.min(501, exact.find((each) => each.status === status)?.count ?? 0),
    })),
  );
});

test("the chart counts each session in the month of its first day, whatever moved it there", async () => {
  await world.house.works.run(of.admin, async (work) => {
    const ask = (statement: ReturnType<typeof sql>) => work.transaction.rows(statement);
    await ask(
      sql`update session set starts_on = starts_on + 45, ends_on = ends_on + 45 where organisation_id = ${of.id} and reference like '%7'`,
    );
    await ask(
      sql`update session set starts_on = null, ends_on = null where organisation_id = ${of.id} and reference like '%3'`,
    );
    await ask(
      sql`update session set deleted_at = now(), deleted_by = ${of.admin.accessId} where organisation_id = ${of.id} and reference like '%5'`,
    );
    await ask(
      sql`update session set deleted_at = null, deleted_by = null where organisation_id = ${of.id} and reference like '%15'`,
    );
  });
  const months = await reading((picture) => sessionMonths(picture));
  for (const { month, count, previousYearCount } of months) {
    const [counted] = await reading((picture) =>
      picture.rows(sql<{ count: number; previousYearCount: number }>`
        select count(*) filter (where date_trunc('month', s.starts_on) = ${month}::date) as count,
          count(*) filter (where date_trunc('month', s.starts_on) = ${month}::date - interval '1 year') as "previousYearCount"
        from session s where ${own()} and s.deleted_at is null`),
    );
    expect({ count, previousYearCount }, month).toEqual(counted);
  }
  expect(months.reduce((sum, each) => sum + each.count, 0)).toBeGreaterThan(100);
});
