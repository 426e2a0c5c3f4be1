import { afterAll, beforeAll, expect, test } from "vitest";
import { enrolLearners, removeEnrolment } from "#enrolments";
import { deleteSession } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aDocument,
  anOrganisation,
  aPublication,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { anEnrolment, aPaperOf, aPublishedPaperOf } from "#testing/enrolments";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let caradec: { id: string };
let volteo: { id: string };
let paul: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  caradec = await aCompany(world, of, "Caradec");
  volteo = await aCompany(world, of, "Volteo");
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, caradec.id)).email);
  await aContact(world, of, volteo.id);
});
afterAll(() => world.close());

interface Outcome {
  code?: string;
  publications?: { id: string }[];
}

async function act(name: "publishDocuments" | "replacePublications", input: object): Promise<Outcome> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await staff.ask(
    `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { ... on PublishedDocuments { publications { id } } ... on Refusal { code } } }`,
    { input },
  );
  return errors ? { code: errors[0]!.extensions.code } : (data.outcome as Outcome);
}

const publish = (...pairs: [document: { id: string }, company: { id: string }][]) =>
  act("publishDocuments", {
    publications: pairs.map(([document, company]) => ({ documentId: document.id, companyId: company.id })),
  });

async function plan(documents: { id: string }[], companies: { id: string }[]): Promise<[string, string, string][]> {
  const { data } = await staff.ask(
    "query ($documentIds: [ID!]!, $companyIds: [ID!]!) { publishingPlan(documentIds: $documentIds, companyIds: $companyIds) { outcome document { id } company { id } } }",
    { documentIds: documents.map(({ id }) => id), companyIds: companies.map(({ id }) => id) },
  );
  const lines = data.publishingPlan as { outcome: string; document: { id: string }; company: { id: string } }[];
  return lines.map((line) => [line.document.id, line.company.id, line.outcome]);
}

async function announced(): Promise<
  { group: string; documentTitle: string; replacedTitle: string | null; struckAt: string | null }[]
> {
  const { data } = await paul.ask(
    "{ notifications(first: 20) { edges { node { group documentTitle replacedTitle struckAt } } } }",
  );
  const { edges } = data.notifications as { edges: { node: Awaited<ReturnType<typeof announced>>[number] }[] };
  return edges.map(({ node }) => node);
}

const livePublications = async (sessionId: string): Promise<number> => {
  const [row] = await askAsOwner(
    world,
    "select count(*)::int as count from publication where session_id = $1 and withdrawn_at is null",
    [sessionId],
  );
  return Number(row!.count);
};

test("two documents go to two companies in one act, and each contact is told of them as one (R-006)", async () => {
  const session = await aVisibleSession(world, of, [caradec.id, volteo.id]);
  const [one, two] = [await aDocument(world, of, session.id), await aDocument(world, of, session.id)];
  const pairs = [one, two].flatMap((document) =>
    [caradec, volteo].map((company): [typeof document, typeof company] => [document, company]),
  );
  const { publications } = await publish(...pairs, pairs[0]!);
  expect(publications).toHaveLength(4);
  const [first, second] = await announced();
  expect(new Set([first!.documentTitle, second!.documentTitle])).toEqual(new Set([one.title, two.title]));
  expect(first!.group).toBe(second!.group);
});

test("what cannot be published is said before, line by line, and refused as a whole", async () => {
  const session = await aVisibleSession(world, of, [caradec.id]);
  await askAsOwner(
    world,
    `insert into booking (organisation_id, id, session_id, company_id, status, created_at) values ($1, gen_random_uuid(), $2, $3, 'WON', now())`,
    [of.id, session.id, volteo.id],
  );
  const paper = await aDocument(world, of, session.id);
  const internal = await aDocument(world, of, session.id, "INTERNAL");
  const published = await aPublication(world, of, session.id, caradec.id);
  expect(await plan([paper, internal, { id: published.documentId }], [caradec, volteo])).toEqual([
    [paper.id, caradec.id, "PUBLISHED"],
    [internal.id, caradec.id, "KIND_NOT_PUBLISHABLE"],
    [published.documentId, caradec.id, "ALREADY_PUBLISHED"],
    [paper.id, volteo.id, "SESSION_NOT_PUBLISHED"],
    [internal.id, volteo.id, "KIND_NOT_PUBLISHABLE"],
    [published.documentId, volteo.id, "SESSION_NOT_PUBLISHED"],
  ]);
  expect(await publish([paper, caradec], [paper, volteo])).toEqual({ code: "SESSION_NOT_PUBLISHED" });
  expect(await publish([paper, caradec], [{ id: published.documentId }, caradec])).toEqual({
    code: "ALREADY_PUBLISHED",
  });
  expect(await livePublications(session.id)).toBe(1);
});

test("a learner's paper has one line, for the company that enrolled the learner, until the learner is removed (R-005)", async () => {
  const session = await aVisibleSession(world, of, [caradec.id, volteo.id]);
  const at = { sessionId: session.id, companyId: caradec.id };
  const enrolment = await anEnrolment(world, of, at);
  const paper = { id: await aPaperOf(world, of, enrolment.id, session.id) };
  expect(await plan([paper], [caradec, volteo])).toEqual([[paper.id, caradec.id, "PUBLISHED"]]);
  expect(await publish([paper, volteo])).toEqual({ code: "LEARNER_OF_OTHER_COMPANY" });
  await world.house.works.run(of.admin, (work) => removeEnrolment(work, { enrolmentId: enrolment.id }));
  expect(await plan([paper], [caradec, volteo])).toEqual([[paper.id, caradec.id, "LEARNER_REMOVED"]]);
  expect(await publish([paper, caradec])).toEqual({ code: "LEARNER_REMOVED" });
});

