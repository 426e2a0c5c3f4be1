import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { deleteContact } from "#companies";
import { mailJobs, sendMailJob } from "#mails";
import type { Work } from "#platform/work";
import { setBookingStatus, setSessionSlots } from "#sessions";
import { askAsOwner, type Rows } from "#testing/ask-database";
import { aCompany, anOrganisation, aSession, aStranger, type TestOrganisation } from "#testing/builders";
import { waitFor } from "#testing/follow";
import { LyingServer } from "#testing/lying-server";
import { shopOf } from "#testing/mail-shop";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { readInvitation } from "#testing/read-invitation";
import { inviteToCalendar } from "../invitations/invite-to-calendar.js";

let sink: MailSink;
let world: TestHouse;
let of: TestOrganisation;
let companyId: string;
let sessionId: string;
let paul: { id: string; email: string };
let opened: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  sink = await MailSink.open();
});
afterAll(() => sink?.goAway());
beforeEach(() => settleIn({ smtpUrl: sink.url }));
afterEach(async () => {
  for (const close of opened.toReversed()) await close();
  opened = [];
  if (sink.isAway) await sink.comeBack();
});

/** A house of its own, where a session of one day is planned; far ahead, so that what is tried again later waits for the test. */
async function settleIn(settings: { smtpUrl: string }, more: { jobsWait?: boolean } = {}): Promise<void> {
  world = await openTestHouse(settings, more);
  const { close } = world;
  opened.push(() => close());
  of = await anOrganisation(world);
  companyId = (await aCompany(world, of)).id;
  sessionId = (await aSession(world, of, [companyId])).id;
  paul = await aHolder();
  world.clock.moveTo(new Date("2099-11-21T09:00:00Z"));
  await moveTo("2099-12-14");
}

const aHolder = async () => {
  const { id, email } = await aStranger(world, of, companyId);
  return { id, email: email! };
};
const act = <T>(use: (work: Work) => Promise<T>): Promise<T> => world.house.works.run(of.admin, use);
const invite = (...contactIds: string[]) => act((work) => inviteToCalendar(work, { sessionId, companyId, contactIds }));
const cancel = () => act((work) => setBookingStatus(work, { sessionId, companyId, status: "CANCELLED" }));
const moveTo = async (date: string) => {
  const [row] = await askAsOwner(world, "select slots_version from session where id = $1", [sessionId]);
  const slots = [{ date, startsAt: "09:00", endsAt: "17:00" }];
  await act((work) => setSessionSlots(work, { sessionId, expectedSlotsVersion: Number(row!.slots_version), slots }));
};
const mailsTo = ({ id }: { id: string }): Promise<Rows> =>
  askAsOwner(
    world,
    "select id, template, state, cancel_reason as reason, calendar_sequence as sequence, attempts, unanswered from mail where contact_id = $1 order by id",
    [id],
  );
const standing = async (who: { id: string }) =>
  (await mailsTo(who)).map(
    ({ template, sequence, state }) => `${String(template)} ${String(sequence)} ${String(state)}`,
  );
const tried = (who: { id: string }) => waitFor(async () => Number((await mailsTo(who)).at(-1)!.attempts) > 0);
const settled = () =>
  waitFor(async () => (await askAsOwner(world, "select from mail where state = 'QUEUED'")).length === 0);
/** The mail server is back, and all that waits is tried again. */
const comeBack = async () => {
  await sink.comeBack();
  const { door } = world.house;
  const release = mailJobs({ ...shopOf(world), door }).find(({ queue }) => queue === "mails.release")!;
  await release.run({ organisationId: of.id });
  await settled();
};
const readBy = ({ email }: { email: string }) =>
  sink
    .to(email)
    .map((mail) => mail.attachments.find(({ contentType }) => contentType === "text/calendar")!)
    .map(({ content }) => readInvitation(content.toString("utf8")))
    .map(({ method, sequence, start }) => `${method} ${sequence} ${start.slice(0, 10)}`);

