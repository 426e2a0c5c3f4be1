import { afterAll, beforeAll, expect, test } from "vitest";
import { addLearner, deleteContact, deleteLearner } from "#companies";
import { withdrawPublication } from "#documents";
import { enrolLearners, removeEnrolment } from "#enrolments";
import { createCentre } from "#organisations";
import { bookCompany, deleteSession, planSession } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aDocument,
  aMember,
  anOrganisation,
  aPublication,
  aSentDocument,
  aStranger,
  aVenue,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;

interface Item {
  id: string;
  kind: string;
  title: string;
  purgedOn: string | null;
  keptFor: string | null;
  livePublicationCount: number;
  session: { id: string } | null;
  company: { id: string; name: string } | null;
  deletedBy: { name: string } | null;
  warnings: { code: string; name: string; company: { id: string } | null }[];
  viewerCan: { restore: boolean; purge: boolean };
}
interface Trash {
  totalCount: number;
  keptDays: number;
  kindCounts: { kind: string; count: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Item }[];
}

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

const query = `query ($first: Int, $after: String, $filter: TrashFilter, $sort: TrashSort) {
  trash(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount keptDays kindCounts { kind count } pageInfo { hasNextPage endCursor }
    edges { node { id kind title documentKind deletedAt purgedOn keptFor livePublicationCount deletedBy { name } session { id title } company { id name }
      warnings { code name subjectId company { id } } viewerCan { restore purge } } }
  }
}`;

async function trash(client: ApiClient, variables: object = {}): Promise<Trash> {
  const { data, errors } = await client.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.trash as Trash;
}
const itemsOf = (page: Trash): Item[] => page.edges.map((edge) => edge.node);
async function itemOf(id: string, client = helene): Promise<Item | undefined> {
  return itemsOf(await trash(client, { first: 100 })).find((item) => item.id === id);
}

const act = <T>(run: Parameters<typeof world.house.works.run<T>>[1]) => world.house.works.run(of.admin, run);

/** One thing of each kind, all of one session and company. */
async function oneOfEach() {
  const company = await aCompany(world, of, "Voltéo");
  const { id: sessionId } = await aVisibleSession(world, of, [company.id], "Sécurité à la ferme");
  const paul = await aContact(world, of, company.id);
  const sent = await aSentDocument(world, paul.viewer, sessionId);
  const draft = await aDocument(world, of, sessionId, "QUOTE");
  const claire = await aStranger(world, of, company.id);
  const yann = await act((work) => addLearner(work, { companyId: company.id, firstName: "Yann", lastName: "Le Goff" }));
  const anais = await act((work) => addLearner(work, { companyId: company.id, firstName: "Anaïs", lastName: "Kœnig" }));
  const { enrolments } = await act((work) =>
    enrolLearners(work, { sessionId, companyId: company.id, learners: [{ learnerId: anais.id }] }),
  );
  const enrolmentId = enrolments[0]!.id;
  await helene.ask("mutation ($input: DeleteDocumentInput!) { deleteDocument(input: $input) { __typename } }", {
    input: { documentId: draft.id },
  });
  const renard = await ApiClient.signedIn(world, "extranet", paul.email);
  await renard.ask("mutation ($input: RemoveSentDocumentInput!) { removeSentDocument(input: $input) { __typename } }", {
    input: { sentDocumentId: sent.id },
  });
  await act((work) => removeEnrolment(work, { enrolmentId }));
  await act((work) => deleteLearner(work, { learnerId: yann.id }));
  await act((work) => deleteContact(work, { contactId: claire.id }));
  await act((work) => deleteSession(work, { sessionId }));
  return { company, sessionId, draft, sent, enrolmentId, yann, claire, paul };
}

