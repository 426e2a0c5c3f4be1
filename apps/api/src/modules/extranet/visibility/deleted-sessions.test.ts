import { sql } from "kysely";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { deleteSession, restoreSession, sendDocument, setBookingStatus, unpublishSession } from "#testing/acts";
import { aPdf } from "#testing/a-pdf";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anExpectedDocument,
  anOrganisation,
  aPublication,
  aSentDocument,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { anEnrolment } from "#testing/enrolments";
import { follow } from "#testing/follow";
import { holdDeletedSessionDisplayAlone } from "#organisations";
import { newId } from "#platform/ids";
import { deleteSession as putInTrash } from "#sessions";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import type { ContactViewer } from "#platform/viewer";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let company: { id: string };
let other: { id: string };
let paul: ApiClient;
let pauls: ContactViewer;
let stranger: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  [company, other] = [await aCompany(world, of), await aCompany(world, of)];
  const contact = await aContact(world, of, company.id);
  pauls = contact.viewer;
  paul = await ApiClient.signedIn(world, "extranet", contact.email);
  stranger = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, other.id)).email);
});
afterAll(() => world.close());
beforeEach(() => choose({ deletedSessionDisplay: "CANCELLED" }));

async function choose(input: object, by = staff): Promise<Record<string, unknown>> {
  const answer = await by.ask(
    `mutation ($input: UpdateExtranetSettingsInput!) { updateExtranetSettings(input: $input) {
      ... on ExtranetSettings { deletedSessionDisplay trashDays version } ... on Refusal { code } } }`,
    { input },
  );
  return (
    (answer.data?.updateExtranetSettings as Record<string, unknown>) ?? { error: answer.errors?.[0]?.extensions.code }
  );
}

const sight = `query ($id: ID!) {
  extranet {
    figures { upcomingSessionCount documentCount sentDocumentCount }
    session(id: $id) { id publishedAt cancelled cancelledAt canSend learners { id } }
    sessions { totalCount }
    going: sessions(filter: { cancelled: false }) { totalCount }
    gone: sessions(filter: { cancelled: true }) { totalCount }
    documents(filter: { sessionId: $id }) { edges { node { id sessionTitle session { id } } } }
    expectedDocuments(filter: { openOnly: true }) { totalCount }
  }
  notifications { unreadCount edges { node { id kind link sessionId readAt struckAt } } }
}`;
const lookAt = async (sessionId: string, by = paul) => (await by.ask(sight, { id: sessionId })).data;

test("hidden and restored, a session is again on the client's screen to the letter: dates, learners, counts, unread notifications (R-042, R-045, B-02)", async () => {
  const session = await aVisibleSession(world, of, [company.id, other.id]);
  await anEnrolment(world, of, { sessionId: session.id, companyId: company.id });
  await aPublication(world, of, session.id, company.id);
  await aSentDocument(world, pauls, session.id);
  await anExpectedDocument(world, of, company.id, session.id);
  await choose({ deletedSessionDisplay: "HIDDEN" });
  const before = [await lookAt(session.id), await lookAt(session.id, stranger)];
  world.clock.advance(60_000);
  await deleteSession(staff, session.id);
  expect(await lookAt(session.id)).not.toEqual(before[0]);
  world.clock.advance(60_000);
  await restoreSession(staff, session.id);
  expect([await lookAt(session.id), await lookAt(session.id, stranger)]).toEqual(before);
});

