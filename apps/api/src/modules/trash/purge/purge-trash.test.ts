import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addLearner, deleteContact, deleteLearner, restoreContact } from "#companies";
import { withdrawPublication } from "#documents";
import { enrolLearners, removeEnrolment } from "#enrolments";
import { readOnce } from "#platform/reading";
import { verifyChain } from "#platform/journal/verify-chain";
import { deleteSession } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAs, askAsOwner, refusalOf } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aDocument,
  aMember,
  anExpectedDocument,
  anOrganisation,
  aPublication,
  aSentDocument,
  aSession,
  aStranger,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { purgeTrashJob } from "./purge-trash.job.js";

const aDay = 24 * 60 * 60 * 1000;
const start = new Date("2026-11-21T09:00:00Z");

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let company: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of, "Voltéo");
});
beforeEach(() => world.clock.moveTo(start));
afterAll(() => world.close());

type Act<T> = Parameters<typeof world.house.works.run<T>>[1];
const act = <T>(run: Act<T>): Promise<T> => world.house.works.run(of.admin, run);
const purge = (): Promise<void> => purgeTrashJob(world.house.works, world.house.door).run({});
const afterDays = (days: number): void => world.clock.moveTo(new Date(start.getTime() + days * aDay));
const rowsOf = async (table: string, id: string, column = "id"): Promise<number> =>
  (await askAsOwner(world, `select from ${table} where ${column} = $1`, [id])).length;
const told = (kind: string) =>
  askAsOwner(
    world,
    "select session_id, actor_name, facts from event where organisation_id = $1 and kind = $2 order by seq",
    [of.id, kind],
  );

async function aLearner(): Promise<string> {
  return (await act((work) => addLearner(work, { companyId: company.id, firstName: "Yann", lastName: "Le Goff" }))).id;
}
async function anEnrolled(sessionId: string, learnerId: string): Promise<string> {
  const { enrolments } = await act((work) =>
    enrolLearners(work, { sessionId, companyId: company.id, learners: [{ learnerId }] }),
  );
  return enrolments[0]!.id;
}
const purgeByHand = async (client: ApiClient, input: object): Promise<unknown> => {
  const { data, errors } = await client.ask(
    "mutation ($input: PurgeTrashItemInput!) { purgeTrashItem(input: $input) { ... on Refusal { code message } ... on PurgedTrashItem { id kind } } }",
    { input },
  );
  return errors?.[0]?.extensions.code ?? data.purgeTrashItem;
};

test("a session goes for good once its days are over, with all that hangs from it, and not a day before (REGULATION 6)", async () => {
  const { id } = await aVisibleSession(world, of, [company.id], "Sans suite");
  const publication = await aPublication(world, of, id, company.id, "PROGRAMME");
  const paul = await aContact(world, of, company.id);
  await (await ApiClient.signedIn(world, "extranet", paul.email)).file(`/extranet/files/${publication.id}`);
  await anExpectedDocument(world, of, company.id, id);
  const enrolmentId = await anEnrolled(id, await aLearner());
  await act((work) => removeEnrolment(work, { enrolmentId }));
  await act((work) => withdrawPublication(work, { publicationId: publication.id }));
  await act((work) => deleteSession(work, { sessionId: id }));

  afterDays(364);
  await purge();
  expect(await rowsOf("session", id)).toBe(1);
  afterDays(365);
  await purge();
  for (const [table, column] of [
    ["session", "id"],
    ...[
      "slot",
      "booking",
      "session_publication",
      "document",
      "publication",
      "enrolment",
      "seat",
      "expected_document",
      "notification",
    ].map((name) => [name, "session_id"]),
    ["company_visibility", "subject_id"],
  ] as const)
    expect(await rowsOf(table, id, column), table).toBe(0);
  expect(await rowsOf("receipt", publication.id, "publication_id")).toBe(0);
  // The learner is the company's, and stays.
  expect(await rowsOf("learner", company.id, "company_id")).toBeGreaterThan(0);

  const [log] = await told("trash.sessionPurged");
  expect(log).toMatchObject({
    session_id: id,
    actor_name: "Passerelle",
    facts: { subjectId: id, "removed.session": 1, "removed.slot": 2, "removed.publication": 1 },
  });
  expect(JSON.stringify(log!.facts)).not.toContain("Sans suite");
});

