import { afterAll, beforeAll, expect, test } from "vitest";
import { withdrawPublication } from "#documents";
import { enrolLearners, removeEnrolment, restoreEnrolment } from "#enrolments";
import type { Work } from "#platform/work";
import { archiveSession, deleteSession, restoreSession, setBookingStatus } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aVisibleSession, type TestOrganisation } from "#testing/builders";
import { anEnrolment, aPublishedPaperOf } from "#testing/enrolments";
import { lookAsClient, type ClientsLook, type LookedAt } from "#testing/look-as-client";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { acts, cells, displays, notices, papers, type Act, type Cell, type Sight } from "./client-sight.rules.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let company: { id: string };
let staff: ApiClient;
let paul: ApiClient;
let settings = "";

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  company = await aCompany(world, of);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
}, 60_000);
afterAll(() => world.close());

const cellsOf = (what: "LEARNER" | "BOOKING" | "SESSION"): Cell[] => cells.filter(({ act }) => act.startsWith(what));

test("the table says what is seen after every act, whatever was published, in the four combinations of the settings (L-03)", () => {
  expect(cells).toHaveLength(acts.length * papers.length * displays.length * notices.length);
  expect(new Set(cells.map(nameOf)).size).toBe(cells.length);
});

test.each(cellsOf("LEARNER"))(
  "$act, document $paper, display $display, removal $notice: the client sees what the table says (L-03, R-019, R-020, R-021, R-022, R-023, R-025, R-026, R-027, R-028, R-029)",
  holds,
);
test.each(cellsOf("BOOKING"))(
  "$act, document $paper, display $display, removal $notice: the client sees what the table says (L-03, R-033, R-034, R-035, R-036, R-037, R-038, R-039)",
  holds,
);
test.each(cellsOf("SESSION"))(
  "$act, document $paper, display $display, removal $notice: the client sees what the table says (L-03, R-042, R-043, R-044, R-045, R-046)",
  holds,
);

test("whatever was done, no mail left (R-036)", async () => {
  expect(await askAsOwner(world, "select template from mail")).toEqual([]);
});

const nameOf = ({ act, paper, display, notice }: Cell): string => `${act} ${paper} ${display} ${notice}`;

async function holds(cell: Cell): Promise<void> {
  await choose(cell);
  const { data } = await paul.ask("{ notifications { unreadCount } }");
  const { unreadCount } = data.notifications as { unreadCount: number };
  const place = await prepare(cell);
  await perform(cell, place);
  const look = await lookAsClient(paul, place);
  expect(sightOf(look, place)).toEqual(cell.sight);
  expect(look.unreadCount - unreadCount).toBe(cell.sight.unread);
}

/** The settings, by the console's own door. */
async function choose({ display, notice }: Cell): Promise<void> {
  if (settings === `${display} ${notice}`) return;
  const input = { deletedSessionDisplay: display, notifyLearnerRemoval: notice === "TOLD" };
  const { data } = await staff.ask(
    "mutation ($input: UpdateExtranetSettingsInput!) { updateExtranetSettings(input: $input) { ... on ExtranetSettings { deletedSessionDisplay notifyLearnerRemoval } } }",
    { input },
  );
  expect(data.updateExtranetSettings).toEqual(input);
  settings = `${display} ${notice}`;
}

type Place = LookedAt & { companyId: string; learnerId: string };

async function prepare({ paper }: Cell): Promise<Place> {
  const { id: sessionId, title } = await aVisibleSession(world, of, [company.id]);
  const at = { sessionId, companyId: company.id };
  const { id: enrolmentId, learnerId } = await anEnrolment(world, of, at);
  const publicationId = paper === "NONE" ? null : (await aPublishedPaperOf(world, of, enrolmentId, at)).publicationId;
  const place = { ...at, title, enrolmentId, learnerId, publicationId };
  if (paper === "WITHDRAWN_BEFORE") await withdraw(place);
  return place;
}

