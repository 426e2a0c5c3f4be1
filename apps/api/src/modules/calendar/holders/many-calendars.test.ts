import { afterAll, beforeAll, expect, test } from "vitest";
import { linksOf } from "#platform/links";
import type { Work } from "#platform/work";
import { setBookingStatus, setSessionSlots } from "#sessions";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, anOrganisation, aSession, aStranger, type TestOrganisation } from "#testing/builders";
import { statementsOf } from "#testing/count-statements";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { notifyDatesChange } from "./notify-dates-change.js";
import { inviteToCalendar } from "../invitations/invite-to-calendar.js";

let world: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  world = await openTestHouse({}, { jobsWait: true });
  of = await anOrganisation(world);
});
afterAll(() => world?.close());

const act = <T>(use: (work: Work) => Promise<T>): Promise<T> => world.house.works.run(of.admin, use);
const days = (month: string) =>
  ["11", "12", "13", "14", "15"].map((day) => ({
    date: `2027-${month}-${day}`,
    startsAt: "09:00",
    endsAt: "17:00",
  }));

const leave = (sessionId: string) =>
  askAsOwner(
    world,
    "update mail set state = 'SENT', sent_at = created_at, message_id = id::text, due_at = null where session_id = $1",
    [sessionId],
  );

/** How many statements each act takes whose mails go to so many people of one client, and how many mails they make. */
async function costsFor(people: number): Promise<{ statements: Record<string, number>; mails: number }> {
  const { id: companyId } = await aCompany(world, of);
  const contactIds: string[] = [];
  for (let each = 0; each < people; each += 1) contactIds.push((await aStranger(world, of, companyId)).id);
  const { id: sessionId } = await aSession(world, of, [companyId]);
  const plan = async (month: string) => {
    const [row] = await askAsOwner(world, "select slots_version from session where id = $1", [sessionId]);
    const expectedSlotsVersion = Number(row!.slots_version);
    return act((work) => setSessionSlots(work, { sessionId, expectedSlotsVersion, slots: days(month) }));
  };
  await plan("01");
  const acts = {
    invite: () => act((work) => inviteToCalendar(work, { sessionId, companyId, contactIds })),
    move: () => plan("02"),
    notify: () =>
      act((work) => notifyDatesChange(work, linksOf(world.house.settings), { sessionId, companyIds: [companyId] })),
    cancel: () => act((work) => setBookingStatus(work, { sessionId, companyId, status: "CANCELLED" })),
  };
  const statements: Record<string, number> = {};
  for (const [name, use] of Object.entries(acts)) {
    statements[name] = (await statementsOf(world, use)).length;
    // Invited, they were told; of what comes after, the last alone is still to leave.
    if (name === "invite") await leave(sessionId);
  }
  const mails = await askAsOwner(world, "select from mail where session_id = $1", [sessionId]);
  return { statements, mails: mails.length };
}

test("days given, moved and taken back, and dates told, cost as many statements for two people as for twelve (L-06, R-136, R-137)", async () => {
  const few = await costsFor(2);
  const many = await costsFor(12);
  expect(few.mails).toBe(2 * (5 + 5 + 1 + 5));
  expect(many.mails).toBe(12 * (5 + 5 + 1 + 5));
  expect(many.statements).toEqual(few.statements);
  expect(Math.max(...Object.values(many.statements))).toBeLessThan(50);
});
