import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { deleteContact, restoreContact } from "#companies";
import type { Work } from "#platform/work";
import { deleteSession, restoreSession, setBookingStatus, setSessionSlots } from "#sessions";
import { actNamed } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aSession, aStranger, type TestOrganisation } from "#testing/builders";
import { calendarsTold, shortly, toldTo } from "#testing/calendar-mails";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { inviteToCalendar } from "./invite-to-calendar.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let companyId: string;
let paul: { contactId: string; email: string };
let sessionId: string;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.moveTo(new Date("2026-11-21T09:00:00Z"));
  companyId = (await aCompany(world, of)).id;
  paul = await aContact(world, of, companyId);
  sessionId = (await aSession(world, of, [companyId])).id;
  await plan(["12", "13", "14"]);
});

const act = <T>(use: (work: Work) => Promise<T>): Promise<T> => afterwards(world.house.works.run(of.admin, use));
/** What an act writes has left before the next one: nothing overtakes it. */
async function afterwards<T>(done: Promise<T>): Promise<T> {
  const answer = await done;
  await calendarsTold(world);
  return answer;
}
const slot = (date: string, startsAt = "09:00") => ({ date, startsAt, endsAt: "17:00" });
/** Days of January 2027. */
const plan = (days: string[], startsAt?: string) => planOn(days.map((day) => slot(`2027-01-${day}`, startsAt)));
const planOn = async (slots: ReturnType<typeof slot>[]) => {
  const [row] = await askAsOwner(world, "select slots_version from session where id = $1", [sessionId]);
  await act((work) => setSessionSlots(work, { sessionId, expectedSlotsVersion: Number(row!.slots_version), slots }));
};
const invite = (contactIds = [paul.contactId]) =>
  act((work) => inviteToCalendar(work, { sessionId, companyId, contactIds }));
const told = (address = paul.email) => toldTo(world, address);
const status = (to: "WON" | "CANCELLED" | "LOST" | "UNDECIDED") =>
  act((work) => setBookingStatus(work, { sessionId, companyId, status: to }));
const change = async (name: string, versionOf: string, id: string, input: object) => {
  const [row] = await askAsOwner(world, `select version from ${versionOf} where id = $1`, [id]);
  const answer = await afterwards(actNamed(helene, name, { ...input, expectedVersion: Number(row!.version) }));
  expect(answer.code ?? answer.error).toBeUndefined();
};
const changeContact = (input: { email?: string | null; firstName?: string }) =>
  change("updateContact", "contact", paul.contactId, { contactId: paul.contactId, ...input });

test("three days are three invitations, each with an id of its own; asked for again, nothing leaves (L-06)", async () => {
  expect(await invite()).toBe(3);
  expect(await invite()).toBe(0);
  const mails = await told();
  expect(shortly(mails)).toEqual(["REQUEST 0 2027-01-12", "REQUEST 0 2027-01-13", "REQUEST 0 2027-01-14"]);
  expect(new Set(mails.map(({ uid }) => uid)).size).toBe(3);
  expect(mails.map(({ template }) => template)).toEqual(Array(3).fill("CALENDAR_INVITATION"));
});

test("one day that changes updates its entry alone (L-06, R-136)", async () => {
  await invite();
  const [, second] = await told();
  await planOn([slot("2027-01-12"), slot("2027-01-13", "10:00"), slot("2027-01-14")]);
  const after = (await told()).slice(3);
  expect(after).toMatchObject([
    {
      method: "REQUEST",
      sequence: 1,
      uid: second!.uid,
      start: "2027-01-13T09:00:00.000Z",
      template: "CALENDAR_UPDATE",
    },
  ]);
});

test("from the first request to the cancellation, three changes keep one id, each higher than the last (L-04)", async () => {
  await plan(["12"]);
  await invite();
  await plan(["19"]);
  await plan(["19"], "10:00");
  await change("configureSession", "session", sessionId, { sessionId, title: "Habilitation B2V" });
  await status("CANCELLED");
  const mails = await told();
  expect(shortly(mails)).toEqual([
    "REQUEST 0 2027-01-12",
    "REQUEST 1 2027-01-19",
    "REQUEST 2 2027-01-19",
    "REQUEST 3 2027-01-19",
    "CANCEL 4 2027-01-19",
  ]);
  expect(new Set(mails.map(({ uid }) => uid)).size).toBe(1);
  expect(mails.at(-2)?.summary).toBe("Formation – Habilitation B2V");
  expect(mails.at(-1)).toMatchObject({ status: "CANCELLED", template: "CALENDAR_CANCELLATION" });
});

