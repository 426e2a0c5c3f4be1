import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  addTrainer,
  addVenue,
  archiveSession,
  deleteSession,
  planSession,
  publishSession,
  setBookingStatus,
} from "#sessions";
import { ApiClient } from "#testing/api-client";
import { aCompany, aMember, anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let karim: string;
let room: string;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  karim = (
    await world.house.works.run(of.admin, (work) => addTrainer(work, { firstName: "Karim", lastName: "Benali" }))
  ).id;
  room = (await world.house.works.run(of.admin, (work) => addVenue(work, { name: "Salle Estuaire" }))).id;
});
afterAll(() => world.close());

type Slot = { date: string; startsAt: string; endsAt: string; trainerId?: string; venueId?: string };
const slot = (date: string, part: Partial<Slot> = {}): Slot => ({ date, startsAt: "09:00", endsAt: "12:30", ...part });

async function aPlanned(title: string, slots: Slot[], companyIds: string[] = []): Promise<string> {
  const { id } = await world.house.works.run(of.admin, (work) =>
    planSession(work, { centreId: of.centreId, title, kind: "INTER", modality: "ON_SITE", slots, companyIds }),
  );
  return id;
}

async function calendar(from: string, to: string, filter?: object, by = staff) {
  const { data, errors, statements } = await by.ask(
    `query ($from: Date!, $to: Date!, $filter: SessionCalendarFilter) { sessionCalendar(from: $from, to: $to, filter: $filter) {
      hasMore slots { id date startsAt title trainerName venueName overlaps status slotCount publicationCount canMove } } }`,
    { from, to, filter },
  );
  if (errors) return { code: errors[0]!.extensions.code, hasMore: false, slots: [], statements };
  return { ...(data.sessionCalendar as { hasMore: boolean; slots: Record<string, unknown>[] }), statements };
}
const titles = async (from: string, to: string, filter?: object) =>
  (await calendar(from, to, filter)).slots.map(({ title, date }) => `${String(title)} ${String(date)}`);

test("a calendar shows the slots of its days in the order of time, and none of the trash or the archive (R-046)", async () => {
  await aPlanned("Longue", [
    slot("2027-02-26"),
    slot("2027-03-02", { startsAt: "14:00", endsAt: "17:00" }),
    slot("2027-04-02"),
  ]);
  await aPlanned("Courte", [slot("2027-03-02", { trainerId: karim, venueId: room })]);
  const gone = await aPlanned("Supprimée", [slot("2027-03-03")]);
  const kept = await aPlanned("Archivée", [slot("2027-03-03")]);
  await world.house.works.run(of.admin, (work) => deleteSession(work, { sessionId: gone }));
  await world.house.works.run(of.admin, (work) => archiveSession(work, { sessionId: kept }));

  const { slots, hasMore } = await calendar("2027-03-01", "2027-03-31");
  expect(hasMore).toBe(false);
  expect(slots).toMatchObject([
    {
      title: "Courte",
      startsAt: "09:00",
      trainerName: "Karim Benali",
      venueName: "Salle Estuaire",
      slotCount: 1,
      canMove: true,
    },
    { title: "Longue", date: "2027-03-02", startsAt: "14:00", trainerName: null, venueName: null, slotCount: 3 },
  ]);
});