test("the trash says what was deleted, where, when, by whom, and the day it goes for good (B-02)", async () => {
  const { company, sessionId, draft, sent, enrolmentId, yann, claire, paul } = await oneOfEach();
  const page = await trash(helene, { first: 100 });
  expect(page.keptDays).toBe(365);
  expect(page.totalCount).toBe(6);
  expect(page.kindCounts.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    "SESSION 1",
    "ENROLMENT 1",
    "DOCUMENT 1",
    "RECEIVED_DOCUMENT 1",
    "LEARNER 1",
    "CONTACT 1",
  ]);
  const found = new Map(itemsOf(page).map((item) => [item.id, item]));
  const common = { purgedOn: "2027-11-21", keptFor: null, viewerCan: { restore: true, purge: true } };
  expect(found.get(sessionId)).toMatchObject({
    ...common,
    kind: "SESSION",
    title: "Sécurité à la ferme",
    session: { id: sessionId },
  });
  expect(found.get(enrolmentId)).toMatchObject({
    ...common,
    title: "Anaïs Kœnig",
    session: { id: sessionId },
    company: { id: company.id },
  });
  expect(found.get(draft.id)).toMatchObject({
    ...common,
    kind: "DOCUMENT",
    documentKind: "QUOTE",
    title: draft.title,
    deletedBy: { name: "Hélène Guérin" },
  });
  expect(found.get(sent.id)).toMatchObject({
    ...common,
    kind: "RECEIVED_DOCUMENT",
    deletedBy: { name: paul.viewer.name },
  });
  expect(found.get(yann.id)).toMatchObject({
    ...common,
    kind: "LEARNER",
    title: "Yann Le Goff",
    company: { name: "Voltéo" },
  });
  expect(found.get(claire.id)).toMatchObject({ ...common, kind: "CONTACT" });
  // What belongs to a session that is in the trash too is better restored after it.
  expect(found.get(draft.id)!.warnings.map(({ code }) => code)).toEqual(["SESSION_DELETED"]);
});

