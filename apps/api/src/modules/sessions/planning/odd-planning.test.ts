import { weekdays } from "@passerelle/schema/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let company: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of);
});
afterAll(() => world.close());

async function act(name: string, input: object): Promise<object> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await staff.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ... on Session { id slotsVersion version } ... on Refusal { code } } }`,
    { input },
  );
  return (data?.[name] as object | null) ?? { error: errors?.[0]?.extensions.code };
}

const aPlan = (part: object) => ({
  centreId: of.centreId,
  title: "Secourisme",
  kind: "INTER",
  modality: "ON_SITE",
  companyIds: [],
  ...part,
});
const pattern = { startsOn: "2027-01-12", weekdays, halfDays: [{ startsAt: "09:00", endsAt: "12:00" }], hours: 14 };

/** The first day ever, the last one, and those just out of reach: beyond, no calendar counts. */
describe.each(["0001-01-01", "9999-12-31", "2016-11-01", "2037-01-01"])("a session from %s on", (startsOn) => {
  test("is not planned by a pattern", async () => {
    expect(await act("planSession", aPlan({ pattern: { ...pattern, startsOn } }))).toEqual({
      code: "SLOT_DATE_TOO_FAR",
    });
  });

  test("is not made like an earlier one", async () => {
    const { id } = await aSession(world, of, [company.id]);
    const [slot] = await askAsOwner(world, "select id from slot where session_id = $1 order by starts_at limit 1", [
      id,
    ]);
    await act("moveSlot", { slotId: slot!.id, date: "2027-01-14" });
    expect(await act("duplicateSession", { sessionId: id, startsOn })).toEqual({ code: "SLOT_DATE_TOO_FAR" });
  });
});

test("a pattern of more stretches than a day has hours is refused before any of them is compared", async () => {
  const halfDays = Array.from({ length: 3_000 }, () => ({ startsAt: "12:00", endsAt: "09:00" }));
  expect(await act("planSession", aPlan({ pattern: { ...pattern, halfDays } }))).toEqual({ code: "TOO_MANY_SLOTS" });
});

test("what is no programme is the programme of nobody", async () => {
  const { id: sessionId } = await aSession(world, of, [company.id]);
  const [session] = await askAsOwner(world, "select version from session where id = $1", [sessionId]);
  for (const programmeId of ["", "none"]) {
    expect(await act("planSession", aPlan({ programmeId }))).toEqual({ error: "NOT_FOUND" });
    expect(await act("configureSession", { sessionId, expectedVersion: session!.version, programmeId })).toEqual({
      error: "NOT_FOUND",
    });
  }
});

test("slots saved as they are change nothing: whoever has read them still may save theirs", async () => {
  const { id: sessionId } = await aSession(world, of, [company.id]);
  const read = async () =>
    (await askAsOwner(world, "select version, slots_version from session where id = $1", [sessionId]))[0]!;
  const rows = await askAsOwner(
    world,
    `select id, date::text, to_char(starts_at, 'HH24:MI') as "startsAt", to_char(ends_at, 'HH24:MI') as "endsAt", venue_id as "venueId"
     from slot where session_id = $1`,
    [sessionId],
  );
  const before = await read();
  const save = (slots: object[]) =>
    act("setSessionSlots", { sessionId, expectedSlotsVersion: before.slots_version, slots });
  expect(await save(rows)).toMatchObject({ slotsVersion: before.slots_version });
  expect(await act("moveSlot", { slotId: rows[0]!.id, date: rows[0]!.date })).toMatchObject({ id: sessionId });
  expect(await read()).toEqual(before);
  expect(await save([])).toMatchObject({ slotsVersion: Number(before.slots_version) + 1 });
});
