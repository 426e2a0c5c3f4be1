import { afterAll, beforeAll, expect, test } from "vitest";
import { publishDocument, withdrawPublication } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anOrganisation,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { act, anEnrolment, aPaperOf, aPublishedPaperOf } from "#testing/enrolments";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let marion: ApiClient;
let company: { id: string };
let claire: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  marion = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of, "Voltéo");
  claire = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
});
afterAll(() => world.close());

async function here() {
  const { id: sessionId } = await aVisibleSession(world, of, [company.id]);
  return { sessionId, companyId: company.id };
}
const remove = (enrolmentId: string) => act(marion, "removeEnrolment", { enrolmentId });
const restore = (enrolmentId: string) => act(marion, "restoreEnrolment", { enrolmentId });

interface Announced {
  kind: string;
  learnerName: string;
  readAt: string | null;
  struckAt: string | null;
  link: string | null;
}
const announced = async (to = claire): Promise<Announced[]> => {
  const { data } = await to.ask(
    `{ notifications(first: 100) { edges { node { kind learnerName readAt struckAt link } } } }`,
  );
  const { edges } = data.notifications as { edges: { node: Announced }[] };
  return edges.map(({ node }) => node);
};
const removalOf = async (name: string) => (await announced()).filter((each) => each.learnerName === name);

test("a learner without published documents is removed: nothing is kept for the client, who is told (R-019, R-021)", async () => {
  const at = await here();
  const chloe = await anEnrolment(world, of, at);
  await aPaperOf(world, of, chloe.id, at.sessionId);
  expect(await remove(chloe.id)).toMatchObject({ id: chloe.id, kept: false, removedAt: expect.any(String) });
  expect(await removalOf(chloe.learnerName)).toMatchObject([
    { kind: "LEARNER_REMOVED", struckAt: null, link: `/sessions/${at.sessionId}` },
  ]);
});

test("what is published of a learner when it is removed stays published, and so does a greyed row (R-022, R-023, R-026)", async () => {
  const at = await here();
  const chloe = await anEnrolment(world, of, at);
  const { publicationId } = await aPublishedPaperOf(world, of, chloe.id, at);
  expect(await remove(chloe.id)).toMatchObject({ kept: true });
  const { data } = await claire.ask(`query ($id: ID!) { extranet { document(id: $id) { id } } }`, {
    id: publicationId,
  });
  expect(data.extranet).toEqual({ document: { id: publicationId } });
  const [told] = await askAsOwner(
    world,
    "select facts from event where kind = 'enrolments.removed' and facts ->> 'enrolmentId' = $1",
    [chloe.id],
  );
  expect(told!.facts).toMatchObject({ kept: true, learnerId: chloe.learnerId, learnerName: chloe.learnerName });
  // Its last document withdrawn afterwards, the row stays.
  await withdrawPublication(marion, { publicationId });
  expect(await askAsOwner(world, "select kept from enrolment where id = $1", [chloe.id])).toEqual([{ kept: true }]);
});

test("published and withdrawn before the removal is nothing published", async () => {
  const at = await here();
  const chloe = await anEnrolment(world, of, at);
  const { publicationId } = await aPublishedPaperOf(world, of, chloe.id, at);
  await withdrawPublication(marion, { publicationId });
  expect(await remove(chloe.id)).toMatchObject({ kept: false });
});

test("a learner added back is another enrolment, beside the greyed one that keeps its documents (R-028, R-029)", async () => {
  const at = await here();
  const chloe = await anEnrolment(world, of, at);
  const { documentId } = await aPublishedPaperOf(world, of, chloe.id, at);
  await remove(chloe.id);
  const { enrolments } = await act(marion, "enrolLearners", { ...at, learners: [{ learnerId: chloe.learnerId }] });
  expect(enrolments![0]!.id).not.toBe(chloe.id);
  const { data } = await marion.ask(
    `query ($id: ID!) { session(id: $id) { bookings { enrolments { id removedAt kept documents { id } greyedBefore { id documents { id } } } } } }`,
    { id: at.sessionId },
  );
  const { bookings } = data.session as { bookings: { enrolments: unknown[] }[] };
  expect(bookings[0]!.enrolments).toEqual([
    {
      id: enrolments![0]!.id,
      removedAt: null,
      kept: false,
      documents: [],
      greyedBefore: { id: chloe.id, documents: [{ id: documentId }] },
    },
    { id: chloe.id, removedAt: expect.any(String), kept: true, documents: [{ id: documentId }], greyedBefore: null },
  ]);
  expect(await restore(chloe.id)).toMatchObject({ code: "ALREADY_ENROLLED" });
});