test("it is searched by word in any order, filtered by kind, sorted by date and read page by page", async () => {
  const search = async (words: string) =>
    itemsOf(await trash(helene, { filter: { search: words } })).map(({ kind }) => kind);
  expect(await search("koenig anais")).toEqual(["ENROLMENT"]);
  expect((await search("VOLTEO")).toSorted()).toEqual(["CONTACT", "ENROLMENT", "LEARNER", "RECEIVED_DOCUMENT"]);
  expect(await search("nobody")).toEqual([]);
  expect(
    itemsOf(await trash(helene, { filter: { kinds: ["LEARNER", "DOCUMENT"] } }))
      .map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(["DOCUMENT", "LEARNER"]);
  const none = await trash(helene, { filter: { kinds: [] } });
  expect([none.totalCount, none.edges]).toEqual([0, []]);
  for (const sort of ["DELETED_DESC", "DELETED_ASC"]) {
    const whole = itemsOf(await trash(helene, { first: 100, sort })).map(({ id }) => id);
    const read: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await trash(helene, { first: 2, after, sort });
      read.push(...itemsOf(page).map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(read).toEqual(whole);
  }
});

test("a coordinator finds the sessions of her centres only, and what belongs to companies (SPEC 1.1)", async () => {
  const rennes = await act((work) => createCentre(work, { name: "Rennes", city: "Rennes", colour: "#2f4bd8" }));
  const elsewhere = await aMember(world, of, "COORDINATOR", [rennes.id]);
  const kinds = itemsOf(await trash(await ApiClient.signedIn(world, "console", elsewhere.email))).map(
    ({ kind }) => kind,
  );
  expect(kinds.toSorted()).toEqual(["CONTACT", "LEARNER"]);
  const nantes = await aMember(world, of, "COORDINATOR");
  const here = itemsOf(await trash(await ApiClient.signedIn(world, "console", nantes.email)));
  expect(here).toHaveLength(6);
  expect(new Set(here.map(({ viewerCan }) => JSON.stringify(viewerCan)))).toEqual(
    new Set(['{"restore":true,"purge":false}']),
  );
  const reader = await aMember(world, of, "READER");
  const seen = itemsOf(await trash(await ApiClient.signedIn(world, "console", reader.email)));
  expect(new Set(seen.map(({ viewerCan }) => JSON.stringify(viewerCan)))).toEqual(
    new Set(['{"restore":false,"purge":false}']),
  );
});

test("a session whose client was merged, and whose trainer and venue are gone, is restored, and says so (R-045)", async () => {
  const [kept, merged] = [await aCompany(world, of, "Kerandré"), await aCompany(world, of, "Kerandré Frères")];
  const venueId = await aVenue(world, of, { name: "Salle des Machines" });
  const sessionId = await act(async (work) => {
    const session = await planSession(work, {
      centreId: of.centreId,
      title: "Gestes et postures",
      kind: "INTRA",
      modality: "ON_SITE",
      slots: [{ date: "2027-02-01", startsAt: "09:00", endsAt: "12:00", venueId }],
    });
    await work.em.flush();
    await bookCompany(work, { sessionId: session.id, companyId: merged.id });
    return session.id;
  });
  await act((work) => deleteSession(work, { sessionId }));
  world.clock.advance(60_000);
  await askAsOwner(world, "update venue set deleted_at = now(), deleted_by = $2 where id = $1", [
    venueId,
    of.admin.accessId,
  ]);
  const { data } = await helene.ask(
    "mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { __typename } }",
    { input: { keptId: kept.id, mergedId: merged.id } },
  );
  expect(data.mergeCompanies).toEqual({ __typename: "Company" });

  expect((await itemOf(sessionId))!.warnings).toMatchObject([
    { code: "COMPANY_MERGED", name: "Kerandré Frères", company: { id: kept.id } },
    { code: "VENUE_DELETED", name: "Salle des Machines", subjectId: venueId },
  ]);
  const restored = await helene.ask(
    "mutation ($input: RestoreSessionInput!) { restoreSession(input: $input) { ... on Session { id deletedAt bookings { company { name } } } } }",
    { input: { sessionId } },
  );
  expect(restored.data.restoreSession).toEqual({
    id: sessionId,
    deletedAt: null,
    bookings: [{ company: { name: "Kerandré" } }],
  });
  expect(await itemOf(sessionId)).toBeUndefined();
});

test("the publications of a deleted session are withdrawn from the trash; undoing that is another publication (R-016, R-043)", async () => {
  const company = await aCompany(world, of);
  const { id: sessionId } = await aVisibleSession(world, of, [company.id]);
  const publication = await aPublication(world, of, sessionId, company.id, "PROGRAMME");
  const paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  await act((work) => deleteSession(work, { sessionId }));
  expect(await itemOf(sessionId)).toMatchObject({
    keptFor: "CLIENT_HOLDS",
    purgedOn: null,
    livePublicationCount: 1,
    viewerCan: { purge: false },
  });
  expect((await paul.file(`/extranet/files/${publication.id}`)).status).toBe(200);

  await act((work) => withdrawPublication(work, { publicationId: publication.id }));
  expect((await paul.file(`/extranet/files/${publication.id}`)).status).toBe(404);
  expect(await itemOf(sessionId)).toMatchObject({ keptFor: null, purgedOn: "2027-11-21", livePublicationCount: 0 });
});

test("the trash costs as many statements with one thing and with fifty (L-08)", async () => {
  const company = await aCompany(world, of);
  for (let i = 0; i < 50; i += 1) {
    const learner = await act((work) =>
      addLearner(work, { companyId: company.id, firstName: "Ada", lastName: `Le Bihan ${i}` }),
    );
    await act((work) => deleteLearner(work, { learnerId: learner.id }));
  }
  const filter = { kinds: ["LEARNER"], search: "le bihan" };
  const [one, many] = [await helene.ask(query, { first: 1, filter }), await helene.ask(query, { first: 50, filter })];
  expect((many.data.trash as Trash).edges).toHaveLength(50);
  expect(many.statements).toBe(one.statements);
  expect((await helene.ask(query, { first: 100 })).statements).toBeLessThan(10);
});