test("what the journal said of it in words is erased, and the chain holds (B-12)", async () => {
  const { id } = await aSession(world, of, [company.id], "Nommément inutile");
  await act((work) => deleteSession(work, { sessionId: id }));
  afterDays(400);
  await purge();
  const words = await askAsOwner(
    world,
    "select 1 from event where organisation_id = $1 and facts::text like '%Nommément%'",
    [of.id],
  );
  expect(words).toEqual([]);
  const report = await readOnce(
    world.house.database.pool,
    { kind: "house", organisationId: of.id },
    new Date(),
    verifyChain,
  );
  expect(report).toMatchObject({ brokenAt: null });
});

test("the days are those of the setting, counted in Paris", async () => {
  const { id } = await aSession(world, of, [company.id]);
  // Past midnight in Paris, it is the 22nd.
  world.clock.moveTo(new Date("2026-11-21T23:30:00Z"));
  await act((work) => deleteSession(work, { sessionId: id }));
  await askAsOwner(world, "update organisation set trash_days = 30 where id = $1", [of.id]);
  world.clock.moveTo(new Date("2026-12-21T22:30:00Z"));
  await purge();
  expect(await rowsOf("session", id)).toBe(1);
  world.clock.moveTo(new Date("2026-12-21T23:30:00Z"));
  await purge();
  expect(await rowsOf("session", id)).toBe(0);
  await askAsOwner(world, "update organisation set trash_days = 365 where id = $1", [of.id]);
});

test("what a client still holds never goes: it is withdrawn first (R-043)", async () => {
  const { id } = await aVisibleSession(world, of, [company.id]);
  const publication = await aPublication(world, of, id, company.id, "PROGRAMME");
  await act((work) => deleteSession(work, { sessionId: id }));
  afterDays(4000);
  await purge();
  expect(await rowsOf("session", id)).toBe(1);
  expect(await rowsOf("publication", publication.id)).toBe(1);
  // Nor by anybody who would ask the database itself.
  expect(await refusalOf(askAs(world, of.admin, "select house.purge('SESSION', $1)", [id]))).toBe("55006");
});

test.each(["INVOICE", "TRAINING_AGREEMENT", "COMPLETION_CERTIFICATE"] as const)(
  "a session for which a paper of this kind was published is kept ten years, for administrators only: %s (REGULATION 6)",
  async (kind) => {
    const { id } = await aVisibleSession(world, of, [company.id], `Conservée ${kind}`);
    const publication = await aPublication(world, of, id, company.id, kind);
    await act((work) => withdrawPublication(work, { publicationId: publication.id }));
    await act((work) => deleteSession(work, { sessionId: id }));
    const find = async (client: ApiClient) => {
      const { data } = await client.ask(
        "query ($filter: TrashFilter) { trash(filter: $filter) { edges { node { id keptFor purgedOn } } } }",
        {
          filter: { kinds: ["SESSION"], search: `Conservée ${kind}` },
        },
      );
      return (data.trash as { edges: { node: unknown }[] }).edges.map((edge) => edge.node);
    };
    const kept = { id, keptFor: "LEGAL_RECORD", purgedOn: "2037-01-01" };
    const coordinator = await aMember(world, of, "COORDINATOR");
    expect(await find(await ApiClient.signedIn(world, "console", coordinator.email))).toEqual([kept]);
    afterDays(366);
    await purge();
    expect(await find(await ApiClient.signedIn(world, "console", coordinator.email))).toEqual([]);
    expect(await find(await ApiClient.signedIn(world, "console", of.adminEmail))).toEqual([kept]);
    world.clock.moveTo(new Date("2037-01-01T09:00:00Z"));
    await purge();
    expect(await rowsOf("session", id)).toBe(0);
  },
);

