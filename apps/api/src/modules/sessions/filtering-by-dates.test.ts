import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readOnce } from "#platform/reading";
import { ApiClient } from "#testing/api-client";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { aPlannedClient, aProposal, passNight, validate } from "#testing/proposals";
import { sessionDates, withDatesState } from "./session-dates.rules.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
const afterDueDate = new Date("2026-12-02T09:00:00Z");

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

test("the session list filters by what it shows, before the job of the night and after it (R-069, R-070)", async () => {
  for (const state of ["waiting", "validated", "untouched"]) {
    const { sessionId, companyId } = await aPlannedClient(world, of);
    if (state === "waiting") await aProposal(world, of, { sessionId, companyId });
    if (state === "validated") await validate(staff, { sessionId, companyId, confirmed: true });
  }
  const agree = async () => {
    for (const state of ["TO_CONFIRM", "PENDING", "CONFIRMED", "DECLINED"] as const) {
      const differing = await readOnce(world.house.database.pool, of.admin, world.clock.now(), (picture) =>
        picture.rows(sql`
          select * from (select ${sessionDates(picture.now)}, coalesce(${withDatesState(picture.now, state)}, false) as found from session s where s.organisation_id = ${of.id}::uuid) as each
          where found is distinct from coalesce("datesState" = ${state}, false)`),
      );
      expect(differing, state).toEqual([]);
      const { data } = await staff.ask(
        "query ($filter: SessionFilter) { sessions(filter: $filter, first: 100) { totalCount edges { node { datesState } } } }",
        { filter: { datesState: [state] } },
      );
      const { edges } = data.sessions as { edges: { node: { datesState: string } }[] };
      expect(edges.every(({ node }) => node.datesState === state)).toBe(true);
    }
  };
  await agree();
  world.clock.moveTo(afterDueDate);
  await agree();
  await passNight(world);
  await agree();
  const { data } = await staff.ask(
    "{ sessionFigures { datesToConfirmCount datesPendingCount datesDeclinedCount } sessions(first: 1) { datesCounts { state count } } }",
  );
  expect(data).toEqual({
    sessionFigures: { datesToConfirmCount: 2, datesPendingCount: 0, datesDeclinedCount: 0 },
    sessions: {
      datesCounts: [
        { state: "TO_CONFIRM", count: 2 },
        { state: "PENDING", count: 0 },
        { state: "CONFIRMED", count: 1 },
        { state: "DECLINED", count: 0 },
      ],
    },
  });
});
