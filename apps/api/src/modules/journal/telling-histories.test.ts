import { afterAll, beforeAll, expect, test } from "vitest";
import { addLearner } from "#companies";
import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { Viewer } from "#platform/viewer";
import { ApiClient } from "#testing/api-client";
import { aCompany, aContact, aMember, anOrganisation, aVisibleSession, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let caradec: { id: string };
let session: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  caradec = await aCompany(world, of, "Ateliers Caradec");
  session = await aVisibleSession(world, of, [caradec.id], "Habilitation électrique");
});
afterAll(() => world.close());

/** A fact as its use case writes it. */
const happened = (kind: string, facts: Event["facts"], by: Viewer = of.admin) =>
  world.house.works.run(by, (work) =>
    work.record({ id: newId(), kind, sessionId: session.id, companyId: caradec.id, facts, subjects: [] }),
  );

const entries =
  "edges { cursor node { kind actorName subjectName names count statusBefore statusAfter sessionTitle companyName isErased changes { field before after } } }";
interface Entry {
  kind: string;
  actorName: string;
  subjectName: string | null;
  names: string[];
  count: number | null;
  sessionTitle: string | null;
}
type History = { edges: { cursor: string; node: Entry }[]; people: { name: string; kind: string }[] };

async function historyOf(what: "session" | "company", id: string, args = "", by = helene, rest = ""): Promise<History> {
  const { data, errors } = await by.ask(
    `query ($id: ID!) { ${what}(id: $id) { history${args} { ${entries} ${rest} } } }`,
    { id },
  );
  if (errors) throw new Error(errors[0]!.message);
  return (data[what] as { history: History }).history;
}
const kindsIn = (history: History) => history.edges.map(({ node }) => node.kind);

test("what happens to learners, places and statuses is told in the session, with what changed (B-12)", async () => {
  await happened("enrolments.added", {
    count: 2,
    names: "Léa Morel, Zoé N’Diaye",
    learnerIds: `${newId()},${newId()}`,
  });
  await happened("enrolments.removed", {
    learnerName: "Léa Morel",
    learnerId: newId(),
    enrolmentId: newId(),
    kept: true,
  });
  await happened("enrolments.seatsReserved", { count: 3 });
  await happened("sessions.bookingStatusChanged", { title: "x", from: "WON", to: "CANCELLED" });
  await happened("sessions.configured", {
    title: "x",
    fields: "capacity,centreId",
    "capacity.before": 8,
    "capacity.after": 12,
    "centreId.before": null,
    "centreId.after": of.centreId,
  });
  const { edges } = await historyOf("session", session.id, "(first: 5)");
  expect(edges.map(({ node }) => node)).toMatchObject([
    {
      kind: "SESSION_CONFIGURED",
      changes: [
        { field: "CAPACITY", before: "8", after: "12" },
        { field: "CENTRE", before: null, after: expect.stringMatching(/\p{L}/u) as string },
      ],
    },
    { kind: "BOOKING_STATUS_CHANGED", statusBefore: "WON", statusAfter: "CANCELLED", companyName: "Ateliers Caradec" },
    { kind: "SEATS_RESERVED", count: 3 },
    { kind: "ENROLMENT_REMOVED", subjectName: "Léa Morel" },
    { kind: "LEARNERS_ENROLLED", count: 2, names: ["Léa Morel", "Zoé N’Diaye"] },
  ]);
});

test("the history of a company tells its learners, and what happened to it in sessions", async () => {
  await world.house.works.run(of.admin, (work) =>
    addLearner(work, { companyId: caradec.id, firstName: "Chloé", lastName: "Haddad" }),
  );
  const { edges } = await historyOf("company", caradec.id);
  expect(edges.map(({ node }) => node)).toContainEqual(
    expect.objectContaining({ kind: "LEARNER_ADDED", subjectName: "Chloé Haddad", sessionTitle: null }),
  );
  expect(edges.map(({ node }) => node)).toContainEqual(
    expect.objectContaining({ kind: "SESSION_PUBLISHED", sessionTitle: "Habilitation électrique" }),
  );
});

