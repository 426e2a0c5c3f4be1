import { afterAll, beforeAll, expect, test } from "vitest";
import { calendarReach, trainerCalendar } from "#calendar";
import { companyCalendar } from "#extranet";
import { linksOf } from "#platform/links";
import { readOnce } from "#platform/reading";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anOrganisation,
  aTrainer,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
});
afterAll(() => world.close());

test("of a calendar that is too long, what is past is left out, never what comes (B-11)", async () => {
  const company = await aCompany(world, of);
  const trainerId = await aTrainer(world, of);
  const session = await aVisibleSession(world, of, [company.id]);
  await askAsOwner(
    world,
    `insert into slot (organisation_id, id, session_id, date, starts_at, ends_at)
      select $1, gen_random_uuid(), $2, date '2026-10-01', time '08:00', time '09:00' from generate_series(1, $3)`,
    [of.id, session.id, calendarReach.entries],
  );
  await askAsOwner(world, "update slot set trainer_id = $1 where session_id = $2", [trainerId, session.id]);
  const { viewer } = await aContact(world, of, company.id);
  const read = <T>(
    by: typeof viewer | { kind: "house"; organisationId: string },
    ask: Parameters<typeof readOnce<T>>[3],
  ) => readOnce(world.house.database.pool, by, world.clock.now(), ask);
  const calendars = [
    await read(viewer, (reading) => companyCalendar(reading, linksOf(world.house.settings))),
    await read({ kind: "house", organisationId: of.id }, (reading) => trainerCalendar(reading, trainerId, "FR")),
  ];
  for (const entries of calendars) {
    expect(entries).toHaveLength(calendarReach.entries);
    expect(entries[0]!.date).toBe("2026-10-01");
    expect(entries.slice(-2).map(({ date, startsAt }) => [date, startsAt])).toEqual([
      ["2027-01-12", "09:00"],
      ["2027-01-12", "13:30"],
    ]);
  }
});
