import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { actAsHouse } from "#access";
import { newId } from "#platform/ids";
import { linksOf } from "#platform/links";
import type { Work } from "#platform/work";
import { publishSession, setBookingStatus, setSessionSlots } from "#sessions";
import { actNamed } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { calendarsTold, shortly, toldTo } from "#testing/calendar-mails";
import { MailSink, type SunkMail } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { readInvitation } from "#testing/read-invitation";
import { calendarInvitationListeners } from "./calendar-invitation.listener.js";
import { inviteToCalendar } from "./invite-to-calendar.js";

const from = "no-reply@formation-continue-des-pays-de-la-loire.example";
const machine = process.env.TZ;
let sink: MailSink;
let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let companyId: string;
let paul: { contactId: string; email: string };
let sessionId: string;

beforeAll(async () => {
  // As far from Paris as a machine may be.
  process.env.TZ = "Pacific/Auckland";
  sink = await MailSink.open();
  world = await openTestHouse({ smtpUrl: sink.url, mailFrom: from });
  of = await anOrganisation(world, "Atelier « Loire »");
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(async () => {
  process.env.TZ = machine ?? "";
  await world?.close();
  await sink?.goAway();
});
beforeEach(async () => {
  companyId = (await aCompany(world, of)).id;
  paul = await aContact(world, of, companyId);
  sessionId = (await aSession(world, of, [companyId])).id;
});

const act = <T>(use: (work: Work) => Promise<T>): Promise<T> => world.house.works.run(of.admin, use);
const invite = () => act((work) => inviteToCalendar(work, { sessionId, companyId, contactIds: [paul.contactId] }));
const version = async () =>
  Number((await askAsOwner(world, "select slots_version from session where id = $1", [sessionId]))[0]!.slots_version);
const moveTo = (date: string, expectedSlotsVersion: number) =>
  act((work) =>
    setSessionSlots(work, { sessionId, expectedSlotsVersion, slots: [{ date, startsAt: "09:00", endsAt: "17:00" }] }),
  );

/** The parts of a message as they lie in each other, by their types. */
function structureOf({ raw }: SunkMail): string[] {
  return [...raw.matchAll(/^content-type: ([^;\r\n]+)((?:;[^\r\n]*|\r\n[ \t][^\r\n]*)*)/gim)].map(([, type, rest]) => {
    const parameter = (name: string) => new RegExp(`${name}="?([^";\\r\\n]+)`, "i").exec(rest ?? "")?.[1];
    const method = parameter("method");
    return [type!.toLowerCase(), method && `method=${method}`].filter(Boolean).join("; ");
  });
}

const calendarPart = (mail: SunkMail): string =>
  mail.attachments.find(({ contentType }) => contentType === "text/calendar")!.content.toString("utf8");

test("three changes and a cancellation reach the mailbox as one entry that rises, from the address that sends (L-04, R-136)", async () => {
  await invite();
  for (const date of ["2027-01-19", "2027-03-28", "2026-11-30"]) {
    await calendarsTold(world);
    await moveTo(date, await version());
  }
  await calendarsTold(world);
  await act((work) => setBookingStatus(work, { sessionId, companyId, status: "CANCELLED" }));
  const mails = await sink.received(paul.email, 5);
  const read = mails.map((mail) => readInvitation(calendarPart(mail))).toSorted((a, b) => a.sequence - b.sequence);
  expect(read.map(({ method, sequence, start }) => [method, sequence, start])).toEqual([
    ["REQUEST", 0, "2027-01-12T08:00:00.000Z"],
    ["REQUEST", 1, "2027-01-19T08:00:00.000Z"],
    ["REQUEST", 2, "2027-03-28T07:00:00.000Z"],
    ["REQUEST", 3, "2026-11-30T08:00:00.000Z"],
    ["CANCEL", 4, "2026-11-30T08:00:00.000Z"],
  ]);
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(1);
  for (const { organizer, attendee } of read) {
    expect(organizer).toBe(`mailto:${from}`);
    expect(attendee).toMatchObject({ address: `mailto:${paul.email}`, rsvp: "FALSE" });
  }
  for (const mail of mails) {
    expect(mail.from?.value[0]?.address).toBe(from);
    expect(mail.recipients).toEqual([paul.email]);
    expect(mail.replyTo).toBeUndefined();
  }
});

test("a message is text, page and invitation, with the same invitation as a file (L-04)", async () => {
  await invite();
  const [mail] = await sink.received(paul.email);
  expect(structureOf(mail!)).toEqual([
    "multipart/mixed",
    "multipart/alternative",
    "text/plain",
    "text/html",
    "text/calendar; method=REQUEST",
    "application/ics",
  ]);
  const file = mail!.attachments.find(({ contentType }) => contentType === "application/ics")!;
  expect(file.filename).toBe("invite.ics");
  expect(file.content.toString("utf8")).toBe(calendarPart(mail!));
  for (const line of file.content.toString("utf8").split("\r\n"))
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(mail!.text).toContain("12 janvier 2027");
  expect(mail!.raw).not.toContain("house.invalid");
});

test("of two people who move the same day at once, one is refused, and calendars are told once", async () => {
  await invite();
  const read = await version();
  const outcomes = await Promise.allSettled(["2027-01-19", "2027-01-20"].map((date) => moveTo(date, read)));
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const told = await toldTo(world, paul.email);
  expect(told).toHaveLength(2);
  const [held] = await askAsOwner(world, "select date::text, sequence from calendar_invitation where session_id = $1", [
    sessionId,
  ]);
  expect(shortly(told)[1]).toBe(`REQUEST 1 ${String(held!.date)}`);
});

test("invited, moved, renamed and cancelled at one moment, a calendar ends where the session does (L-04, L-15)", async () => {
  for (let turn = 0; turn < 6; turn += 1) {
    const contact = await aContact(world, of, companyId);
    sessionId = (await aSession(world, of, [companyId])).id;
    const asked = { sessionId, companyId, contactIds: [contact.contactId] };
    const first = await version();
    await Promise.all([
      act((work) => inviteToCalendar(work, asked)),
      act((work) => inviteToCalendar(work, asked)),
      moveTo("2027-01-19", first),
      actNamed(helene, "updateContact", {
        contactId: contact.contactId,
        expectedVersion: 1,
        email: `autre.${contact.email}`,
      }),
      ...(turn % 2 ? [act((work) => setBookingStatus(work, { sessionId, companyId, status: "CANCELLED" }))] : []),
    ]);
    const entries = await askAsOwner(
      world,
      "select date::text, attendee_address, state from calendar_invitation where session_id = $1 and state = 'LIVE'",
      [sessionId],
    );
    const address = `autre.${contact.email}`;
    expect(entries).toEqual(turn % 2 ? [] : [{ date: "2027-01-19", attendee_address: address, state: "LIVE" }]);
    for (const each of [contact.email, address]) {
      const byUid = Map.groupBy(await toldTo(world, each), ({ uid }) => uid);
      for (const told of byUid.values())
        expect(told.map(({ sequence }) => sequence)).toEqual(told.map((_, index) => index));
    }
  }
});

test("the mail opens the session for whoever sees it in the extranet, and has no button for the others", async () => {
  await invite();
  const [unseen] = await sink.received(paul.email, 1);
  await act((work) => publishSession(work, { sessionId, companyId }));
  await calendarsTold(world);
  await moveTo("2027-01-19", await version());
  const seen = (await sink.received(paul.email, 2)).find((mail) => mail !== unseen)!;
  const address = linksOf(world.house.settings).page("extranet", `/sessions/${sessionId}`);
  expect([unseen!, seen].map((mail) => String(mail.html).includes(`href="${address}"`))).toEqual([false, true]);
  expect(seen.text).toContain(address);
  expect(seen.raw).not.toContain(".invalid");
});

test("what is heard twice is told once (L-15)", async () => {
  await invite();
  await moveTo("2027-01-19", await version());
  const before = await askAsOwner(world, "select id from mail where to_address = $1 order by id", [paul.email]);
  for (let turn = 0; turn < 3; turn += 1)
    await world.house.works.run({ kind: "house", organisationId: of.id }, async (work) => {
      const facts = { contactId: paul.contactId, venueId: newId() };
      for (const { on, hear } of calendarInvitationListeners)
        await hear(work, { id: newId(), kind: on, sessionId, companyId, facts, subjects: [] });
    });
  expect(await askAsOwner(world, "select id from mail where to_address = $1 order by id", [paul.email])).toEqual(
    before,
  );
});

test("a contact who invites itself in the middle of another act of the house leaves it the house", async () => {
  const { viewer, contactId } = await aContact(world, of, companyId);
  const kinds: unknown[] = [];
  await world.house.works.run(viewer, (work) =>
    actAsHouse(work, async () => {
      await inviteToCalendar(work, { sessionId, companyId, contactIds: [contactId] });
      kinds.push(...(await work.transaction.rows(sql`select house.kind() as kind`)));
    }),
  );
  expect(kinds).toEqual([{ kind: "house" }]);
});

test("an act that fails has told no calendar (L-15)", async () => {
  await invite();
  await expect(moveTo("2027-02-30", await version())).rejects.toThrow();
  await expect(
    act(async (work) => {
      await setBookingStatus(work, { sessionId, companyId, status: "LOST" });
      throw new Error("the power is cut");
    }),
  ).rejects.toThrow("the power is cut");
  expect(shortly(await toldTo(world, paul.email))).toEqual(["REQUEST 0 2027-01-12"]);
});
