import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aMember, anOrganisation, aTrainer, aVenue, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { asInput, planningOf, slot, type Told } from "#testing/planning";
import { planSession } from "./plan-session.js";
import { setSessionSlots } from "./set-session-slots.js";

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
const refuseOverlaps = async (refuse: boolean) => {
  const { data } = await helene.ask("{ organisation { version } }");
  const { version: expectedVersion } = data.organisation as { version: number };
  const answer = await helene.ask(
    "mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { ... on Organisation { refuseOverlaps } } }",
    { input: { expectedVersion, refuseOverlaps: refuse } },
  );
  expect(answer.data.updateOrganisation).toEqual({ refuseOverlaps: refuse });
};

const conflictsBefore = async (slots: object[], sessionId?: string, by = helene) => {
  const { data } = await by.ask(
    `query ($slots: [SlotInput!]!, $sessionId: ID) { slotConflicts(slots: $slots, sessionId: $sessionId) {
      position kind date startsAt endsAt trainer { lastName } venue { name } session { reference } } }`,
    { slots, sessionId },
  );
  return data.slotConflicts as { position: number; kind: string; session: unknown }[];
};

test("a trainer or a venue that another session has at that time is told before saving, and on the saved session", async () => {
  const there = await plan([slot("2028-02-01", { trainerId: anne, venueId: loire })], { reference: "AUTRE-1" });
  const wanted = [
    slot("2028-02-02", { trainerId: anne }),
    slot("2028-02-01", { startsAt: "12:00", endsAt: "15:00", trainerId: anne, venueId: loire }),
    slot("2028-02-01", { startsAt: "12:30", endsAt: "15:00", trainerId: anne }),
  ];
  expect(await conflictsBefore(wanted)).toEqual([
    {
      position: 1,
      kind: "TRAINER",
      date: "2028-02-01",
      startsAt: "09:00",
      endsAt: "12:30",
      trainer: { lastName: "Morel" },
      venue: null,
      session: { reference: "AUTRE-1" },
    },
    expect.objectContaining({ position: 1, kind: "VENUE", venue: { name: "Salle Loire" } }),
  ]);
  expect(await conflictsBefore(wanted, there.id)).toEqual([]);
  expect(await conflictsBefore([slot("2028-02-01", { trainerId: "rien", venueId: null })], "rien")).toEqual([]);
  const here = await plan([wanted[1]!]);
  expect(here.conflicts).toMatchObject([
    { slotId: here.slots[0]!.id, position: 0, kind: "TRAINER", session: { id: there.id } },
    { slotId: here.slots[0]!.id, position: 0, kind: "VENUE", session: { id: there.id } },
  ]);
});

test("sessions that do not take place take nobody: deleted, or cancelled by all their clients; and a virtual class holds any number", async () => {
  const screen = await aVenue(world, of, { name: "Classe virtuelle", isVirtual: true });
  await plan([slot("2028-03-01", { venueId: screen })]);
  expect(await conflictsBefore([slot("2028-03-01", { venueId: screen })])).toEqual([]);
  const company = await aCompany(world, of);
  const session = await plan([slot("2028-03-01", { trainerId: anne })], { companyIds: [company.id] });
  const asked = () => conflictsBefore([slot("2028-03-01", { trainerId: anne })]);
  expect(await asked()).toHaveLength(1);
  await askAsOwner(world, "update session set cancelled_booking_count = booking_count where id = $1", [session.id]);
  expect(await asked()).toEqual([]);
  await askAsOwner(
    world,
    "update session set cancelled_booking_count = 0, deleted_at = now(), deleted_by = $2 where id = $1",
    [session.id, of.admin.accessId],
  );
  expect(await asked()).toEqual([]);
});

test("of a session in a centre of others, a coordinator learns that it is there, and not which", async () => {
  await plan([slot("2028-04-03", { trainerId: omar })]);
  const elsewhere = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR", [])).email);
  expect(await conflictsBefore([slot("2028-04-03", { trainerId: omar })], undefined, elsewhere)).toMatchObject([
    { kind: "TRAINER", session: null },
  ]);
});

test("overlaps are refused once the organisation wants it so, but for those that were there before", async () => {
  await plan([slot("2028-05-02", { trainerId: anne, venueId: loire })]);
  const before = await plan([slot("2028-05-02", { trainerId: anne })]);
  await refuseOverlaps(true);
  try {
    expect(await plan([slot("2028-05-02", { trainerId: anne })])).toMatchObject({ code: "TRAINER_BUSY" });
    expect(await plan([slot("2028-05-02", { venueId: loire })])).toMatchObject({ code: "VENUE_BUSY" });
    const added = await set(before, [...before.slots.map(asInput), slot("2028-05-03", { trainerId: anne })]);
    expect(added).toMatchObject({ __typename: "Session", hours: 7 });
    const [first] = added.slots;
    expect(await act("moveSlot", { slotId: first!.id, endsAt: "12:00" })).toMatchObject({ code: "TRAINER_BUSY" });
    expect(await act("moveSlot", { slotId: first!.id, trainerId: omar })).toMatchObject({
      trainerNames: "Omar Diallo · Anne Morel",
    });
  } finally {
    await refuseOverlaps(false);
  }
});

test("ten people who plan for one trainer and one venue at the same moment plan one session, when overlaps are refused", async () => {
  await refuseOverlaps(true);
  try {
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        world.house.works.run(of.admin, (work) =>
          planSession(work, {
            centreId: of.centreId,
            title: "Ensemble",
            kind: "INTER",
            modality: "ON_SITE",
            slots: [
              {
                date: "2028-06-01",
                startsAt: "09:00",
                endsAt: "12:30",
                ...(index % 2 ? { trainerId: anne, venueId: loire } : { venueId: loire, trainerId: anne }),
              },
            ],
          }),
        ),
      ),
    );
    const refused = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason as unknown] : []));
    expect(refused).toEqual(Array.from({ length: 9 }, () => expect.objectContaining({ code: "TRAINER_BUSY" })));
  } finally {
    await refuseOverlaps(false);
  }
});

test("two sessions that swap their trainers at the same moment wait for nothing for ever", async () => {
  const [one, two] = [
    await plan([slot("2028-07-03", { trainerId: anne })]),
    await plan([slot("2028-07-04", { trainerId: omar })]),
  ];
  await refuseOverlaps(true);
  const swap = (session: Told, trainers: string[]) =>
    world.house.works.run(of.admin, (work) =>
      setSessionSlots(work, {
        sessionId: session.id,
        expectedSlotsVersion: session.slotsVersion,
        slots: trainers.map((trainerId, index) => ({
          date: `2028-07-${String(10 + index + (session === one ? 0 : 5)).padStart(2, "0")}`,
          startsAt: "09:00",
          endsAt: "12:30",
          trainerId,
        })),
      }),
    );
  try {
    await Promise.all([swap(one, [anne, omar]), swap(two, [omar, anne])]);
  } finally {
    await refuseOverlaps(false);
  }
});
