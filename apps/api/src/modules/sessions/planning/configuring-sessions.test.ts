import { afterAll, beforeAll, expect, test } from "vitest";
import { createProgramme } from "#catalogue";
import { bookCompany, unbookCompany } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { planningOf, slot } from "#testing/planning";

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

const { act, plan } = planningOf(
  () => of,
  () => helene,
);
const book = (sessionId: string, companyId: string) => bookCompany(helene, { sessionId, companyId });
const unbook = (sessionId: string, companyId: string) => unbookCompany(helene, { sessionId, companyId });

test("a session is confirmed once it has slots, closed, and both are taken back", async () => {
  const empty = await plan({});
  expect(await act("confirmSession", { sessionId: empty.id })).toMatchObject({ code: "NO_SLOT" });
  const { id: sessionId } = await plan({ slots: [slot("2027-03-02")] });
  expect(await act("confirmSession", { sessionId })).toMatchObject({ status: "CONFIRMED" });
  expect(await act("unconfirmSession", { sessionId })).toMatchObject({ status: "PLANNED" });
  expect(await act("closeSession", { sessionId })).toMatchObject({ status: "CLOSED" });
  expect(await act("closeSession", { sessionId })).toMatchObject({ status: "CLOSED" });
  expect(await act("reopenSession", { sessionId })).toMatchObject({ status: "PLANNED" });
  const facts = await askAsOwner(world, "select kind from event where session_id = $1 order by seq", [sessionId]);
  expect(facts.map(({ kind }) => kind)).toEqual([
    "sessions.planned",
    "sessions.confirmed",
    "sessions.unconfirmed",
    "sessions.closed",
    "sessions.reopened",
  ]);
});

test("a session in the trash is neither planned, booked, confirmed nor configured", async () => {
  const { id: sessionId, version } = await plan({ slots: [slot("2027-03-02")] });
  await helene.ask("mutation ($id: ID!) { deleteSession(input: { sessionId: $id }) { __typename } }", {
    id: sessionId,
  });
  for (const [name, input] of [
    ["setSessionSlots", { sessionId, expectedSlotsVersion: 1, slots: [] }],
    ["configureSession", { sessionId, expectedVersion: version + 1, title: "x" }],
    ["confirmSession", { sessionId }],
    ["closeSession", { sessionId }],
  ] as const)
    expect(await act(name, input), name).toMatchObject({ code: "SESSION_DELETED" });
  expect(await book(sessionId, volteo)).toMatchObject({ code: "SESSION_DELETED" });
  expect(await unbook(sessionId, volteo)).toMatchObject({ code: "SESSION_DELETED" });
});

test("what a session is can be changed: title, reference, programme, kind, modality, capacity and centre", async () => {
  const { id: sessionId, version } = await plan({ companyIds: [volteo] });
  const { id: programmeId } = await world.house.works.run(of.admin, (work) =>
    createProgramme(work, { title: "Incendie", hours: 7 }),
  );
  const changed = await act("configureSession", {
    sessionId,
    expectedVersion: version,
    title: "Équipiers de première intervention",
    reference: "EPI-1",
    programmeId,
    kind: "INTRA",
    modality: "REMOTE",
    capacity: 8,
  });
  expect(changed).toMatchObject({
    title: "Équipiers de première intervention",
    reference: "EPI-1",
    kind: "INTRA",
    capacity: 8,
  });
  const [event] = await askAsOwner(
    world,
    "select facts from event where session_id = $1 and kind = 'sessions.configured'",
    [sessionId],
  );
  expect(event!.facts).toMatchObject({
    fields: "title,reference,programmeId,kind,modality,capacity",
    "capacity.before": null,
    "capacity.after": 8,
  });
  expect(await act("configureSession", { sessionId, expectedVersion: version, title: "x" })).toMatchObject({
    code: "STALE",
  });
});

test("a configuration is refused where it cannot hold", async () => {
  const { id: sessionId, version: expectedVersion } = await plan({ companyIds: [volteo, maree] });
  const { reference } = await plan({});
  await askAsOwner(world, "update session set seats_taken = 5 where id = $1", [sessionId]);
  const alpes = await anOrganisation(world);
  for (const [code, input] of [
    ["INTRA_ONE_COMPANY", { kind: "INTRA" }],
    ["CAPACITY_TOO_SMALL", { capacity: 4 }],
    ["CAPACITY_INVALID", { capacity: -1 }],
    ["TITLE_MISSING", { title: "" }],
    ["REFERENCE_TAKEN", { reference }],
    ["NOT_FOUND", { centreId: alpes.centreId }],
    ["NOT_FOUND", { programmeId: volteo }],
  ] as const)
    expect(await act("configureSession", { sessionId, expectedVersion, ...input }), code).toMatchObject({ code });
});