test("a coordinator of another centre reads the record of a company, not what happens in sessions she does not see", async () => {
  const elsewhere = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR", [])).email);
  const kinds = kindsIn(await historyOf("company", caradec.id, "", elsewhere));
  expect(kinds).toContain("COMPANY_CREATED");
  expect(kinds).not.toContain("SESSION_PUBLISHED");
  expect(kinds).not.toContain("ENROLMENT_REMOVED");
});

test("a history is narrowed to a sort of facts, a person, a period and words, whatever the accents", async () => {
  const paul = await aContact(world, of, caradec.id);
  await happened("documents.opened", { title: "Convention signée", kind: "TRAINING_AGREEMENT" }, paul.viewer);
  const narrowed = async (filter: string) => kindsIn(await historyOf("session", session.id, `(filter: { ${filter} })`));

  expect(await narrowed("families: [LEARNERS]")).toEqual(["SEATS_RESERVED", "ENROLMENT_REMOVED", "LEARNERS_ENROLLED"]);
  expect(await narrowed(`actorId: "${paul.viewer.accessId}"`)).toEqual(["DOCUMENT_OPENED"]);
  expect(await narrowed('search: "LEA morel"')).toEqual(["ENROLMENT_REMOVED", "LEARNERS_ENROLLED"]);
  expect(await narrowed(`search: "n'diaye"`)).toEqual(["LEARNERS_ENROLLED"]);
  expect(await narrowed('search: "100 %_"')).toEqual([]);
  expect(await narrowed('from: "2026-11-21", to: "2026-11-21", families: [LEARNERS]')).toHaveLength(3);
  expect(await narrowed('to: "2026-11-20"')).toEqual([]);
  expect(await narrowed('from: "2026-11-22"')).toEqual([]);
  expect(await narrowed('actorId: "personne"')).toEqual([]);

  const { people } = await historyOf("session", session.id, "", helene, "people { id name kind }");
  expect(people).toContainEqual(expect.objectContaining({ name: paul.viewer.name, kind: "CONTACT" }));
  expect(people.filter(({ kind }) => kind === "STAFF")).toHaveLength(1);
});

test("a history is read page after page, each line once", async () => {
  const whole = kindsIn(await historyOf("session", session.id));
  const paged: string[] = [];
  let after: string | undefined;
  do {
    const page = await historyOf("session", session.id, `(first: 2${after ? `, after: "${after}"` : ""})`);
    paged.push(...kindsIn(page));
    after = page.edges.length === 2 ? page.edges.at(-1)!.cursor : undefined;
  } while (after);
  expect(paged).toEqual(whole);
});

test("the same number of statements tells one line and fifty (L-08)", async () => {
  for (let index = 0; index < 50; index += 1) await happened("enrolments.seatsReserved", { count: index + 1 });
  const statements = async (first: number) =>
    (
      await helene.ask(`query ($id: ID!) { session(id: $id) { history(first: ${first}) { ${entries} } } }`, {
        id: session.id,
      })
    ).statements;
  expect(await statements(50)).toBe(await statements(1));
});

test("the journal holds everything, for administrators alone, and says whether its chain holds (B-12)", async () => {
  const query = `query ($filter: HistoryFilter) { journal(first: 100, filter: $filter) { ${entries} people { name } } checkJournal { checked total brokenAt fault seal } }`;
  const { data } = await helene.ask(query);
  const { journal, checkJournal } = data as { journal: History; checkJournal: { checked: number; total: number } };
  expect(kindsIn(journal)).toContain("ENROLMENT_REMOVED");
  expect(journal.people.length).toBeGreaterThan(1);
  expect(checkJournal).toMatchObject({ brokenAt: null, fault: null, checked: checkJournal.total });
  const { data: narrowed } = await helene.ask(query, { filter: { search: "lea morel", from: "2026-11-21" } });
  expect(kindsIn(narrowed.journal as History)).toEqual(["ENROLMENT_REMOVED", "LEARNERS_ENROLLED"]);

  for (const role of ["COORDINATOR", "ACCOUNTANT", "READER"] as const) {
    const other = await ApiClient.signedIn(world, "console", (await aMember(world, of, role)).email);
    const answer = await other.ask("{ organisation { viewerCan { readJournal } } }");
    expect(answer.data.organisation).toEqual({ viewerCan: { readJournal: false } });
    expect((await other.ask("{ checkJournal { total } }")).errors?.[0]?.extensions.code, role).toBe("NOT_FOUND");
  }
});