type Step = (work: Work) => Promise<unknown>;
const asStaff = (step: Step) => world.house.works.run(of.admin, step);
const withdraw = ({ publicationId }: Place) =>
  asStaff((work) => withdrawPublication(work, { publicationId: publicationId! }));

/** Each act, and what comes back from it. */
const steps: Record<Act, (at: Place) => [away: Step, back?: Step]> = {
  LEARNER_REMOVED: (at) => [(work) => removeEnrolment(work, at)],
  LEARNER_RESTORED: (at) => [(work) => removeEnrolment(work, at), (work) => restoreEnrolment(work, at)],
  LEARNER_ADDED_AGAIN: (at) => [
    (work) => removeEnrolment(work, at),
    (work) => enrolLearners(work, { ...at, learners: [{ learnerId: at.learnerId }] }),
  ],
  BOOKING_CANCELLED: (at) => [(work) => setBookingStatus(work, { ...at, status: "CANCELLED" })],
  BOOKING_LOST: (at) => [(work) => setBookingStatus(work, { ...at, status: "LOST" })],
  BOOKING_BACK: (at) => [
    (work) => setBookingStatus(work, { ...at, status: "CANCELLED" }),
    (work) => setBookingStatus(work, { ...at, status: "UNDECIDED" }),
  ],
  SESSION_DELETED: (at) => [(work) => deleteSession(work, at)],
  SESSION_RESTORED: (at) => [(work) => deleteSession(work, at), (work) => restoreSession(work, at)],
  SESSION_ARCHIVED: (at) => [(work) => archiveSession(work, at)],
};

async function perform({ act, paper }: Cell, place: Place): Promise<void> {
  const [away, back] = steps[act](place);
  world.clock.advance(1_000);
  await asStaff(away);
  if (paper === "WITHDRAWN_AFTER") await withdraw(place);
  if (back) await asStaff(back);
}

/** What was looked at, in the words of the table; the doors may not contradict each other. */
function sightOf({ session, listed, documents, notifications, fileStatus, sending }: ClientsLook, at: Place): Sight {
  const learners = session?.learners ?? [];
  expect(listed?.cancelled).toBe(session?.cancelled);
  expect(Boolean(session?.cancelledAt)).toBe(session?.cancelled ?? false);
  expect(sending).toBe(!session ? "NOT_FOUND" : session.canSend ? "TAKEN" : "BOOKING_CANCELLED");
  expect(session?.learnerCount ?? 0).toBe(learners.filter(({ cancelled }) => !cancelled).length);
  for (const { cancelled, cancelledAt } of learners) expect(Boolean(cancelledAt)).toBe(cancelled);
  expect(documents.every(({ sessionTitle }) => sessionTitle === at.title)).toBe(true);
  expect(fileStatus).toBe(at.publicationId ? (documents.length > 0 ? 200 : 404) : null);
  // The document hangs from the learner's first row, greyed or not.
  const first = learners.find(({ id }) => id === at.enrolmentId);
  if (session) expect(learners.flatMap((learner) => learner.documents)).toEqual(first?.documents ?? []);
  if (session) expect(first?.documents ?? []).toEqual(documents.map(({ id }) => ({ id })));
  const removals = notifications.filter(({ kind }) => kind === "LEARNER_REMOVED");
  expect(removals.length).toBeLessThanOrEqual(1);
  return {
    session: !session ? "HIDDEN" : session.cancelled ? "SHOWN_CANCELLED" : "SHOWN",
    uploads: sending === "TAKEN",
    learners: learners.map(({ cancelled }) => (cancelled ? "GREYED" : "ENROLLED")),
    document: documents.length > 0,
    removal: removals.length === 0 ? "NONE" : removals[0]!.struckAt ? "STRUCK" : "MADE",
    unread: notifications.filter(({ readAt, struckAt }) => !readAt && !struckAt).length,
  };
}