test("while the mail server is away, of what is said of a day the last alone waits; a day given and taken back is never spoken of (L-04)", async () => {
  const lea = await aHolder();
  await sink.goAway();
  await invite(paul.id, lea.id);
  await tried(paul);
  await tried(lea);
  await act((work) => deleteContact(work, { contactId: lea.id }));
  await moveTo("2099-12-15");
  await tried(paul);
  await moveTo("2099-12-16");
  expect(await standing(paul)).toEqual([
    "CALENDAR_INVITATION 0 CANCELLED",
    "CALENDAR_INVITATION 1 CANCELLED",
    "CALENDAR_INVITATION 2 QUEUED",
  ]);
  expect((await mailsTo(paul)).map(({ reason }) => reason)).toEqual(["OVERTAKEN", "OVERTAKEN", null]);
  expect(await standing(lea)).toEqual(["CALENDAR_INVITATION 0 CANCELLED"]);
  await comeBack();
  expect(readBy(paul)).toEqual(["REQUEST 2 2099-12-16"]);
  expect(readBy(lea)).toEqual([]);
  const [told] = await askAsOwner(world, "select count(*)::int from event where kind = 'mails.overtaken'");
  expect(told).toEqual({ count: 3 });
});

test("what a calendar has already is taken out of it, without the changes in between (L-04, R-136)", async () => {
  await invite(paul.id);
  await settled();
  await sink.goAway();
  await moveTo("2099-12-15");
  await moveTo("2099-12-16");
  await cancel();
  await comeBack();
  expect(readBy(paul)).toEqual(["REQUEST 0 2099-12-14", "CANCEL 3 2099-12-16"]);
});

test("a mail that is in its dialogue is not waited for, and may arrive: its cancellation leaves (L-04)", async () => {
  const slow = await LyingServer.open("takes its time");
  opened.push(() => slow.close());
  await settleIn({ smtpUrl: slow.url });
  await invite(paul.id);
  await waitFor(() => slow.swallowed === 1);
  await cancel();
  expect((await standing(paul))[0]).toBe("CALENDAR_INVITATION 0 QUEUED");
  await settled();
  expect(await standing(paul)).toEqual(["CALENDAR_INVITATION 0 SENT", "CALENDAR_CANCELLATION 1 SENT"]);
});

test("a mail server that takes a message and hangs up may have kept it: the cancellation leaves, the message no more (L-04)", async () => {
  const lying = await LyingServer.open("takes and hangs up");
  opened.push(() => lying.close());
  await settleIn({ smtpUrl: lying.url });
  await invite(paul.id);
  await tried(paul);
  expect(await mailsTo(paul)).toMatchObject([{ state: "QUEUED", unanswered: 1 }]);
  await cancel();
  expect((await standing(paul)).map((each) => each.replace(/ SENT$/, " QUEUED"))).toEqual([
    "CALENDAR_INVITATION 0 CANCELLED",
    "CALENDAR_CANCELLATION 1 QUEUED",
  ]);
});

test("a process that dies in the middle of the dialogue leaves it known that the mail may have left (L-04)", async () => {
  await settleIn({ smtpUrl: sink.url }, { jobsWait: true });
  await invite(paul.id);
  const [mail] = await mailsTo(paul);
  const dies = { ...world.house.mail.transport, deliver: () => Promise.reject(new Error("the process is killed")) };
  const run = sendMailJob({ ...shopOf(world), mail: dies }).run({ organisationId: of.id, mailId: String(mail!.id) });
  await expect(run).rejects.toThrow("the process is killed");
  expect(await mailsTo(paul)).toMatchObject([{ state: "QUEUED", unanswered: 1 }]);
  await cancel();
  expect(await standing(paul)).toEqual(["CALENDAR_INVITATION 0 CANCELLED", "CALENDAR_CANCELLATION 1 QUEUED"]);
});
