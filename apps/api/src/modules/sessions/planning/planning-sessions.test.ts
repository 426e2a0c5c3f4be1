import { afterAll, beforeAll, expect, test } from "vitest";
import { createProgramme } from "#catalogue";
import { bookCompany, unbookCompany } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aMember, anOrganisation, aTrainer, aVenue, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { planningOf } from "#testing/planning";
import { planSession } from "./plan-session.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let volteo: string;
let maree: string;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  volteo = (await aCompany(world, of, "Voltéo")).id;
  maree = (await aCompany(world, of, "Marée")).id;
});
afterAll(() => world.close());

const { plan } = planningOf(
  () => of,
  () => helene,
);
const slot = (date: string, startsAt = "09:00", endsAt = "12:30", more: object = {}) => ({
  date,
  startsAt,
  endsAt,
  ...more,
});

test("a session is planned from a programme, with its companies, its slots, trainer and venue (R-049)", async () => {
  const { id: programmeId } = await world.house.works.run(of.admin, (work) =>
    createProgramme(work, { title: "Habilitation électrique", hours: 7 }),
  );
  const trainerId = await aTrainer(world, of, { firstName: "Anne", lastName: "Morel" });
  const venueId = await aVenue(world, of, { name: "Salle Loire" });
  const planned = await plan({
    programmeId,
    title: undefined,
    capacity: 12,
    companyIds: [volteo, maree],
    slots: [
      slot("2027-03-02", "13:30", "17:00", { trainerId, venueId }),
      slot("2027-03-02", undefined, undefined, { trainerId, venueId }),
    ],
  });
  expect(planned).toMatchObject({
    title: "Habilitation électrique",
    kind: "INTER",
    capacity: 12,
    hours: 7,
    startsOn: "2027-03-02",
    endsOn: "2027-03-02",
    venue: "Salle Loire",
    trainerNames: "Anne Morel",
    status: "PLANNED",
    slots: [
      { startsAt: "09:00", endsAt: "12:30", trainer: { lastName: "Morel" }, venue: { name: "Salle Loire" } },
      { startsAt: "13:30", endsAt: "17:00" },
    ],
    bookings: [
      { status: "UNDECIDED", company: { name: "Marée" } },
      { status: "UNDECIDED", company: { name: "Voltéo" } },
    ],
  });
});

test("a session is planned by a pattern: days of the week, half-days and hours (R-049)", async () => {
  const venueId = await aVenue(world, of, { name: "Salle Erdre" });
  const planned = await plan({
    pattern: {
      startsOn: "2027-05-04",
      weekdays: ["TUESDAY", "THURSDAY"],
      halfDays: [
        { startsAt: "09:00", endsAt: "12:30" },
        { startsAt: "13:30", endsAt: "17:00" },
      ],
      hours: 17.5,
      venueId,
    },
  });
  // The Thursday of that week is Ascension day.
  expect(planned.slots.map(({ date, startsAt }) => `${date} ${startsAt}`)).toEqual([
    "2027-05-04 09:00",
    "2027-05-04 13:30",
    "2027-05-11 09:00",
    "2027-05-11 13:30",
    "2027-05-13 09:00",
  ]);
  expect(planned).toMatchObject({ venue: "Salle Erdre", hours: 17.5 });
});

test("references follow each other within the year of the first day, past those that were written by hand", async () => {
  const first = await plan({ slots: [slot("2031-02-04")] });
  expect(first.reference).toBe("SES-2031-0001");
  expect((await plan({ reference: "SES-2031-0117", slots: [slot("2031-02-05")] })).reference).toBe("SES-2031-0117");
  expect((await plan({ slots: [slot("2031-11-05")] })).reference).toBe("SES-2031-0118");
  expect((await plan({})).reference).toMatch(/^SES-2026-/);
  expect(await plan({ reference: "SES-2031-0117" })).toMatchObject({ code: "REFERENCE_TAKEN" });
});

test("twenty sessions planned at the same moment get twenty references in a row", async () => {
  const planned = await Promise.all(
    Array.from({ length: 20 }, () =>
      world.house.works.run(of.admin, (work) =>
        planSession(work, {
          centreId: of.centreId,
          title: "Ensemble",
          kind: "INTER",
          modality: "REMOTE",
          slots: [slot("2033-01-11")],
        }),
      ),
    ),
  );
  expect(planned.map(({ reference }) => reference).toSorted()).toEqual(
    Array.from({ length: 20 }, (_, index) => `SES-2033-${String(index + 1).padStart(4, "0")}`),
  );
});

test.each([
  ["TITLE_MISSING", { title: " " }],
  ["FIELD_TOO_LONG", { reference: "x".repeat(41) }],
  ["CAPACITY_INVALID", { capacity: 0 }],
  ["INTRA_COMPANY_MISSING", { kind: "INTRA" }],
  ["PATTERN_EMPTY", { pattern: { startsOn: "2027-01-12", weekdays: [], halfDays: [], hours: 7 } }],
  [
    "TOO_MANY_SLOTS",
    {
      pattern: {
        startsOn: "2027-01-12",
        weekdays: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
        halfDays: [{ startsAt: "09:00", endsAt: "10:00" }],
        hours: 500,
      },
    },
  ],
  ["SLOT_ENDS_BEFORE_START", { slots: [slot("2027-03-02", "17:00", "09:00")] }],
  ["SLOT_ENDS_BEFORE_START", { slots: [slot("2027-03-02", "22:00", "00:00")] }],
  ["SLOT_HOUR_MISSING", { slots: [slot("2027-03-28", "02:15", "05:00")] }],
  ["SLOT_DATE_TOO_FAR", { slots: [slot("2126-03-02")] }],
  ["SLOT_DATE_TOO_FAR", { slots: [slot("1926-03-02")] }],
  ["SLOTS_OVERLAP", { slots: [slot("2027-03-02"), slot("2027-03-02", "12:00", "13:00")] }],
])("a session is refused with %s", async (code, input) => {
  expect(await plan(input)).toMatchObject({ __typename: "Refusal", code });
});