test("nothing of a session in the trash is published, and the plan says so", async () => {
  const session = await aVisibleSession(world, of, [caradec.id]);
  const paper = await aDocument(world, of, session.id);
  await world.house.works.run(of.admin, (work) => deleteSession(work, { sessionId: session.id }));
  expect(await plan([paper], [caradec])).toEqual([[paper.id, caradec.id, "SESSION_DELETED"]]);
  expect(await publish([paper, caradec])).toEqual({ code: "SESSION_DELETED" });
});

test("nothing, too many and what is nobody's are refused", async () => {
  const session = await aSession(world, of, [caradec.id]);
  const paper = await aDocument(world, of, session.id);
  expect(await publish()).toEqual({ code: "NOTHING_TO_PUBLISH" });
  const many = Array.from({ length: 201 }, (): [typeof paper, typeof caradec] => [
    { id: crypto.randomUUID(), title: "" },
    caradec,
  ]);
  expect(await publish(...many)).toEqual({ code: "TOO_MANY_FILES" });
  expect(await publish([{ id: crypto.randomUUID() }, caradec])).toEqual({ code: "NOT_FOUND" });
  expect(await act("replacePublications", { replacements: [] })).toEqual({ code: "NOTHING_TO_PUBLISH" });
});

test("a published version is replaced in one act: the former is struck, the new one says what it replaces, and the client holds one (B-08, R-014, R-016, R-031)", async () => {
  const session = await aVisibleSession(world, of, [caradec.id]);
  const former = await aPublication(world, of, session.id, caradec.id);
  const next = await aDocument(world, of, session.id);
  const replacements = [{ publicationId: former.id, documentId: next.id }];
  const { publications } = await act("replacePublications", { replacements });
  expect(publications).toHaveLength(1);
  expect(await livePublications(session.id)).toBe(1);
  const [newest, struck] = await announced();
  expect(newest).toMatchObject({ documentTitle: next.title, replacedTitle: former.title, struckAt: null });
  expect(struck).toMatchObject({ documentTitle: former.title, replacedTitle: null, struckAt: expect.any(String) });
  expect(await act("replacePublications", { replacements })).toEqual({ code: "ALREADY_WITHDRAWN" });
});

test("the same document replaces itself by its current version, and a refusal leaves what was published (B-08)", async () => {
  const session = await aVisibleSession(world, of, [caradec.id]);
  const former = await aPublication(world, of, session.id, caradec.id);
  const itself = { publicationId: former.id, documentId: former.documentId };
  const internal = await aDocument(world, of, session.id, "INTERNAL");
  expect(
    await act("replacePublications", { replacements: [{ publicationId: former.id, documentId: internal.id }] }),
  ).toEqual({ code: "KIND_NOT_PUBLISHABLE" });
  expect((await act("replacePublications", { replacements: [itself] })).publications).toHaveLength(1);
  expect(await livePublications(session.id)).toBe(1);
});

test("a learner added back gets new papers in the place of those under the greyed row (R-028, R-030, R-031, B-08)", async () => {
  const session = await aVisibleSession(world, of, [caradec.id]);
  const at = { sessionId: session.id, companyId: caradec.id };
  const before = await anEnrolment(world, of, at);
  const { publicationId } = await aPublishedPaperOf(world, of, before.id, at);
  await world.house.works.run(of.admin, (work) => removeEnrolment(work, { enrolmentId: before.id }));
  const { enrolments } = await world.house.works.run(of.admin, (work) =>
    enrolLearners(work, { ...at, learners: [{ learnerId: before.learnerId }] }),
  );
  const documentId = await aPaperOf(world, of, enrolments[0]!.id, session.id);
  expect(
    (await act("replacePublications", { replacements: [{ publicationId, documentId }] })).publications,
  ).toHaveLength(1);
  const { data } = await paul.ask(
    "query ($id: ID!) { extranet { session(id: $id) { learners { cancelled documents { id } } } } }",
    { id: session.id },
  );
  const { learners } = (data.extranet as { session: { learners: { cancelled: boolean; documents: unknown[] }[] } })
    .session;
  expect(learners.map((each) => [each.cancelled, each.documents.length]).sort()).toEqual([
    [false, 1],
    [true, 0],
  ]);
});

test("of two people who replace the same publication at the same moment, one does", async () => {
  const session = await aVisibleSession(world, of, [caradec.id]);
  const former = await aPublication(world, of, session.id, caradec.id);
  const papers = [await aDocument(world, of, session.id), await aDocument(world, of, session.id)];
  const outcomes = await Promise.all(
    papers.map(({ id }) =>
      act("replacePublications", { replacements: [{ publicationId: former.id, documentId: id }] }),
    ),
  );
  expect(outcomes.map((each) => each.code ?? "done").sort()).toEqual(["ALREADY_WITHDRAWN", "done"]);
  expect(await livePublications(session.id)).toBe(1);
});

test("two acts on papers of the same two sessions wait in line, whatever the order of the papers", async () => {
  const sessions = [await aVisibleSession(world, of, [caradec.id]), await aVisibleSession(world, of, [caradec.id])];
  for (let round = 0; round < 6; round += 1) {
    const papers: { id: string }[] = [];
    for (const session of [0, 1, 1, 0]) papers.push(await aDocument(world, of, sessions[session]!.id));
    const [a, b, c, d] = papers as [{ id: string }, { id: string }, { id: string }, { id: string }];
    const outcomes = await Promise.all([publish([a, caradec], [b, caradec]), publish([c, caradec], [d, caradec])]);
    expect(outcomes.map(({ publications }) => publications?.length)).toEqual([2, 2]);
  }
});