test("hidden, it leaves lists, figures and what is asked for; its documents stay under its title, and what announced it leads nowhere (R-042, R-043)", async () => {
  await choose({ deletedSessionDisplay: "HIDDEN" });
  const session = await aVisibleSession(world, of, [company.id], "Travaux en hauteur");
  const publication = await aPublication(world, of, session.id, company.id);
  await anExpectedDocument(world, of, company.id, session.id);
  const before = (await lookAt(session.id)) as Record<string, Record<string, Record<string, number>>>;
  await deleteSession(staff, session.id);
  const { extranet, notifications } = (await lookAt(session.id)) as typeof before;
  expect(extranet).toMatchObject({
    session: null,
    figures: {
      upcomingSessionCount: before.extranet!.figures!.upcomingSessionCount! - 1,
      documentCount: before.extranet!.figures!.documentCount,
    },
    sessions: { totalCount: before.extranet!.sessions!.totalCount! - 1 },
    documents: { edges: [{ node: { id: publication.id, sessionTitle: "Travaux en hauteur", session: null } }] },
    expectedDocuments: { totalCount: before.extranet!.expectedDocuments!.totalCount! - 1 },
  });
  expect(notifications!.unreadCount).toBe(before.notifications!.unreadCount);
  const { edges } = notifications as unknown as {
    edges: { node: { kind: string; sessionId: string; link: string | null } }[];
  };
  const about = edges.map(({ node }) => node).filter((node) => node.sessionId === session.id);
  expect(about.find(({ kind }) => kind === "SESSION_PUBLISHED")).toMatchObject({ link: null });
  expect(about.find(({ kind }) => kind === "DOCUMENT_PUBLISHED")).toMatchObject({
    link: `/documents/${publication.id}`,
  });
  expect((await paul.file(`/extranet/files/${publication.id}`)).status).toBe(200);
});

test("the choice changes what is shown of all that is in the trash, at once and on the open screens (R-042, B-01)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  await deleteSession(staff, session.id);
  const heard = await follow<{ changed: { changes: object[] } }>(
    world,
    paul,
    "subscription { changed { changes { kind id gone } } }",
  );
  const told = (gone: boolean) => JSON.stringify({ kind: "SESSION", id: session.id, gone });
  await choose({ deletedSessionDisplay: "HIDDEN" });
  await heard.until((values) => JSON.stringify(values).includes(told(true)));
  expect(await lookAt(session.id)).toMatchObject({ extranet: { session: null } });
  await choose({ deletedSessionDisplay: "CANCELLED" });
  await heard.until((values) => JSON.stringify(values).includes(told(false)));
  expect(await lookAt(session.id)).toMatchObject({ extranet: { session: { cancelled: true, canSend: false } } });
  await heard.stop();
});

test("deletions and restorations at the very moment of the change end as the choice says, whoever came first (R-042)", async () => {
  const sessions = await Promise.all(Array.from({ length: 6 }, () => aVisibleSession(world, of, [company.id])));
  const back = sessions.splice(3);
  for (const { id } of back) await deleteSession(staff, id);
  await Promise.all([
    ...sessions.map(({ id }) => deleteSession(staff, id)),
    choose({ deletedSessionDisplay: "HIDDEN" }),
    ...back.map(({ id }) => restoreSession(staff, id)),
  ]);
  for (const { id } of sessions) expect(await lookAt(id)).toMatchObject({ extranet: { session: null } });
  for (const { id } of back)
    expect(await lookAt(id)).toMatchObject({ extranet: { session: { id, cancelled: false } } });
});

test("the settings are an administrator's; a stale or impossible choice changes nothing, and what changed is in the journal", async () => {
  const { version } = await choose({ trashDays: 400 });
  expect(await choose({ expectedVersion: Number(version) - 1, trashDays: 500 })).toEqual({ code: "STALE" });
  for (const trashDays of [29, 3651]) expect(await choose({ trashDays })).toEqual({ code: "TRASH_DAYS_INVALID" });
  expect(await choose({ trashDays: 400 }, paul)).toEqual({ error: "NOT_FOUND" });
  expect(await choose({ expectedVersion: version, trashDays: 500 })).toMatchObject({ trashDays: 500 });
  const [event] = await askAsOwner(
    world,
    "select facts from event where kind = 'access.extranetSettingsChanged' order by seq desc limit 1",
  );
  expect(event).toEqual({ facts: { trashDays: 500 } });
});

test("a session goes back to its companies only: one it was hidden from meanwhile does not see it again (R-001)", async () => {
  await choose({ deletedSessionDisplay: "HIDDEN" });
  const session = await aVisibleSession(world, of, [company.id, other.id]);
  await deleteSession(staff, session.id);
  await staff.ask("mutation ($input: UnpublishSessionInput!) { unpublishSession(input: $input) { __typename } }", {
    input: { sessionId: session.id, companyId: other.id },
  });
  await restoreSession(staff, session.id);
  expect(await lookAt(session.id)).toMatchObject({ extranet: { session: { id: session.id } } });
  expect(await lookAt(session.id, stranger)).toMatchObject({ extranet: { session: null } });
});