test("five hundred slots are refused, four hundred are taken and counted", async () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      slot(new Date(Date.UTC(2027, 0, 4 + index)).toISOString().slice(0, 10), "09:00", "10:00"),
    );
  expect(await plan({ slots: days(500) })).toMatchObject({ code: "TOO_MANY_SLOTS" });
  expect(await plan({ slots: days(400) })).toMatchObject({ hours: 400, startsOn: "2027-01-04" });
});

test("an INTRA session has exactly one company, were it one booked later", async () => {
  expect(await plan({ kind: "INTRA", companyIds: [volteo, maree] })).toMatchObject({ code: "INTRA_ONE_COMPANY" });
  const { id } = await plan({ kind: "INTRA", companyIds: [volteo] });
  expect(await book(id, maree)).toEqual({ __typename: "Refusal", code: "INTRA_ONE_COMPANY" });
});

test("hours are those that pass: a slot over the change of clocks is an hour shorter, or longer", async () => {
  expect(await plan({ slots: [slot("2027-03-28", "01:00", "04:00")] })).toMatchObject({ hours: 2 });
  expect(await plan({ slots: [slot("2027-10-31", "01:00", "04:00")] })).toMatchObject({ hours: 4 });
});

test("nobody plans with the trainer, the venue, the client, the programme or the centre of another organisation, or with no id at all", async () => {
  const alpes = await anOrganisation(world);
  const theirs = {
    trainerId: await aTrainer(world, alpes),
    venueId: await aVenue(world, alpes),
    companyId: (await aCompany(world, alpes)).id,
  };
  for (const input of [
    { slots: [slot("2027-03-02", undefined, undefined, { trainerId: theirs.trainerId })] },
    { slots: [slot("2027-03-02", undefined, undefined, { venueId: theirs.venueId })] },
    { slots: [slot("2027-03-02", undefined, undefined, { venueId: "rien" })] },
    { companyIds: [theirs.companyId] },
    { companyIds: ["rien"] },
    { programmeId: theirs.companyId },
    { programmeId: "rien" },
    { centreId: alpes.centreId },
    { centreId: "rien" },
  ])
    expect(await plan(input), JSON.stringify(input)).toEqual({ code: "NOT_FOUND" });
  const elsewhere = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR", [])).email);
  expect(await plan({}, elsewhere)).toEqual({ code: "NOT_FOUND" });
});

const book = (sessionId: string, companyId: string) => bookCompany(helene, { sessionId, companyId });
const unbook = (sessionId: string, companyId: string) => unbookCompany(helene, { sessionId, companyId });
const countsOf = (id: string) =>
  askAsOwner(world, "select booking_count, cancelled_booking_count from session where id = $1", [id]);

test("a company is booked once, and may be taken out while it has seen nothing", async () => {
  const { id } = await plan({ companyIds: [volteo] });
  expect(await book(id, maree)).toMatchObject({ __typename: "Booking" });
  expect(await book(id, maree)).toMatchObject({ code: "ALREADY_BOOKED" });
  expect(await countsOf(id)).toEqual([{ booking_count: 2, cancelled_booking_count: 0 }]);
  expect(await unbook(id, maree)).toMatchObject({ __typename: "Session" });
  expect(await unbook(id, maree)).toMatchObject({ code: "NOT_BOOKED" });
  expect(await countsOf(id)).toEqual([{ booking_count: 1, cancelled_booking_count: 0 }]);
});

test("two people who book a company at the same moment book it once", async () => {
  const { id } = await plan({});
  const answers = await Promise.all(Array.from({ length: 6 }, () => book(id, maree)));
  expect(answers.map(({ code, __typename }) => code ?? __typename).toSorted()).toEqual([
    ...Array.from({ length: 5 }, () => "ALREADY_BOOKED"),
    "Booking",
  ]);
  expect(await countsOf(id)).toEqual([{ booking_count: 1, cancelled_booking_count: 0 }]);
});

test("a company that sees the session is not taken out of it, nor one that saw it: for that, there is a status (R-032)", async () => {
  const { id } = await plan({ companyIds: [volteo] });
  const show = (name: string) =>
    helene.ask(
      `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`,
      { input: { sessionId: id, companyId: volteo } },
    );
  await show("publishSession");
  expect(await unbook(id, volteo)).toMatchObject({ code: "SESSION_VISIBLE" });
  await show("unpublishSession");
  expect(await unbook(id, volteo)).toMatchObject({ code: "BOOKING_HAS_HISTORY" });
  expect(await countsOf(id)).toEqual([{ booking_count: 1, cancelled_booking_count: 0 }]);
});