test("a session in which somebody was enrolled, or for which the client sent a paper, is kept", async () => {
  const [learnt, sent] = [
    await aVisibleSession(world, of, [company.id]),
    await aVisibleSession(world, of, [company.id]),
  ];
  await anEnrolled(learnt.id, await aLearner());
  const paul = await aContact(world, of, company.id);
  await aSentDocument(world, paul.viewer, sent.id);
  for (const { id } of [learnt, sent]) await act((work) => deleteSession(work, { sessionId: id }));
  afterDays(1000);
  await purge();
  expect([await rowsOf("session", learnt.id), await rowsOf("session", sent.id)]).toEqual([1, 1]);
});

test("a document goes with its versions, and its files are left to the sweep", async () => {
  const { id: sessionId } = await aSession(world, of, [company.id]);
  const document = await aDocument(world, of, sessionId, "INVOICE");
  const [file] = await askAsOwner(world, "select storage_key from document_version where document_id = $1", [
    document.id,
  ]);
  await helene.ask("mutation ($input: DeleteDocumentInput!) { deleteDocument(input: $input) { __typename } }", {
    input: { documentId: document.id },
  });
  afterDays(366);
  await purge();
  expect(await rowsOf("document", document.id)).toBe(0);
  expect(await rowsOf("upload", String(file!.storage_key), "storage_key")).toBe(0);
  expect(await rowsOf("session", sessionId)).toBe(1);
});

test("a removed enrolment of which nothing was published goes, then the learner, once nothing else names it", async () => {
  const { id: sessionId } = await aSession(world, of, [company.id]);
  const learnerId = await aLearner();
  const enrolmentId = await anEnrolled(sessionId, learnerId);
  await act((work) => deleteLearner(work, { learnerId }));
  expect(await purgeByHand(helene, { kind: "LEARNER", id: learnerId, confirmation: "Yann Le Goff" })).toMatchObject({
    code: "TRASH_IN_USE",
  });
  await act((work) => removeEnrolment(work, { enrolmentId }));
  afterDays(366);
  await purge();
  expect([await rowsOf("enrolment", enrolmentId), await rowsOf("learner", learnerId)]).toEqual([0, 0]);
});

test("a greyed learner stays for as long as the session does (R-023)", async () => {
  const { id: sessionId } = await aVisibleSession(world, of, [company.id]);
  const enrolmentId = await anEnrolled(sessionId, await aLearner());
  await act((work) => removeEnrolment(work, { enrolmentId }));
  await askAsOwner(world, "update enrolment set kept = true where id = $1", [enrolmentId]);
  afterDays(4000);
  await purge();
  expect(await rowsOf("enrolment", enrolmentId)).toBe(1);
});

test("a contact nobody ever let in goes; one who entered the extranet stays", async () => {
  const claire = await aStranger(world, of, company.id);
  const paul = await aContact(world, of, company.id);
  for (const contactId of [claire.id, paul.contactId]) await act((work) => deleteContact(work, { contactId }));
  afterDays(366);
  await purge();
  expect([await rowsOf("contact", claire.id), await rowsOf("contact", paul.contactId)]).toEqual([0, 1]);
  // Still in the trash, and restored from there.
  await act((work) => restoreContact(work, { contactId: paul.contactId }));
});

test("every table that points to what can be deleted for good is known to the purge", async () => {
  const holders = await askAsOwner(
    world,
    `select distinct con.conrelid::regclass::text as name from pg_constraint con where con.contype = 'f' and con.confrelid = any(array[
      'session', 'booking', 'session_publication', 'slot', 'enrolment', 'seat', 'document', 'document_version', 'publication', 'received_document', 'expected_document', 'learner']::regclass[])`,
  );
  const [{ prosrc }] = (await askAsOwner(
    world,
    "select prosrc from pg_proc where proname = 'purge' and pronamespace = 'house'::regnamespace",
  )) as [{ prosrc: string }];
  expect(holders.filter(({ name }) => !prosrc.includes(`('${String(name)}',`))).toEqual([]);
});