test("an enrolment is restored as the same row, and what announced its removal is struck, read or not (B-02)", async () => {
  const at = await here();
  const read = await anEnrolment(world, of, at);
  const unread = await anEnrolment(world, of, at);
  await aPublishedPaperOf(world, of, read.id, at);
  await remove(read.id);
  await claire.ask("mutation { markAllNotificationsRead { count } }");
  await remove(unread.id);
  expect(await restore(read.id)).toEqual({ __typename: "Enrolment", id: read.id, kept: false, removedAt: null });
  expect(await restore(unread.id)).toMatchObject({ id: unread.id, removedAt: null });
  expect(await restore(unread.id)).toMatchObject({ id: unread.id });
  for (const { learnerName } of [read, unread])
    expect(await removalOf(learnerName)).toMatchObject([{ struckAt: expect.any(String), link: null }]);
  await remove(unread.id);
  expect((await removalOf(unread.learnerName)).map((each) => each.struckAt === null)).toEqual([true, false]);
});

test("nothing is announced where the organisation prefers so, nor of a session that the company does not see (C-02)", async () => {
  await askAsOwner(world, "update organisation set notify_learner_removal = false where id = $1", [of.id]);
  const silent = await anEnrolment(world, of, await here());
  await remove(silent.id);
  await askAsOwner(world, "update organisation set notify_learner_removal = true where id = $1", [of.id]);
  const { id: sessionId } = await aSession(world, of, [company.id]);
  const unseen = await anEnrolment(world, of, { sessionId, companyId: company.id });
  await remove(unseen.id);
  expect([...(await removalOf(silent.learnerName)), ...(await removalOf(unseen.learnerName))]).toEqual([]);
});

test("restoring is refused once the places are taken, the learner is in the trash, or the session is", async () => {
  const at = await here();
  const chloe = await anEnrolment(world, of, at);
  await remove(chloe.id);
  await anEnrolment(world, of, at);
  await askAsOwner(world, "update session set capacity = 1 where id = $1", [at.sessionId]);
  expect(await restore(chloe.id)).toMatchObject({ code: "SESSION_FULL" });
  await askAsOwner(world, "update session set capacity = null where id = $1", [at.sessionId]);
  const inTrash = (at: Date | null) =>
    askAsOwner(world, "update learner set deleted_at = $2, deleted_by = $3 where id = $1", [
      chloe.learnerId,
      at,
      at && of.admin.accessId,
    ]);
  await inTrash(new Date());
  expect(await restore(chloe.id)).toMatchObject({ code: "LEARNER_DELETED" });
  await inTrash(null);
  const trash = (name: string) =>
    marion.ask(
      `mutation ($input: ${name}SessionInput!) { ${name.toLowerCase()}Session(input: $input) { __typename } }`,
      {
        input: { sessionId: at.sessionId },
      },
    );
  await trash("Delete");
  expect(await restore(chloe.id)).toMatchObject({ code: "SESSION_DELETED" });
  await trash("Restore");
  expect(await restore(chloe.id)).toMatchObject({ removedAt: null });
});

test("removing twice is refused with ENROLMENT_REMOVED; of several at the same moment, one removes", async () => {
  const at = await here();
  const { id } = await anEnrolment(world, of, at);
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => remove(id)));
  expect(outcomes.filter((each) => each.id)).toHaveLength(1);
  expect(outcomes.filter((each) => each.code === "ENROLMENT_REMOVED")).toHaveLength(5);
});

