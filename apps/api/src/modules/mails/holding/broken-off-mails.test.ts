import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTransport } from "#platform/mail/transport";
import { aLeavingMail } from "#testing/a-leaving-mail";
import { aMail } from "#testing/a-mail";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { LyingServer } from "#testing/lying-server";
import { shopOf } from "#testing/mail-shop";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { probeMailsJob } from "./probe-mails.job.js";
import { releaseMailsJob } from "../sending/release-mails.job.js";
import { sendMailJob, type MailShop } from "../sending/send-mail.job.js";

let sink: MailSink;
let lying: LyingServer;
let world: TestHouse;
/** The shop whose mail server takes each message, and hangs up. */
let liar: MailShop;
let of: TestOrganisation & { adminEmail: string };

// Nothing leaves but by the hand of the test.
beforeAll(async () => {
  sink = await MailSink.open();
  lying = await LyingServer.open("takes and hangs up");
  world = await openTestHouse({ smtpUrl: sink.url, mailFrom: "no-reply@formation.example" }, { jobsWait: true });
  liar = { ...shopOf(world), mail: openTransport(lying.url, "no-reply@formation.example") };
});
beforeEach(async () => {
  world.clock.moveTo(new Date("2026-11-21T09:00:00Z"));
  of = await anOrganisation(world);
});
afterAll(async () => {
  liar.mail.close();
  await world?.close();
  await lying?.close();
  await sink?.goAway();
});

const send = (mailId: string, shop: MailShop = shopOf(world)): Promise<void> =>
  sendMailJob(shop).run({ organisationId: of.id, mailId });
const probe = (shop: MailShop): Promise<void> => probeMailsJob(shop).run({ organisationId: of.id });
const mailOf = async (id: string) =>
  (await askAsOwner(world, "select state, attempts, due_at, broke_off, queued_at from mail where id = $1", [id]))[0]!;
const states = async (): Promise<unknown> =>
  (await askAsOwner(world, "select distinct state from mail where organisation_id = $1 order by state", [of.id])).map(
    ({ state }) => state,
  );
const retryAt = async (): Promise<Date | null> =>
  ((await askAsOwner(world, "select retry_at from mail_circuit where organisation_id = $1", [of.id]))[0]?.retry_at ??
    null) as Date | null;
const ask = async (question: string, variables: object) => {
  const helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  return (await helene.ask(question, variables)).data;
};

const resend = async (id: string): Promise<unknown> =>
  (
    await ask(
      "mutation ($id: ID!) { resendMail(input: { mailId: $id }) { ... on Mail { id state } ... on Refusal { code } } }",
      { id },
    )
  ).resendMail;

/** Each time that it is due. */
async function triedUntilItEnds(id: string, beforeEach: () => Promise<unknown> = async () => undefined) {
  for (let mail = await mailOf(id); mail.state === "QUEUED" && Number(mail.attempts) < 100; mail = await mailOf(id)) {
    world.clock.moveTo(mail.due_at as Date);
    await beforeEach();
    await send(id, liar);
  }
  return mailOf(id);
}

test("a mail at which the mail server hangs up each time is given up after two days, says so, holds nobody else up, and leaves once more when it is asked for", async () => {
  const begun = world.clock.now().getTime();
  const { id, address } = await aMail(world, of);
  expect(await triedUntilItEnds(id)).toMatchObject({ state: "FAILED", broke_off: true });
  const hours = (world.clock.now().getTime() - begun) / 3_600_000;
  expect(hours).toBeGreaterThanOrEqual(48);
  expect(hours).toBeLessThan(50);
  expect(await retryAt()).toBeNull();

  const shown = await ask("query ($id: ID!) { mail(id: $id) { state brokeOff lastError viewerCan { resend } } }", {
    id,
  });
  expect(shown.mail).toMatchObject({ state: "FAILED", brokeOff: true, viewerCan: { resend: true } });
  expect(await resend(id)).toEqual({ id, state: "QUEUED" });
  await send(id);
  expect(await mailOf(id)).toMatchObject({ state: "SENT", broke_off: false });
  expect(sink.to(address)).toHaveLength(1);
});

test("so it is while others leave, and while the mail server is away in between, whose time is not counted", async () => {
  const { id } = await aMail(world, of);
  const away = { ...shopOf(world), mail: openTransport("smtp://127.0.0.1:1", "no-reply@formation.example") };
  let turn = 0;
  const mail = await triedUntilItEnds(id, async () => {
    turn += 1;
    if (turn === 10) await send(id, away);
    else if (turn % 5 === 0) await send((await aMail(world, of)).id);
  });
  away.mail.close();
  expect(mail.state).toBe("FAILED");
  expect(turn).toBeGreaterThan(55);
  expect(await states()).toEqual(["FAILED", "SENT"]);
});

