import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deleteContact, restoreContact } from "#companies";
import { dayInParis } from "#platform/clock";
import type { Work } from "#platform/work";
import { deleteSession, restoreSession, setBookingStatus, setSessionSlots } from "#sessions";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { calendarsTold, toldTo } from "#testing/calendar-mails";
import { howOften } from "#testing/how-often";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import type { ReadInvitation } from "#testing/read-invitation";
import { inviteToCalendar } from "./invite-to-calendar.js";

let world: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
});
afterAll(() => world.close());

const act = <T>(use: (work: Work) => Promise<T>): Promise<T> => world.house.works.run(of.admin, use);

/** Something that somebody does, at random. */
type Step =
  | { do: "plan"; days: string[]; at: string }
  | { do: "status"; status: "WON" | "CANCELLED" | "LOST" }
  | { do: "trash" | "untrash" | "forget" | "remember" | "invite" };

const day = fc.integer({ min: 10, max: 20 }).map((number) => `2027-01-${number}`);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("plan" as const),
      days: fc.uniqueArray(day, { maxLength: 4 }),
      at: fc.constantFrom("09:00", "10:00"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("status" as const), status: fc.constantFrom("WON", "CANCELLED", "LOST") }),
  },
  fc.record({ do: fc.constantFrom("trash", "untrash", "forget", "remember", "invite") }),
) as fc.Arbitrary<Step>;

interface Stage {
  sessionId: string;
  companyId: string;
  contactId: string;
}

/** What is refused in this state is left undone. */
const take = (stage: Stage, wanted: Step): Promise<unknown> =>
  act(async (work) => {
    const { sessionId, companyId, contactId } = stage;
    if (wanted.do === "status") return setBookingStatus(work, { sessionId, companyId, status: wanted.status });
    if (wanted.do === "trash") return deleteSession(work, { sessionId });
    if (wanted.do === "untrash") return restoreSession(work, { sessionId });
    if (wanted.do === "forget") return deleteContact(work, { contactId });
    if (wanted.do === "remember") return restoreContact(work, { contactId });
    if (wanted.do !== "plan") return inviteToCalendar(work, { sessionId, companyId, contactIds: [contactId] });
    const [row] = await askAsOwner(world, "select slots_version from session where id = $1", [sessionId]);
    const slots = wanted.days.map((date) => ({ date, startsAt: wanted.at, endsAt: "17:00" }));
    return setSessionSlots(work, { sessionId, expectedSlotsVersion: Number(row!.slots_version), slots });
  }).catch((error: { code?: string }) => expect(error.code).toBe("SESSION_DELETED"));

/**
 * A calendar that goes by the standard: what is lower than it knows is not taken, what was cancelled does not come back. What was overtaken before it
 * left never reaches it; whatever it is told rises.
 */
function follow(told: readonly (ReadInvitation & { isHeldBack: boolean })[]): string[] {
  const written = new Map<string, number>();
  const entries = new Map<string, ReadInvitation>();
  for (const { isHeldBack, ...message } of told) {
    expect(message.sequence).toBe((written.get(message.uid) ?? -1) + 1);
    written.set(message.uid, message.sequence);
    if (isHeldBack) continue;
    expect(entries.get(message.uid)?.method).not.toBe("CANCEL");
    entries.set(message.uid, message);
  }
  const shown = [...entries.values()].filter(({ method }) => method === "REQUEST");
  return shown.map(({ start }) => start.slice(0, 16)).toSorted();
}

/** What the calendar of somebody who was invited shows while all stands as it does. */
async function expected({ sessionId, companyId, contactId }: Stage): Promise<string[]> {
  const rows = await askAsOwner(
    world,
    `select t.date::text as date, extract(hour from min(t.starts_at))::int as hour from slot t
      join session s on s.id = t.session_id join booking b on b.session_id = s.id and b.company_id = $2 join contact c on c.id = $3
    where s.id = $1 and s.deleted_at is null and c.deleted_at is null and b.status not in ('CANCELLED', 'LOST') group by 1`,
    [sessionId, companyId, contactId],
  );
  return rows.map(({ date, hour }) => `${String(date)}T${String(Number(hour) - 1).padStart(2, "0")}:00`).toSorted();
}

test(
  "whatever happens in whatever order, a calendar that follows shows the session as it is (L-04, L-06, R-136)",
  async () => {
    expect(dayInParis(world.clock.now()) < "2027-01-01").toBe(true);
    const company = await aCompany(world, of);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (steps) => {
        const { contactId, email } = await aContact(world, of, company.id);
        const { id: sessionId } = await aSession(world, of, [company.id]);
        const stage = { sessionId, companyId: company.id, contactId };
        await take(stage, { do: "invite" });
        for (const [index, each] of steps.entries()) {
          // Now and then, all has left before the next.
          if (index % 3 > 0) await calendarsTold(world);
          await take(stage, each);
          expect(follow(await toldTo(world, email))).toEqual(await expected(stage));
        }
      }),
      { numRuns: howOften({ quick: 8, long: 200 }), endOnFailure: true },
    );
  },
  howOften({ quick: 120_000, long: 3_600_000 }),
);
