import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { aCompany, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { setSessionSlots } from "./planning/set-session-slots.js";
import { Session } from "./session.entity.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let company: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of);
});
afterAll(() => world.close());

let tries = 0;
const moveTo = (sessionId: string, date: string) =>
  world.house.works.run(of.admin, async (work) => {
    tries += 1;
    const { slotsVersion } = await work.em.findOneOrFail(Session, sessionId);
    const slots = [{ date, startsAt: "09:00", endsAt: "12:00" }];
    await setSessionSlots(work, { sessionId, expectedSlotsVersion: slotsVersion, slots });
  });

test("sessions that swap their months at the same moment wait for each other in line, and both months are counted", async () => {
  const days = ["2027-01-05", "2027-02-02"] as const;
  const sessions = await Promise.all(Array.from({ length: 8 }, () => aSession(world, of, [company.id])));
  for (let round = 0; round < 10; round += 1)
    await Promise.all(sessions.map(({ id }, place) => moveTo(id, days[(place + round) % 2]!)));
  expect(tries).toBe(80);
  const { data } = await staff.ask("{ sessionFigures { months { month count } } }");
  const { months } = data.sessionFigures as { months: { month: string; count: number }[] };
  expect(months.filter(({ count }) => count > 0)).toEqual([
    { month: "2027-01-01", count: 4 },
    { month: "2027-02-01", count: 4 },
  ]);
});