test("a mail server that hangs up at one mail after the other is the mail server’s matter: they are held for as long as that lasts, and all leave", async () => {
  const ids: string[] = [];
  for (let made = 0; made < 7; made += 1) ids.push((await aMail(world, of)).id);
  for (const id of ids.slice(0, 5)) await send(id, liar);
  expect(await retryAt()).not.toBeNull();
  const end = world.clock.now().getTime() + 3 * 86_400_000;
  while (world.clock.now().getTime() < end) {
    world.clock.advance(6 * 3_600_000);
    await probe(liar);
  }
  expect(await states()).toEqual(["QUEUED"]);
  world.clock.moveTo((await retryAt())!);
  await probe(shopOf(world));
  expect(await retryAt()).toBeNull();
  await releaseMailsJob(world.house.works).run({ organisationId: of.id });
  for (const id of ids) await send(id);
  expect(await states()).toEqual(["SENT"]);
});

test("when the others leave, those that wait have their two days before them, and one in its dialogue since before is not waited for", async () => {
  const ids: string[] = [];
  for (let made = 0; made < 6; made += 1) ids.push((await aMail(world, of)).id);
  for (const id of ids.slice(0, 5)) await send(id, liar);
  const slow = await LyingServer.open("never ends");
  // It began before they were held.
  await askAsOwner(world, "update mail_circuit set held_since = null, retry_at = null where organisation_id = $1", [
    of.id,
  ]);
  const over = await aLeavingMail(world, slow, { organisationId: of.id, mailId: ids[5]! });
  const now = world.clock.now();
  await askAsOwner(world, "update mail_circuit set held_since = $2, retry_at = $2 where organisation_id = $1", [
    of.id,
    now,
  ]);
  world.clock.advance(60_000);
  await probe(shopOf(world));
  expect(await retryAt()).toBeNull();
  expect((await mailOf(ids[4]!)).queued_at).toEqual(world.clock.now());
  await over();
  await slow.close();
  expect(await mailOf(ids[5]!)).toMatchObject({ state: "QUEUED", attempts: 1, broke_off: true });
});

test("a mail is asked for once more while it is leaving, and while two people ask for it: the refusal says at once that it is on its way", async () => {
  const slow = await LyingServer.open("never ends");
  const { id } = await aMail(world, of);
  await triedUntilItEnds(id);
  const [first, second] = await Promise.all([resend(id), resend(id)]);
  expect([first, second]).toEqual(expect.arrayContaining([{ id, state: "QUEUED" }, { code: "MAIL_WAITING" }]));
  const over = await aLeavingMail(world, slow, { organisationId: of.id, mailId: id });
  expect(await resend(id)).toEqual({ code: "MAIL_WAITING" });
  await over();
  await slow.close();
});

test("the next attempt is counted from the end of a dialogue, however long it took; a job of before is over", async () => {
  const slow = await LyingServer.open("never ends");
  const short = { ...shopOf(world), mail: openTransport(slow.url, "no-reply@formation.example", 300) };
  const { id } = await aMail(world, of);
  await send(id, short);
  const before = (await mailOf(id)).due_at as Date;
  expect(before.getTime() - world.clock.now().getTime()).toBeGreaterThan(60_250);
  // All that waits is tried again, which makes another attempt of its own.
  await send(id, short);
  short.mail.close();
  await slow.close();
  await sendMailJob(shopOf(world)).run({ organisationId: of.id, mailId: id, due: before.toISOString() });
  expect(await mailOf(id)).toMatchObject({ state: "QUEUED", attempts: 2 });
  const due = (await mailOf(id)).due_at as Date;
  await sendMailJob(shopOf(world)).run({ organisationId: of.id, mailId: id, due: due.toISOString() });
  expect(await mailOf(id)).toMatchObject({ state: "SENT" });
});

test("neither a second job for a mail that is leaving, nor another mail whose turn comes after it because few may leave today, waits for it: they come again", async () => {
  const slow = await LyingServer.open("never ends");
  const mails = [(await aMail(world, of)).id, (await aMail(world, of)).id];
  await askAsOwner(world, "update mail set template = 'DOCUMENT_EXPECTED' where id = any($1::uuid[])", [mails]);
  await askAsOwner(world, "update organisation set mails_per_day = 10 where id = $1", [of.id]);
  const over = await aLeavingMail(world, slow, { organisationId: of.id, mailId: mails[0]! });
  for (const id of mails) {
    const jobs = "select from pgboss.job where name = 'mails.send' and data ->> 'mailId' = $1";
    const before = await askAsOwner(world, jobs, [id]);
    await send(id);
    expect(await mailOf(id)).toMatchObject({ state: "QUEUED", attempts: 0 });
    expect(await askAsOwner(world, jobs, [id])).toHaveLength(before.length + 1);
  }
  // Whose turn comes after waits by one job, however often all that waits is looked through meanwhile.
  const due = (await mailOf(mails[1]!)).due_at as Date;
  expect(due.getTime()).toBeGreaterThan(world.clock.now().getTime());
  expect(
    await askAsOwner(world, "select from pgboss.job where name = 'mails.send' and data ->> 'due' = $1", [
      due.toISOString(),
    ]),
  ).toHaveLength(1);
  await over();
  await slow.close();
});
