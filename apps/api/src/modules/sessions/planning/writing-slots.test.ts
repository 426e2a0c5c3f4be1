import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aMember, anOrganisation, aTrainer, aVenue, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { asInput, planningOf, slot, told } from "#testing/planning";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let anne: string;
let omar: string;
let loire: string;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  anne = await aTrainer(world, of, { firstName: "Anne", lastName: "Morel" });
  omar = await aTrainer(world, of, { firstName: "Omar", lastName: "Diallo" });
  loire = await aVenue(world, of, { name: "Salle Loire" });
});
afterAll(() => world.close());

const {
  act,
  planSlots: plan,
  set,
} = planningOf(
  () => of,
  () => helene,
);

test("the whole list of slots is written at once: those that are named again stay the same ones, the others go", async () => {
  const session = await plan([slot("2027-03-02", { trainerId: anne }), slot("2027-03-03")]);
  const [first, second] = session.slots;
  const changed = await set(session, [
    { ...asInput(second!), date: "2027-03-04", venueId: loire },
    slot("2027-03-05", { trainerId: omar }),
  ]);
  expect(changed).toMatchObject({
    startsOn: "2027-03-04",
    endsOn: "2027-03-05",
    hours: 7,
    venue: "Salle Loire",
    trainerNames: "Omar Diallo",
    slotsVersion: session.slotsVersion + 1,
  });
  expect(changed.slots.map(({ id }) => id)).toContain(second!.id);
  expect(changed.slots.map(({ id }) => id)).not.toContain(first!.id);
  const [event] = await askAsOwner(
    world,
    "select facts from event where session_id = $1 and kind = 'sessions.slotsChanged'",
    [session.id],
  );
  expect(event!.facts).toMatchObject({ added: 1, moved: 1, removed: 1, startsOn: "2027-03-04", hours: 7 });
});

test("a session that loses its last slot is to be planned again", async () => {
  const session = await plan([slot("2027-03-02", { venueId: loire })]);
  expect(await set(session, [])).toMatchObject({ status: "TO_PLAN", startsOn: null, venue: null, hours: 0, slots: [] });
});

test("nothing changed is no news: the journal stays as it was", async () => {
  const session = await plan([slot("2027-03-02")]);
  await set(session, session.slots.map(asInput));
  expect(await askAsOwner(world, "select kind from event where session_id = $1", [session.id])).toEqual([
    { kind: "sessions.planned" },
  ]);
});

test("the second of two people who write the same list is refused, and so is one who names a slot that is gone, or twice", async () => {
  const session = await plan([slot("2027-03-02")]);
  const now = await set(session, [slot("2027-03-09")]);
  expect(await set(session, [slot("2027-03-10")])).toMatchObject({ code: "STALE" });
  expect(await set(now, session.slots.map(asInput))).toMatchObject({ code: "SLOT_NOT_FOUND" });
  const [only] = now.slots.map(asInput);
  expect(await set(now, [only!, { ...only!, date: "2027-03-11" }])).toMatchObject({ code: "SLOT_NOT_FOUND" });
  expect(await set(now, [{ ...only!, id: "rien" }])).toMatchObject({ code: "SLOT_NOT_FOUND" });
});

test("of two people who write the list at the very same moment, one is refused", async () => {
  const session = await plan([slot("2027-03-02")]);
  const answers = await Promise.all(["2027-03-09", "2027-03-10"].map((date) => set(session, [slot(date)])));
  expect(answers.map(({ code, __typename }) => code ?? __typename).toSorted()).toEqual(["STALE", "Session"]);
});

test("one slot is moved to another day, hour, venue or trainer; what is left out stays, what is null is emptied", async () => {
  const session = await plan([slot("2027-03-02", { trainerId: anne, venueId: loire }), slot("2027-03-03")]);
  const { id: slotId } = session.slots[0]!;
  expect(await act("moveSlot", { slotId, date: "2027-03-08", trainerId: omar })).toMatchObject({
    startsOn: "2027-03-03",
    endsOn: "2027-03-08",
    trainerNames: "Omar Diallo",
    venue: "Salle Loire",
  });
  expect(await act("moveSlot", { slotId, startsAt: "13:30", endsAt: "17:00", venueId: null })).toMatchObject({
    venue: null,
    slots: [{ date: "2027-03-03" }, { id: slotId, date: "2027-03-08", startsAt: "13:30", endsAt: "17:00" }],
  });
  for (const [code, input] of [
    ["SLOT_ENDS_BEFORE_START", { startsAt: "18:00" }],
    ["SLOT_HOUR_MISSING", { date: "2027-03-28", startsAt: "02:30", endsAt: "04:00" }],
    ["SLOTS_OVERLAP", { date: "2027-03-03", startsAt: "12:00" }],
    ["STALE", { date: "2027-03-09", expectedSlotsVersion: session.slotsVersion }],
  ] as const)
    expect(await act("moveSlot", { slotId, ...input }), code).toMatchObject({ code });
  const elsewhere = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR", [])).email);
  expect(await act("moveSlot", { slotId, date: "2027-03-09" }, elsewhere)).toEqual({ code: "NOT_FOUND" });
  expect(await act("moveSlot", { slotId: "rien", date: "2027-03-09" })).toEqual({ code: "NOT_FOUND" });
});