test("overlaps of a trainer and of a venue are pointed out on both sides, and not those of a session that does not take place", async () => {
  const company = await aCompany(world, of);
  const other = (
    await world.house.works.run(of.admin, (work) => addVenue(work, { name: "Classe virtuelle", isVirtual: true }))
  ).id;
  await aPlanned("A", [slot("2027-05-04", { trainerId: karim, venueId: room })]);
  await aPlanned("B", [slot("2027-05-04", { startsAt: "12:00", endsAt: "13:00", trainerId: karim })]);
  await aPlanned("C", [slot("2027-05-04", { startsAt: "12:30", endsAt: "14:00", venueId: room })]);
  const d = await aPlanned("D", [slot("2027-05-04", { venueId: room })], [company.id]);
  await aPlanned("E", [slot("2027-05-04", { venueId: other })]);
  await aPlanned("F", [slot("2027-05-04", { venueId: other })]);
  const overlaps = async () =>
    Object.fromEntries((await calendar("2027-05-04", "2027-05-04")).slots.map((each) => [each.title, each.overlaps]));
  expect(await overlaps()).toEqual({ A: ["TRAINER", "VENUE"], B: ["TRAINER"], C: [], D: ["VENUE"], E: [], F: [] });
  await world.house.works.run(of.admin, (work) =>
    setBookingStatus(work, { sessionId: d, companyId: company.id, status: "CANCELLED" }),
  );
  expect(await overlaps()).toMatchObject({ A: ["TRAINER"], D: [] });
});

test("filters hold together: trainer, venue, centre, company and status", async () => {
  const company = await aCompany(world, of);
  const seen = await aPlanned(
    "Filtrée",
    [slot("2027-06-01", { trainerId: karim }), slot("2027-06-02", { venueId: room })],
    [company.id],
  );
  await aPlanned("Autre", [slot("2027-06-01", { venueId: room })]);
  await world.house.works.run(of.admin, (work) => publishSession(work, { sessionId: seen, companyId: company.id }));
  const june = (filter: object) => titles("2027-06-01", "2027-06-30", filter);
  expect(await june({ trainerId: karim })).toEqual(["Filtrée 2027-06-01"]);
  expect(await june({ venueId: room })).toEqual(["Autre 2027-06-01", "Filtrée 2027-06-02"]);
  expect(await june({ venueId: room, companyId: company.id })).toEqual(["Filtrée 2027-06-02"]);
  expect(await june({ companyId: company.id, status: ["CONFIRMED"] })).toEqual([]);
  expect(await june({ centreId: of.centreId, status: ["PLANNED"], trainerId: karim })).toHaveLength(1);
  for (const filter of [{ trainerId: "none" }, { centreId: "x" }, { status: [] }])
    expect(await june(filter)).toEqual([]);
  const { slots } = await calendar("2027-06-01", "2027-06-30", { companyId: company.id });
  expect(slots.map((each) => each.publicationCount)).toEqual([1, 1]);
});

describe("a period", () => {
  test.each([
    ["the other way round", "2027-03-02", "2027-03-01"],
    ["longer than two months", "2027-01-01", "2027-03-05"],
  ])("%s is not understood", async (_what, from, to) => {
    expect(await calendar(from, to)).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});

test("the staff of one centre see and move what is theirs; a reader moves nothing (SPEC 1.1)", async () => {
  await aPlanned("Du centre", [slot("2027-07-01")]);
  const elsewhere = await aMember(world, of, "COORDINATOR", []);
  const reader = await aMember(world, of, "READER");
  const as = async (email: string) =>
    (await calendar("2027-07-01", "2027-07-01", {}, await ApiClient.signedIn(world, "console", email))).slots;
  expect(await as(elsewhere.email)).toEqual([]);
  expect(await as(reader.email)).toMatchObject([{ title: "Du centre", canMove: false }]);
});

test("a month costs one statement, whatever the number of its slots (L-08)", async () => {
  await aPlanned("Une", [slot("2027-08-02", { trainerId: karim, venueId: room })]);
  const few = await calendar("2027-08-01", "2027-08-31");
  const days = Array.from({ length: 28 }, (_, index) => slot(`2027-08-${String(index + 3).padStart(2, "0")}`));
  for (let time = 0; time < 10; time += 1) await aPlanned(`Beaucoup ${time}`, days);
  const many = await calendar("2027-08-01", "2027-08-31");
  expect(many.slots).toHaveLength(281);
  expect([few.statements, many.statements]).toEqual([1, 1]);
});
