import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newId } from "#platform/ids";
import { Refused } from "#platform/failure";
import type { Viewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { askAsOwner } from "#testing/ask-database";
import { aMail } from "#testing/a-mail";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { MailSink } from "#testing/mail-sink";
import { shopOf } from "#testing/mail-shop";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { cancelMails } from "../cancel-mails.js";
import { queueMail } from "../queue-mail.js";
import { resendMail } from "./resend-mail.js";
import { sendMailJob } from "./send-mail.job.js";

let sink: MailSink;
let house: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  sink = await MailSink.open();
  house = await openTestHouse({ smtpUrl: sink.url, mailFrom: "no-reply@formation.example" });
  of = await anOrganisation(house, "Atelier « Loire »");
});
afterAll(async () => {
  await house?.close();
  await sink?.goAway();
});
beforeEach(() => {
  sink.refuseRecipient = null;
  // Far ahead: what is to be tried again later waits for the test, and is not fetched by the worker meanwhile.
  house.clock.moveTo(new Date("2099-11-21T09:00:00Z"));
});

const run = (mailId: string): Promise<void> => sendMailJob(shopOf(house)).run({ organisationId: of.id, mailId });
const stateOf = async (mailId: string) =>
  (
    await askAsOwner(house, "select state, attempts, last_error, message_id, link, sent_at from mail where id = $1", [
      mailId,
    ])
  )[0]!;
const until = async (mailId: string, state: string) => {
  for (let turn = 0; turn < 500 && (await stateOf(mailId)).state !== state; turn++) await wait(20);
  return stateOf(mailId);
};

test("a mail leaves after the act, in the name of the organisation, with its text beside its HTML (R-106)", async () => {
  const { id, address } = await aMail(house, of);
  const [mail] = await sink.received(address);
  expect(mail?.from?.value).toEqual([{ name: "Atelier « Loire »", address: "no-reply@formation.example" }]);
  expect(mail?.subject).toBe("Choisissez un nouveau mot de passe");
  expect(mail?.text).toContain("https://formation.example/extranet/l/secret-token");
  expect(mail?.html).toContain(`href="https://formation.example/extranet/l/secret-token"`);
  expect(mail?.messageId).toBe(`<${id}@formation.example>`);
  expect(await until(id, "SENT")).toMatchObject({
    state: "SENT",
    attempts: 1,
    last_error: null,
    message_id: mail?.messageId,
  });
});

test("once a mail has left, the house forgets what its link opens (L-16)", async () => {
  const { id } = await aMail(house, of);
  await until(id, "SENT");
  const [row] = await askAsOwner(house, "select m::text as all from mail m where id = $1", [id]);
  expect(row?.all).not.toContain("secret-token");
});

test("a hundred invitations written at the same moment each leave once", async () => {
  const mails: Awaited<ReturnType<typeof aMail>>[] = [];
  for (let turn = 0; turn < 10; turn++)
    mails.push(...(await Promise.all(Array.from({ length: 10 }, () => aMail(house, of)))));
  for (const { address } of mails) await sink.received(address);
  expect(mails.every(({ address }) => sink.to(address).length === 1)).toBe(true);
});

test("an act that fails sends nothing (L-15)", async () => {
  const address = "nobody@client.example";
  const failing = house.house.works.run(of.admin, async (work) => {
    await queueMail(work, {
      template: "NEW_DEVICE",
      to: { name: "", address },
      locale: "FR",
      centreId: null,
      key: newId(),
      facts: { firstName: "Paul", device: "Firefox", at: work.now, link: "https://formation.example/" },
    });
    throw new Refused("STALE");
  });
  await expect(failing).rejects.toThrow("STALE");
  await wait(2_500);
  expect(sink.to(address)).toEqual([]);
  expect(await askAsOwner(house, "select id from mail where to_address = $1", [address])).toEqual([]);
});

test("a fact told twice reaches an address once, and each of two addresses (L-15)", async () => {
  const key = newId();
  const both = ["ancienne@client.example", "nouvelle@client.example"];
  for (const address of [...both, ...both]) await aMail(house, of, { key, to: { name: "Paul", address } });
  for (const address of both) await sink.received(address);
  await wait(300);
  expect(both.map((address) => sink.to(address).length)).toEqual([1, 1]);
});

test("a job that runs many times at once sends one mail (L-15)", async () => {
  const { id, address } = await aMail(house, of);
  await Promise.all(Array.from({ length: 6 }, () => run(id)));
  await run(id);
  expect(sink.to(address)).toHaveLength(1);
});

test("while the mail server is away a mail waits and says why; when it is back, it leaves once", async () => {
  await sink.goAway();
  const { id, address } = await aMail(house, of);
  for (let turn = 0; turn < 500 && (await stateOf(id)).attempts === 0; turn++) await wait(20);
  await run(id);
  const waiting = await stateOf(id);
  expect(waiting).toMatchObject({ state: "QUEUED" });
  expect(waiting.attempts).toBeGreaterThanOrEqual(2);
  expect(waiting.last_error).toContain("ECONNREFUSED");
  await sink.comeBack();
  await Promise.all([run(id), run(id)]);
  expect(await stateOf(id)).toMatchObject({ state: "SENT", last_error: null });
  expect(sink.to(address)).toHaveLength(1);
});