test("somebody in the trash is given no slot more, and keeps those it had", async () => {
  const gone = await aTrainer(world, of, { firstName: "Jean", lastName: "Parti" });
  const closed = await aVenue(world, of, { name: "Salle fermée" });
  const session = await plan([slot("2027-03-02", { trainerId: gone, venueId: closed })]);
  for (const [name, input] of [
    ["deleteTrainer", { trainerId: gone, evenInUse: true }],
    ["deleteVenue", { venueId: closed, evenInUse: true }],
  ] as const)
    await helene.ask(
      `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`,
      { input },
    );
  expect(await plan([slot("2027-03-03", { trainerId: gone })])).toMatchObject({ code: "TRAINER_DELETED" });
  expect(await plan([slot("2027-03-03", { venueId: closed })])).toMatchObject({ code: "VENUE_DELETED" });
  const moved = await set(session, [{ ...asInput(session.slots[0]!), date: "2027-03-04" }]);
  expect(moved).toMatchObject({ trainerNames: "Jean Parti", venue: "Salle fermée", startsOn: "2027-03-04" });
});

test("a trainer renamed while a session is planned with it has one name in the end", async () => {
  const trainerId = await aTrainer(world, of, { firstName: "Lucie", lastName: "Avant" });
  await plan([slot("2028-08-01", { trainerId })]);
  await Promise.all([
    helene.ask(
      `mutation ($input: UpdateTrainerInput!) { updateTrainer(input: $input) { __typename ... on Refusal { code } } }`,
      { input: { trainerId, expectedVersion: 1, lastName: "Après" } },
    ),
    ...["2028-08-02", "2028-08-03"].map((date) => plan([slot(date, { trainerId })])),
  ]);
  const names = await askAsOwner(
    world,
    `select distinct s.trainer_names = p.first_name || ' ' || p.last_name as same from session s
      join slot t on t.session_id = s.id join trainer p on p.id = t.trainer_id where p.id = $1`,
    [trainerId],
  );
  expect(names).toEqual([{ same: true }]);
});

test("a session is planned again from another day on: same days, hours, trainers and venues, without learners", async () => {
  const company = await aCompany(world, of);
  const session = await plan(
    [
      slot("2027-01-12", { trainerId: anne, venueId: loire }),
      slot("2027-01-13", { startsAt: "13:30", endsAt: "17:00" }),
    ],
    { companyIds: [company.id], capacity: 9, title: "Gestes et postures" },
  );
  const copy = await act("duplicateSession", { sessionId: session.id, startsOn: "2027-02-05" });
  expect(copy).toMatchObject({
    startsOn: "2027-02-05",
    endsOn: "2027-02-08",
    hours: 7,
    trainerNames: "Anne Morel",
    venue: "Salle Loire",
    status: "PLANNED",
  });
  expect(copy.id).not.toBe(session.id);
  const bookings = (id: string) => askAsOwner(world, "select company_id from booking where session_id = $1", [id]);
  expect(await bookings(copy.id)).toEqual([]);
  const again = await act("duplicateSession", { sessionId: session.id, startsOn: "2027-03-05", withCompanies: true });
  expect(await bookings(again.id)).toEqual([{ company_id: company.id }]);
});

test("an INTRA session duplicated keeps its company, and has none to keep once that gave up", async () => {
  const company = await aCompany(world, of);
  const intra = await plan([slot("2027-01-12")], { kind: "INTRA", companyIds: [company.id] });
  const copy = await act("duplicateSession", { sessionId: intra.id, startsOn: "2027-02-02" });
  expect(await askAsOwner(world, "select company_id from booking where session_id = $1", [copy.id])).toEqual([
    { company_id: company.id },
  ]);
  await helene.ask(`mutation ($input: SetBookingStatusInput!) { setBookingStatus(input: $input) { __typename } }`, {
    input: { sessionId: intra.id, companyId: company.id, status: "LOST" },
  });
  expect(await act("duplicateSession", { sessionId: intra.id, startsOn: "2027-02-02" })).toMatchObject({
    code: "INTRA_COMPANY_MISSING",
  });
  expect(await act("duplicateSession", { sessionId: "rien", startsOn: "2027-02-02" })).toEqual({ code: "NOT_FOUND" });
});

test("a session with one slot and one with forty cost as many statements, conflicts included (L-08)", async () => {
  const few = await plan([slot("2029-01-02", { trainerId: anne, venueId: loire })]);
  const many = await plan(
    Array.from({ length: 40 }, (_, index) =>
      slot(`2029-0${2 + Math.floor(index / 20)}-${String(1 + (index % 20)).padStart(2, "0")}`, {
        trainerId: index % 2 ? anne : omar,
        venueId: loire,
      }),
    ),
  );
  await plan(
    Array.from({ length: 9 }, (_, index) => slot(`2029-02-0${index + 1}`, { trainerId: anne, venueId: loire })),
  );
  const statements = async (id: string) =>
    (await helene.ask(`query ($id: ID!) { session(id: $id) { ${told} } }`, { id })).statements;
  expect(await statements(many.id)).toBe((await statements(few.id)) + 1);
});
