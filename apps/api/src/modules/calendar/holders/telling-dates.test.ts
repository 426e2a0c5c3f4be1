import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { deleteContact } from "#companies";
import type { Work } from "#platform/work";
import { deleteSession, setBookingStatus } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aMember,
  anOrganisation,
  aStranger,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { shortly, toldTo } from "#testing/calendar-mails";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { contactsWishingDates, inviteToCalendar } from "../invitations/invite-to-calendar.js";

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
  companyId = (await aCompany(world, of)).id;
  paul = await aContact(world, of, companyId);
  sessionId = (await aVisibleSession(world, of, [companyId])).id;
});

const act = <T>(use: (work: Work) => Promise<T>): Promise<T> => world.house.works.run(of.admin, use);
const invite = (contactIds: string[]) => act((work) => inviteToCalendar(work, { sessionId, companyId, contactIds }));
const notify = async (input: object = {}, by = helene) => {
  const { data, errors } = await by.ask(
    `mutation ($input: NotifyDatesChangeInput!) { notifyDatesChange(input: $input) {
      ... on NotifiedDatesChange { id recipientCount } ... on Refusal { code } } }`,
    { input: { sessionId, companyIds: [companyId], ...input } },
  );
  return data?.notifyDatesChange ?? errors?.[0]?.extensions.code;
};
const lettersOf = (contactId: string) =>
  askAsOwner(
    world,
    "select to_address, subject, text, reply_to, session_id, calendar_body from mail where template = 'DATES_CHANGED' and contact_id = $1 order by id",
    [contactId],
  );

test("a message about other dates goes to whoever holds them and to the primary contact, each once (R-137)", async () => {
  const claire = await aStranger(world, of, companyId);
  const other = await aStranger(world, of, companyId);
  await askAsOwner(world, "update contact set is_primary = true where id = $1", [claire.id]);
  await askAsOwner(world, "update staff_place set phone = '02 61 91 00 42' where organisation_id = $1", [of.id]);
  await invite([paul.contactId]);
  expect(await notify({ message: "La salle n’était plus libre.\n\nLe contenu ne change pas." })).toEqual({
    id: sessionId,
    recipientCount: 2,
  });
  const [letter, ...others] = await lettersOf(paul.contactId);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ to_address: paul.email, session_id: sessionId, calendar_body: null });
  expect(letter!.text).toContain("La salle n’était plus libre.");
  expect(letter!.text).toContain("12 janvier 2027");
  expect(letter!.text).toContain("02 61 91 00 42");
  expect(letter!.reply_to).toMatchObject({ address: of.adminEmail });
  // He enters the extranet, she does not.
  expect(letter!.text).toContain("Voir la session");
  const [hers] = await lettersOf(claire.id);
  expect(hers!.text).not.toContain("Voir la session");
  expect(await lettersOf(other.id)).toEqual([]);
  const told = await askAsOwner(
    world,
    "select company_id, facts from event where session_id = $1 and kind = 'calendar.datesChangeTold'",
    [sessionId],
  );
  expect(told).toMatchObject([{ company_id: companyId, facts: { count: 2 } }]);
});