test("from «Annulé» to «Perdu» the client reads nothing new, not even another day; of two reasons it reads the first (C-09, R-035)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const at = { sessionId: session.id, companyId: company.id };
  world.clock.advance(60_000);
  await setBookingStatus(staff, { ...at, status: "CANCELLED" });
  const cancelled = (await lookAt(session.id)).extranet;
  world.clock.advance(60_000);
  await setBookingStatus(staff, { ...at, status: "LOST" });
  await deleteSession(staff, session.id);
  expect((await lookAt(session.id)).extranet).toEqual(cancelled);
  await restoreSession(staff, session.id);
  expect((await lookAt(session.id)).extranet).toEqual(cancelled);
  await setBookingStatus(staff, { ...at, status: "WON" });
  expect(await lookAt(session.id)).toMatchObject({ extranet: { session: { cancelled: false, cancelledAt: null } } });
});

test("a file sent while the session is deleted or the booking cancelled is taken before, or refused after: one sees the other (R-038, R-044)", async () => {
  const bytes = await aPdf("Convention signée");
  const outcomes = new Set<string | undefined>();
  for (let turn = 0; turn < 10; turn++) {
    const session = await aVisibleSession(world, of, [company.id]);
    const { body } = await paul.upload(bytes, "convention.pdf");
    const away =
      turn % 2
        ? deleteSession(staff, session.id)
        : setBookingStatus(staff, { sessionId: session.id, companyId: company.id, status: "CANCELLED" });
    const [sent] = await Promise.all([sendDocument(paul, { uploadId: body.uploadId, sessionId: session.id }), away]);
    outcomes.add(sent.code ?? sent.__typename);
    const kept = await askAsOwner(
      world,
      `select e.kind from event e where e.session_id = $1 and e.kind in ('documents.received', 'sessions.deleted', 'sessions.bookingStatusChanged') order by seq`,
      [session.id],
    );
    const ended = turn % 2 ? "sessions.deleted" : "sessions.bookingStatusChanged";
    expect(kept.map(({ kind }) => kind)).toEqual(sent.code ? [ended] : ["documents.received", ended]);
  }
  for (const outcome of outcomes) expect(["BOOKING_CANCELLED", "ExtranetSentDocument"]).toContain(outcome);
});

test("a file that arrives while the deletion is not committed yet waits for it, and is refused (R-044)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const { body } = await paul.upload(await aPdf("Convention signée"), "convention.pdf");
  const [deleted, sent] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const deletion = world.house.works.run(of.admin, async (work) => {
    await putInTrash(work, { sessionId: session.id });
    await work.em.flush();
    deleted.resolve();
    await sent.promise;
  });
  await deleted.promise;
  const sending = sendDocument(paul, { uploadId: body.uploadId, sessionId: session.id });
  const waiting = () =>
    askAsOwner(
      world,
      "select from pg_locks join pg_stat_activity a using (pid) where a.datname = current_database() and not granted",
    );
  await expect.poll(waiting).toHaveLength(1);
  sent.resolve();
  await deletion;
  expect(await sending).toMatchObject({ code: "BOOKING_CANCELLED" });
});

test("hidden from a company at the very moment when the trash is shown again, a session stays hidden from it (R-001, R-042)", async () => {
  const session = await aVisibleSession(world, of, [company.id, other.id]);
  await choose({ deletedSessionDisplay: "HIDDEN" });
  await deleteSession(staff, session.id);
  let hidden: Promise<unknown> = Promise.resolve();
  await world.house.works.run(of.admin, async (work) => {
    // As the settings are changed.
    await holdDeletedSessionDisplayAlone(work);
    await work.transaction.rows(
      sql`update organisation set deleted_session_display = 'CANCELLED', version = version + 1 where id = ${of.id}`,
    );
    const facts = { deletedSessionDisplay: "CANCELLED" };
    await work.record({ id: newId(), kind: "access.extranetSettingsChanged", facts, subjects: [] });
    hidden = unpublishSession(staff, { sessionId: session.id, companyId: company.id });
    await sleep(300);
  });
  expect(await hidden).toMatchObject({ __typename: "Booking" });
  expect((await lookAt(session.id)).extranet).toMatchObject({ session: null });
  expect((await lookAt(session.id, stranger)).extranet).toMatchObject({ session: { cancelled: true } });
});