test("a moved day keeps its entry, a removed one is cancelled, a new one is another entry (L-06)", async () => {
  await invite();
  const [first] = await told();
  await plan(["13", "14", "20"]);
  await plan(["13", "14"]);
  await plan(["13", "14", "21"]);
  const after = (await told()).slice(3);
  expect(shortly(after)).toEqual(["REQUEST 1 2027-01-20", "CANCEL 2 2027-01-20", "REQUEST 0 2027-01-21"]);
  expect(after.slice(0, 2).map(({ uid }) => uid)).toEqual([first!.uid, first!.uid]);
  expect(after[2]!.uid).not.toBe(first!.uid);
});

test("a session that is planned no longer, then again, is given to whoever held it (R-136)", async () => {
  await invite();
  await plan([]);
  await plan(["25"]);
  expect(shortly(await told()).slice(3)).toEqual([
    "CANCEL 1 2027-01-12",
    "CANCEL 1 2027-01-13",
    "CANCEL 1 2027-01-14",
    "REQUEST 0 2027-01-25",
  ]);
});

test.each(["CANCELLED", "LOST"] as const)(
  "%s cancels the entries; a status back gives others (SPEC 3.1)",
  async (to) => {
    await plan(["12"]);
    await invite();
    await status(to);
    await plan(["19"]);
    await status(to === "LOST" ? "CANCELLED" : "LOST");
    await status("UNDECIDED");
    const mails = await told();
    expect(shortly(mails)).toEqual(["REQUEST 0 2027-01-12", "CANCEL 1 2027-01-12", "REQUEST 0 2027-01-19"]);
    expect(mails[2]!.uid).not.toBe(mails[0]!.uid);
  },
);

test("a session in the trash is taken out of calendars, and put back with it (SPEC 3.1)", async () => {
  await plan(["12"]);
  await invite();
  await act((work) => deleteSession(work, { sessionId }));
  await act((work) => restoreSession(work, { sessionId }));
  const mails = await told();
  expect(shortly(mails)).toEqual(["REQUEST 0 2027-01-12", "CANCEL 1 2027-01-12", "REQUEST 0 2027-01-12"]);
  expect(new Set(mails.map(({ uid }) => uid)).size).toBe(2);
});

test("whoever was never invited receives nothing, whatever moves (R-136)", async () => {
  const claire = await aStranger(world, of, companyId);
  await invite();
  await plan(["19", "20"]);
  await status("CANCELLED");
  await status("WON");
  expect(await told(claire.email!)).toEqual([]);
});

test("when nobody holds anything, moving the dates writes no mail at all (R-136)", async () => {
  const before = await askAsOwner(world, "select id from mail");
  await plan(["19"]);
  await status("CANCELLED");
  await act((work) => deleteSession(work, { sessionId }));
  expect(await askAsOwner(world, "select id from mail")).toHaveLength(before.length);
});

test("of two clients of one session, only the one that cancels loses its entries (L-12)", async () => {
  const other = await aCompany(world, of);
  const lea = await aContact(world, of, other.id);
  sessionId = (await aSession(world, of, [companyId, other.id])).id;
  await invite();
  await act((work) => inviteToCalendar(work, { sessionId, companyId: other.id, contactIds: [lea.contactId] }));
  await status("CANCELLED");
  expect(shortly(await told())).toEqual(["REQUEST 0 2027-01-12", "CANCEL 1 2027-01-12"]);
  expect(shortly(await told(lea.email))).toEqual(["REQUEST 0 2027-01-12"]);
});

test("somebody of another company, in the trash or without an address is not invited", async () => {
  const stranger = await aContact(world, of, (await aCompany(world, of)).id);
  const gone = await aContact(world, of, companyId);
  const silent = await aStranger(world, of, companyId, null);
  await act((work) => deleteContact(work, { contactId: gone.contactId }));
  expect(await invite([stranger.contactId, gone.contactId, silent.id])).toBe(0);
});