test("the message of the staff says no more than they wrote: markup and marks are words (R-062)", async () => {
  await invite([paul.contactId]);
  await notify({ message: "<script>alert(1)</script> {{ firstName }} https://link.invalid/" });
  const [mail] = await askAsOwner(world, "select html from mail where template = 'DATES_CHANGED' and contact_id = $1", [
    paul.contactId,
  ]);
  expect(mail!.html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; {{ firstName }} …");
});

test.each([
  ["NOT_BOOKED", () => notify({ companyIds: [] })],
  ["NOT_BOOKED", () => notify({ companyIds: ["x"] })],
  ["NOT_BOOKED", async () => notify({ companyIds: [companyId, (await aCompany(world, of)).id] })],
  ["FIELD_TOO_LONG", () => notify({ message: "x".repeat(5001) })],
  ["COMPANY_WITHOUT_RECIPIENT", () => notify()],
  [
    "CLIENT_CANCELLED",
    async () => {
      await act((work) => setBookingStatus(work, { sessionId, companyId, status: "LOST" }));
      return notify();
    },
  ],
  [
    "SESSION_DELETED",
    async () => {
      await act((work) => deleteSession(work, { sessionId }));
      return notify();
    },
  ],
])("refused with %s, and nothing is written (R-137)", async (code, refused) => {
  expect(await refused()).toEqual({ code });
  expect(await lettersOf(paul.contactId)).toEqual([]);
});

test("a reader, and a coordinator of elsewhere, tell nobody (SPEC 1.1)", async () => {
  await invite([paul.contactId]);
  for (const { email } of [await aMember(world, of, "READER"), await aMember(world, of, "COORDINATOR", [])])
    expect(await notify({}, await ApiClient.signedIn(world, "console", email))).toBe("NOT_FOUND");
});

test("not telling leaves the calendars told: the update has left already (R-137)", async () => {
  await invite([paul.contactId]);
  const { data } = await helene.ask("query ($id: ID!) { session(id: $id) { id slotsVersion calendarHolderCount } }", {
    id: sessionId,
  });
  expect(data.session).toMatchObject({ calendarHolderCount: 1 });
  const { slotsVersion } = data.session as { slotsVersion: number };
  await helene.ask(`mutation ($input: SetSessionSlotsInput!) { setSessionSlots(input: $input) { __typename } }`, {
    input: {
      sessionId,
      expectedSlotsVersion: slotsVersion,
      slots: [{ date: "2027-01-19", startsAt: "09:00", endsAt: "17:00" }],
    },
  });
  expect(shortly(await toldTo(world, paul.email))).toEqual(["REQUEST 0 2027-01-12", "REQUEST 1 2027-01-19"]);
  expect(await lettersOf(paul.contactId)).toEqual([]);
});

test("the staff see whose calendars hold the days of each client, and how many (R-136)", async () => {
  const claire = await aStranger(world, of, companyId);
  const gone = await aStranger(world, of, companyId);
  await invite([paul.contactId, claire.id, gone.id]);
  await act((work) => deleteContact(work, { contactId: gone.id }));
  const seen = async () => {
    const { data } = await helene.ask(
      `query ($id: ID!) { session(id: $id) { calendarHolderCount bookings { calendarHolders { id invitedAt dayCount contact { id } } } } }`,
      { id: sessionId },
    );
    return data.session as {
      calendarHolderCount: number;
      bookings: { calendarHolders: { dayCount: number; contact: { id: string } }[] }[];
    };
  };
  const { calendarHolderCount, bookings } = await seen();
  expect(calendarHolderCount).toBe(2);
  expect(bookings[0]!.calendarHolders.map(({ contact, dayCount }) => [contact.id, dayCount])).toEqual([
    [paul.contactId, 1],
    [claire.id, 1],
  ]);
  await act((work) => setBookingStatus(work, { sessionId, companyId, status: "CANCELLED" }));
  expect(await seen()).toMatchObject({
    calendarHolderCount: 0,
    bookings: [{ calendarHolders: [{ dayCount: 0 }, { dayCount: 0 }] }],
  });
});

test("a contact says whether it receives its dates; the staff read it, and write it too", async () => {
  const client = await ApiClient.signedIn(world, "extranet", paul.email);
  const wish = async () =>
    (await client.ask("query { extranet { calendarWish { id wanted address } } }")).data.extranet as object;
  expect(await wish()).toEqual({ calendarWish: { id: paul.contactId, wanted: false, address: paul.email } });
  expect(await act((work) => contactsWishingDates(work, companyId))).toEqual([]);
  const set = "mutation { setCalendarWish(input: { wanted: true }) { id wanted } }";
  for (const _twice of [1, 2])
    expect((await client.ask(set)).data.setCalendarWish).toEqual({ id: paul.contactId, wanted: true });
  expect(await wish()).toMatchObject({ calendarWish: { wanted: true } });
  expect(await act((work) => contactsWishingDates(work, companyId))).toEqual([paul.contactId]);
  const facts = await askAsOwner(
    world,
    "select kind from event where facts ->> 'contactId' = $1 and kind like 'calendar.%'",
    [paul.contactId],
  );
  expect(facts.map(({ kind }) => kind)).toEqual(["calendar.wished"]);

  const { data } = await helene.ask("query ($id: ID!) { contact(id: $id) { version wantsCalendar } }", {
    id: paul.contactId,
  });
  const { version, wantsCalendar } = data.contact as { version: number; wantsCalendar: boolean };
  expect(wantsCalendar).toBe(true);
  const input = { contactId: paul.contactId, expectedVersion: version, wantsCalendar: false };
  await helene.ask(
    "mutation ($input: UpdateContactInput!) { updateContact(input: $input) { ... on Contact { id wantsCalendar } } }",
    { input },
  );
  expect(await act((work) => contactsWishingDates(work, companyId))).toEqual([]);
});
