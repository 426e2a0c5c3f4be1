import { afterAll, beforeAll, expect, test } from "vitest";
import { setSessionSlots } from "#sessions";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, anOrganisation, aSession, aStranger, type TestOrganisation } from "#testing/builders";
import { statementsOf } from "#testing/count-statements";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { aProposal, sessionNow } from "#testing/proposals";

let world: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  world = await openTestHouse({}, { jobsWait: true });
  of = await anOrganisation(world);
});
afterAll(() => world?.close());

/** How many statements it takes to move the dates of a session that were proposed to so many clients, and how many proposals it voids. */
async function movingFor(clients: number): Promise<{ statements: number; voided: number }> {
  const companyIds: string[] = [];
  for (let each = 0; each < clients; each += 1) companyIds.push((await aCompany(world, of)).id);
  const { id: sessionId } = await aSession(world, of, companyIds);
  for (const companyId of companyIds) {
    const { id: recipientId } = await aStranger(world, of, companyId);
    await aProposal(world, of, { sessionId, companyId, recipientId });
  }
  const { slotsVersion: expectedSlotsVersion } = await sessionNow(world, sessionId);
  const slots = [{ date: "2027-03-02", startsAt: "09:00", endsAt: "17:00" }];
  const statements = await statementsOf(world, () =>
    world.house.works.run(of.admin, (work) => setSessionSlots(work, { sessionId, expectedSlotsVersion, slots })),
  );
  const voided = await askAsOwner(
    world,
    "select from date_proposal p join mail m on m.event_id = p.id where p.session_id = $1 and p.void_reason = 'DATES_MOVED' and m.state = 'CANCELLED'",
    [sessionId],
  );
  return { statements: statements.length, voided: voided.length };
}

test("dates that move void what was proposed to each client and hold back its mails, at two statements more for each (L-07)", async () => {
  const few = await movingFor(2);
  const many = await movingFor(6);
  expect([few.voided, many.voided]).toEqual([2, 6]);
  // Each fact is heard by itself: it takes the proposal out of the client's sight, and strikes its notification.
  const byListeners = 2;
  expect(many.statements - few.statements).toBe((6 - 2) * byListeners);
});