test("several learners are removed and restored in one act: all of them, or none", async () => {
  const at = await here();
  const ids = await Promise.all([1, 2, 3].map(async () => (await anEnrolment(world, of, at)).id));
  const { sessionId } = at;
  const removed = await act(marion, "removeEnrolments", { sessionId, enrolmentIds: ids.toReversed() });
  expect(removed.enrolments!.map((each) => each.id)).toEqual(ids.toReversed());
  expect(await askAsOwner(world, "select seats_taken as n from session where id = $1", [sessionId])).toEqual([
    { n: 0 },
  ]);
  await restore(ids[0]!);
  expect(await act(marion, "removeEnrolments", { sessionId, enrolmentIds: ids })).toMatchObject({
    code: "ENROLMENT_REMOVED",
  });
  expect(await askAsOwner(world, "select seats_taken as n from session where id = $1", [sessionId])).toEqual([
    { n: 1 },
  ]);
  const back = await act(marion, "restoreEnrolments", { sessionId, enrolmentIds: ids });
  expect(back.enrolments!.every((each) => each.removedAt === null)).toBe(true);
  const elsewhere = await anEnrolment(world, of, await here());
  expect(await act(marion, "removeEnrolments", { sessionId, enrolmentIds: [ids[0], elsewhere.id] })).toEqual({
    error: "NOT_FOUND",
  });
});

test("a learner's paper goes to nobody once the learner is removed, and to no other company (R-005)", async () => {
  const neighbour = await aCompany(world, of);
  const { id: sessionId } = await aVisibleSession(world, of, [company.id, neighbour.id]);
  const chloe = await anEnrolment(world, of, { sessionId, companyId: company.id });
  const documentId = await aPaperOf(world, of, chloe.id, sessionId);
  expect(await publishDocument(marion, { documentId, companyId: neighbour.id })).toMatchObject({
    code: "LEARNER_OF_OTHER_COMPANY",
  });
  await remove(chloe.id);
  expect(await publishDocument(marion, { documentId, companyId: company.id })).toMatchObject({
    code: "LEARNER_REMOVED",
  });
  await restore(chloe.id);
  expect((await publishDocument(marion, { documentId, companyId: company.id })).id).toBeDefined();
  await expect(aPaperOf(world, of, chloe.id, sessionId, "INVOICE")).rejects.toMatchObject({
    code: "KIND_NOT_OF_LEARNER",
  });
  const { id: other } = await aSession(world, of, [company.id]);
  await expect(aPaperOf(world, of, chloe.id, other)).rejects.toThrow();
  await remove(chloe.id);
  await expect(aPaperOf(world, of, chloe.id, sessionId)).rejects.toMatchObject({ code: "LEARNER_REMOVED" });
});

test("of removing a learner and publishing its paper at the same moment, one sees what the other did (R-023)", async () => {
  const seen = { published: 0, refused: 0 };
  for (let round = 0; round < 24; round += 1) {
    const at = await here();
    const { id } = await anEnrolment(world, of, at);
    const documentId = await aPaperOf(world, of, id, at.sessionId);
    const publish = () => publishDocument(marion, { documentId, companyId: company.id });
    // Each goes first in half of the rounds.
    const [one, other] = round % 2 === 0 ? [publish(), remove(id)] : [remove(id), publish()];
    const outcomes = [await one, await other];
    const [published, removed] = (round % 2 === 0 ? outcomes : outcomes.toReversed()) as [
      Awaited<ReturnType<typeof publish>>,
      Awaited<ReturnType<typeof remove>>,
    ];
    expect(removed.id).toBe(id);
    expect(removed.kept).toBe(published.id !== undefined);
    expect(published.code ?? "PUBLISHED").toBe(published.id ? "PUBLISHED" : "LEARNER_REMOVED");
    seen[published.id ? "published" : "refused"] += 1;
  }
  expect(Math.min(seen.published, seen.refused)).toBeGreaterThan(0);
}, 60_000);

test("of removing a learner and withdrawing its paper at the same moment, one sees what the other did", async () => {
  for (let round = 0; round < 10; round += 1) {
    const at = await here();
    const { id } = await anEnrolment(world, of, at);
    const { publicationId } = await aPublishedPaperOf(world, of, id, at);
    const [removed, withdrawn] = await Promise.all([remove(id), withdrawPublication(marion, { publicationId })]);
    expect(removed.id).toBe(id);
    expect(withdrawn.id).toBe(publicationId);
    const order = await askAsOwner(
      world,
      "select kind from event where session_id = $1 and kind in ('enrolments.removed', 'documents.withdrawn') order by seq",
      [at.sessionId],
    );
    expect(removed.kept).toBe(order[0]!.kind === "enrolments.removed");
  }
}, 60_000);