test("by itself, the worker tries again until the mail server is back", async () => {
  // Far behind: every next attempt is due at once.
  house.clock.moveTo(new Date("2020-01-01T09:00:00Z"));
  await sink.goAway();
  const { id, address } = await aMail(house, of);
  for (let turn = 0; turn < 500 && (await stateOf(id)).attempts === 0; turn++) await wait(20);
  await sink.comeBack();
  await until(id, "SENT");
  expect(sink.to(address)).toHaveLength(1);
});

test("attempts go on for two days, further and further apart, and then end", async () => {
  const { id } = await aMail(house, of, { to: { name: "", address: "plein@client.example" } });
  await until(id, "SENT");
  await askAsOwner(
    house,
    "update mail set state = 'QUEUED', sent_at = null, message_id = null, attempts = 0 where id = $1",
    [id],
  );
  sink.refuseRecipient = () => 451;
  const begun = house.clock.now().getTime();
  let rounds = 0;
  for (; (await stateOf(id)).state === "QUEUED" && rounds < 100; rounds++) {
    await run(id);
    const [next] = await askAsOwner(
      house,
      "select max(start_after) as at from pgboss.job where name = 'mails.send' and data ->> 'mailId' = $1",
      [id],
    );
    if ((await stateOf(id)).state === "QUEUED") house.clock.moveTo(next!.at as Date);
  }
  expect(await stateOf(id)).toMatchObject({ state: "FAILED" });
  const hours = (house.clock.now().getTime() - begun) / 3_600_000;
  expect(hours).toBeGreaterThan(24);
  expect(hours).toBeLessThan(72);
  expect(rounds).toBeLessThan(60);
});

test("an address that the mail server refuses for good fails at once, with the reason, and may be sent again", async () => {
  sink.refuseRecipient = () => 550;
  const { id, address } = await aMail(house, of);
  const failed = await until(id, "FAILED");
  expect(failed).toMatchObject({ attempts: 1 });
  expect(failed.last_error).toContain(`No such mailbox: ${address}`);
  await run(id);
  expect(sink.to(address)).toEqual([]);
  sink.refuseRecipient = null;
  await house.house.works.run(of.admin, (work) => resendMail(work, { mailId: id }));
  expect(await until(id, "SENT")).toMatchObject({ attempts: 1, last_error: null });
  expect(sink.to(address)[0]?.text).toContain("secret-token");
  await expect(house.house.works.run(of.admin, (work) => resendMail(work, { mailId: id }))).rejects.toThrow(
    "MAIL_LINK_GONE",
  );
});

test("a cancelled mail never leaves, even when its job is there", async () => {
  const key = newId();
  const { id, address } = await leftAlone({ key });
  await house.house.works.run(of.admin, (work) => cancelMails(work, { keys: [key] }));
  await run(id);
  expect(await stateOf(id)).toMatchObject({ state: "CANCELLED", link: null });
  expect(sink.to(address)).toEqual([]);
});

test("when the worker is killed before the mail server answers, the mail leaves later, once", async () => {
  const { id, address } = await leftAlone();
  sink.refuseRecipient = () => 451;
  await expect(runAndDie(id)).rejects.toThrow("killed");
  expect(await stateOf(id)).toMatchObject({ state: "QUEUED", attempts: 1 });
  sink.refuseRecipient = null;
  await run(id);
  await run(id);
  expect(sink.to(address)).toHaveLength(1);
});

test("when the worker is killed between the answer of the mail server and its commit, the second copy bears the same Message-ID (L-15)", async () => {
  const { id, address } = await leftAlone();
  await expect(runAndDie(id)).rejects.toThrow("killed");
  expect(await stateOf(id)).toMatchObject({ state: "QUEUED" });
  await run(id);
  expect(new Set(sink.to(address).map((mail) => mail.messageId)).size).toBe(1);
  expect(sink.to(address)).toHaveLength(2);
  expect(await stateOf(id)).toMatchObject({ state: "SENT" });
});

/** A mail that the worker has tried once, and leaves alone from now on: its next attempt is far ahead. */
async function leftAlone(about: Parameters<typeof aMail>[2] = {}): Promise<{ id: string; address: string }> {
  sink.refuseRecipient = () => 451;
  const mail = await aMail(house, of, about);
  for (let turn = 0; turn < 500 && (await stateOf(mail.id)).attempts === 0; turn++) await wait(20);
  sink.refuseRecipient = null;
  return mail;
}

/** All of the job is done, and nothing of it is kept: what the end of the process leaves behind. */
function runAndDie(mailId: string): Promise<void> {
  const { works } = house.house;
  const dying = {
    run: <T>(viewer: Viewer, act: (work: Work) => Promise<T>): Promise<T> =>
      works.run(viewer, async (work) => {
        await act(work);
        throw new Error("killed");
      }),
  };
  return sendMailJob({ ...shopOf(house), works: dying }).run({ organisationId: of.id, mailId });
}
