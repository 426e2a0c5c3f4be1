import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { answerLinked, aPlannedClient, aProposal, datesOf, remind } from "#testing/proposals";
import { expireIn } from "./expire-proposals.job.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let anybody: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  anybody = new ApiClient(world, "extranet");
});
afterAll(() => world.close());

test.each([
  ["in winter", "2026-12-01", "2026-12-01T23:00:00Z"],
  ["in summer", "2027-06-15", "2027-06-15T22:00:00Z"],
  ["the day the clocks go forward", "2027-03-28", "2027-03-28T22:00:00Z"],
  ["the day before they go forward", "2027-03-27", "2027-03-27T23:00:00Z"],
  ["the day the clocks go back", "2027-10-31", "2027-10-31T23:00:00Z"],
  ["the day before they go back", "2027-10-30", "2027-10-30T22:00:00Z"],
])(
  "%s, what is due on %s may be answered until midnight in Paris, and not a second later (L-16)",
  async (_when, dueOn, midnight) => {
    world.clock.moveTo(new Date(Date.parse(midnight) - 20 * 86_400_000));
    const clients = await Promise.all([0, 1].map(() => aPlannedClient(world, of, "2027-12-07")));
    const [inTime, late] = await Promise.all(
      clients.map(async (client) => ({ ...client, ...(await aProposal(world, of, { ...client, dueOn })) })),
    );
    const stateOf = async ({ sessionId, companyId }: { sessionId: string; companyId: string }) =>
      (await datesOf(staff, sessionId, companyId)).client.state;

    world.clock.moveTo(new Date(Date.parse(midnight) - 1_000));
    staff = await ApiClient.signedIn(world, "console", of.adminEmail);
    expect(await expireIn(world.house.works, of.id)).toEqual([]);
    expect(await stateOf(late!)).toBe("PENDING");
    expect(await answerLinked(anybody, { token: inTime!.token, answer: "ACCEPT" })).toMatchObject({ state: "USED" });

    world.clock.moveTo(new Date(midnight));
    // Before any job has said so.
    expect(await stateOf(late!)).toBe("EXPIRED");
    const tooLate = await answerLinked(anybody, { token: late!.token, answer: "ACCEPT" });
    expect(tooLate).toMatchObject({ code: "PROPOSAL_EXPIRED" });
    expect(await remind(staff, late!.id)).toMatchObject({ code: "PROPOSAL_EXPIRED" });
    expect(await expireIn(world.house.works, of.id)).toEqual([]);
    expect(await stateOf(late!)).toBe("EXPIRED");
    expect(await stateOf(inTime!)).toBe("ACCEPTED");
  },
);