test("a contact in the trash is taken out of its calendar, and restored into it (L-16)", async () => {
  await plan(["12"]);
  await invite();
  await act((work) => deleteContact(work, { contactId: paul.contactId }));
  await act((work) => restoreContact(work, { contactId: paul.contactId }));
  expect(shortly(await told())).toEqual(["REQUEST 0 2027-01-12", "CANCEL 1 2027-01-12", "REQUEST 0 2027-01-12"]);
});

test("another address is another calendar: the former one is freed, the new one invited (L-04)", async () => {
  await plan(["12"]);
  await invite();
  await changeContact({ firstName: "Paolo" });
  const email = `nouvelle.${paul.email}`;
  await changeContact({ email });
  await plan(["19"]);
  expect(shortly(await told())).toEqual(["REQUEST 0 2027-01-12", "CANCEL 1 2027-01-12"]);
  expect(shortly(await told(email))).toEqual(["REQUEST 0 2027-01-12", "REQUEST 1 2027-01-19"]);
  await changeContact({ email: null });
  expect(shortly(await told(email)).at(-1)).toBe("CANCEL 2 2027-01-19");
});

test("the room’s new address reaches the calendars of the days that are held there (R-136)", async () => {
  sessionId = (await aSession(world, of, [companyId])).id;
  await invite();
  const [room] = await askAsOwner(world, "select venue_id as id from slot where session_id = $1", [sessionId]);
  const venueId = String(room!.id);
  await change("updateVenue", "venue", venueId, { venueId, address: `${Date.now()} rue des Chantiers` });
  const mails = await told();
  expect(shortly(mails)).toEqual(["REQUEST 0 2027-01-12", "REQUEST 1 2027-01-12"]);
  expect(mails[1]!.location).toContain("rue des Chantiers");
});

test("a booking taken away by mistake ends its entries for good", async () => {
  await plan(["12"]);
  await invite();
  expect((await afterwards(actNamed(helene, "unbookCompany", { sessionId, companyId }))).code).toBeUndefined();
  await plan(["19"]);
  expect(shortly(await told())).toEqual(["REQUEST 0 2027-01-12", "CANCEL 1 2027-01-12"]);
});

test("people of a company that is merged into another keep their entries, and are told of what changes (L-04)", async () => {
  await plan(["12"]);
  await invite();
  const kept = await aCompany(world, of);
  expect(
    (await afterwards(actNamed(helene, "mergeCompanies", { keptId: kept.id, mergedId: companyId }))).code,
  ).toBeUndefined();
  await plan(["19"]);
  companyId = kept.id;
  await status("LOST");
  expect(shortly(await told())).toEqual(["REQUEST 0 2027-01-12", "REQUEST 1 2027-01-19", "CANCEL 2 2027-01-19"]);
});

test("a session that is deleted for good takes its entries along, and leaves the mails that were sent", async () => {
  await invite();
  await act((work) => deleteSession(work, { sessionId }));
  const [session] = await askAsOwner(world, "select title from session where id = $1", [sessionId]);
  const input = { kind: "SESSION", id: sessionId, confirmation: String(session!.title) };
  expect((await afterwards(actNamed(helene, "purgeTrashItem", input))).code).toBeUndefined();
  expect(await askAsOwner(world, "select id from calendar_invitation where session_id = $1", [sessionId])).toEqual([]);
  expect(shortly(await told()).slice(3)).toEqual(["CANCEL 1 2027-01-12", "CANCEL 1 2027-01-13", "CANCEL 1 2027-01-14"]);
});

test("what is only tried out tells no calendar (R-001)", async () => {
  await invite();
  await world.house.works
    .rehearse(of.admin, (work) => setBookingStatus(work, { sessionId, companyId, status: "LOST" }))
    .then((rehearsal) => rehearsal.close());
  expect(shortly(await told())).toHaveLength(3);
});

test("days that are over stay in calendars, whatever becomes of the session", async () => {
  await invite();
  world.clock.moveTo(new Date("2027-01-13T20:00:00Z"));
  await plan(["12", "13"], "08:00");
  await status("CANCELLED");
  await status("WON");
  expect(shortly(await told()).slice(3)).toEqual([
    "CANCEL 1 2027-01-14",
    "REQUEST 1 2027-01-13",
    "CANCEL 2 2027-01-13",
    "REQUEST 0 2027-01-13",
  ]);
});
