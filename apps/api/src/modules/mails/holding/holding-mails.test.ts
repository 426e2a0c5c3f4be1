import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTransport } from "#platform/mail/transport";
import { aMail } from "#testing/a-mail";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aMember, anOrganisation, type TestOrganisation } from "#testing/builders";
import { LyingServer, type Manner } from "#testing/lying-server";
import { shopOf } from "#testing/mail-shop";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { probeMailsJob } from "./probe-mails.job.js";
import { releaseMailsJob } from "../sending/release-mails.job.js";
import { sendMailJob, type MailShop } from "../sending/send-mail.job.js";

let sink: MailSink;
let house: TestHouse;
let of: TestOrganisation & { adminEmail: string };

beforeAll(async () => {
  sink = await MailSink.open();
  house = await openTestHouse({ smtpUrl: sink.url, mailFrom: "no-reply@formation.example" });
});
beforeEach(async () => {
  // Far ahead: what waits for later waits for the test, and is not fetched by the worker meanwhile.
  house.clock.moveTo(new Date("2099-11-21T09:00:00Z"));
  of = await anOrganisation(house, `Atelier ${Math.random().toString(36).slice(2, 8)}`);
  sink.refuseRecipient = null;
});
afterAll(async () => {
  await house?.close();
  await sink?.goAway();
});

const stateOf = async (id: string) =>
  (await askAsOwner(house, "select state, attempts, last_error from mail where id = $1", [id]))[0]!;
const attempts = async (ids: readonly string[]): Promise<number> =>
  Number((await askAsOwner(house, "select sum(attempts) from mail where id = any($1::uuid[])", [ids]))[0]!.sum);
const service = async (): Promise<Service> => {
  const admin = await ApiClient.signedIn(house, "console", of.adminEmail);
  const { data } = await admin.ask("{ mailService { heldSince reason retryAt waiting sentToday perDay } }");
  return data.mailService as Service;
};
interface Service {
  heldSince: string | null;
  reason: string | null;
  retryAt: string | null;
  waiting: number;
  sentToday: number;
  perDay: number;
}

/** Mails that wait without a job: the worker has tried each once, and the circuit is closed again. */
async function waiting(count: number): Promise<string[]> {
  sink.refuseRecipient = () => 451;
  const mails: string[] = [];
  for (let made = 0; made < count; made++) {
    const { id } = await aMail(house, of);
    for (let turn = 0; turn < 500 && (await stateOf(id)).attempts === 0; turn++) await wait(20);
    mails.push(id);
  }
  sink.refuseRecipient = null;
  return mails;
}

async function through<T>(url: string, act: (shop: MailShop) => Promise<T>): Promise<T> {
  const mail = openTransport(url, "no-reply@formation.example");
  try {
    return await act({ ...shopOf(house), mail });
  } finally {
    mail.close();
  }
}
const send = (shop: MailShop, mailId: string) => sendMailJob(shop).run({ organisationId: of.id, mailId });
const probe = (shop: MailShop) => probeMailsJob(shop).run({ organisationId: of.id });
const nowhere = "smtp://127.0.0.1:1";

test("after five refusals of the whole mail server nothing more is tried, and the console says so", async () => {
  const mails = await waiting(7);
  await through(nowhere, async (shop) => {
    for (const id of mails) await send(shop, id);
  });
  expect((await Promise.all(mails.map(async (id) => (await stateOf(id)).attempts))).toSorted()).toEqual([
    1, 1, 2, 2, 2, 2, 2,
  ]);
  expect(await service()).toMatchObject({ waiting: 7, sentToday: 0, perDay: 2000 });
  const { heldSince, reason, retryAt } = await service();
  expect(heldSince).toBe(house.clock.now().toISOString());
  expect(reason).toContain("ECONNREFUSED");
  expect(retryAt).toBe(new Date(house.clock.now().getTime() + 60_000).toISOString());
  // While they are held, not even a good server is asked.
  await send(shopOf(house), mails[0]!);
  expect((await stateOf(mails[0]!)).state).toBe("QUEUED");
  const told = await askAsOwner(house, "select kind from event where organisation_id = $1 and kind like 'mails.held'", [
    of.id,
  ]);
  expect(told).toHaveLength(1);
});

test("while mails are held, one is tried after 1, 2, 5, 10, 30 minutes; once it goes through, all leave, each once", async () => {
  const mails = await waiting(6);
  await through(nowhere, async (shop) => {
    for (const id of mails) await send(shop, id);
    for (const minutes of [1, 2, 5, 10, 30, 30]) {
      const before = house.clock.now();
      // Too early, nothing is tried.
      await probe(shop);
      expect((await service()).retryAt).toBe(new Date(before.getTime() + minutes * 60_000).toISOString());
      house.clock.moveTo(new Date((await service()).retryAt!));
      await probe(shop);
    }
  });
  house.clock.moveTo(new Date((await service()).retryAt!));
  await probe(shopOf(house));
  expect(await service()).toMatchObject({ heldSince: null, reason: null, retryAt: null });
  await releaseMailsJob(house.house.works).run({ organisationId: of.id });
  for (const id of mails) for (let turn = 0; turn < 500 && (await stateOf(id)).state !== "SENT"; turn++) await wait(20);
  expect(await service()).toMatchObject({ waiting: 0, sentToday: 6 });
  for (const id of mails)
    expect(sink.mails.filter(({ messageId }) => messageId === `<${id}@formation.example>`)).toHaveLength(1);
});

test("a mail server that is away for days loses no mail, and each reader is then tried for two days", async () => {
  const mails = await waiting(5);
  await through(nowhere, async (shop) => {
    for (const id of mails) await send(shop, id);
    for (let day = 0; day < 5; day++) {
      house.clock.advance(24 * 3_600_000);
      await probe(shop);
    }
  });
  expect(await service()).toMatchObject({ waiting: 5 });
  // The mail server is back, and each mailbox asks for patience: it gets it.
  sink.refuseRecipient = () => 451;
  house.clock.advance(3_600_000);
  const before = await attempts(mails);
  await probe(shopOf(house));
  for (let turn = 0; turn < 500 && (await attempts(mails)) < before + 5; turn++) await wait(20);
  expect(await service()).toMatchObject({ heldSince: null, waiting: 5 });
  sink.refuseRecipient = null;
  await releaseMailsJob(house.house.works).run({ organisationId: of.id });
  for (const mail of mails)
    for (let turn = 0; turn < 500 && (await stateOf(mail)).state !== "SENT"; turn++) await wait(20);
  expect(await service()).toMatchObject({ waiting: 0, sentToday: 5 });
});

test("a mailbox that is full, or does not exist, says nothing of the mail server: the others leave", async () => {
  const mails = await waiting(8);
  sink.refuseRecipient = () => 550;
  for (const id of mails.slice(0, 7)) await send(shopOf(house), id);
  sink.refuseRecipient = null;
  await send(shopOf(house), mails[7]!);
  expect(await Promise.all(mails.map(async (id) => (await stateOf(id)).state))).toEqual([
    ...Array.from({ length: 7 }, () => "FAILED"),
    "SENT",
  ]);
  expect((await service()).heldSince).toBeNull();
});

test("one mail that goes through forgets the refusals before it", async () => {
  const mails = await waiting(9);
  await through(nowhere, async (shop) => {
    for (const id of mails.slice(0, 4)) await send(shop, id);
  });
  await send(shopOf(house), mails[4]!);
  await through(nowhere, async (shop) => {
    for (const id of mails.slice(5)) await send(shop, id);
  });
  expect((await service()).heldSince).toBeNull();
});

test.each<[Manner, RegExp]>([
  ["takes and hangs up", /closed/i],
  ["busy", /421/],
  ["refuses the sender", /550/],
])("a mail server that %s is waited for: the mail waits, under the same Message-ID", async (manner, reason) => {
  const [id] = await waiting(1);
  const lying = await LyingServer.open(manner);
  await through(lying.url, (shop) => send(shop, id!));
  expect(await stateOf(id!)).toMatchObject({ state: "QUEUED", attempts: 2 });
  expect((await stateOf(id!)).last_error).toMatch(reason);
  expect(lying.swallowed).toBe(manner === "takes and hangs up" ? 1 : 0);
  await lying.close();
  await send(shopOf(house), id!);
  expect(sink.mails.filter(({ messageId }) => messageId === `<${id}@formation.example>`)).toHaveLength(1);
});

test("a mail server that takes its time is waited for", async () => {
  const [id] = await waiting(1);
  const slow = await LyingServer.open("takes its time");
  await through(slow.url, (shop) => send(shop, id!));
  await slow.close();
  expect(await stateOf(id!)).toMatchObject({ state: "SENT", last_error: null });
  expect(slow.swallowed).toBe(1);
});

test("a mail server that never says a word does not hold up the house for ever", { timeout: 30_000 }, async () => {
  const [id] = await waiting(1);
  const silent = await LyingServer.open("says nothing");
  await through(silent.url, (shop) => send(shop, id!));
  await silent.close();
  expect(await stateOf(id!)).toMatchObject({ state: "QUEUED", attempts: 2 });
});

test("what one organisation holds does not hold another", async () => {
  const mails = await waiting(5);
  await through(nowhere, async (shop) => {
    for (const id of mails) await send(shop, id);
  });
  expect((await service()).heldSince).not.toBeNull();
  const other = await anOrganisation(house, "Formation Alpes");
  const { address } = await aMail(house, other);
  expect(await sink.received(address)).toHaveLength(1);
});

test("only an administrator says how many mails leave a day; beyond, they wait for tomorrow, but for those that let somebody in", async () => {
  const admin = await ApiClient.signedIn(house, "console", of.adminEmail);
  const coordinator = await ApiClient.signedIn(house, "console", (await aMember(house, of, "COORDINATOR")).email);
  const setting =
    "mutation ($perDay: Int!) { setMailsPerDay(input: { perDay: $perDay }) { __typename ... on MailService { perDay } ... on Refusal { code } } }";
  expect((await admin.ask(setting, { perDay: 0 })).data.setMailsPerDay).toMatchObject({
    code: "MAILS_PER_DAY_INVALID",
  });
  expect((await coordinator.ask(setting, { perDay: 5 })).errors).toBeDefined();
  expect((await admin.ask(setting, { perDay: 2 })).data.setMailsPerDay).toMatchObject({ perDay: 2 });

  const mails = await waiting(5);
  await askAsOwner(house, "update mail set template = 'DOCUMENT_EXPECTED' where id = any($1::uuid[])", [
    mails.slice(0, 4),
  ]);
  await Promise.all(mails.slice(0, 4).map((id) => send(shopOf(house), id)));
  expect(await service()).toMatchObject({ sentToday: 2, waiting: 3, heldSince: null });
  const due = await askAsOwner(
    house,
    "select due_at, attempts from mail where organisation_id = $1 and state = 'QUEUED' and template = 'DOCUMENT_EXPECTED'",
    [of.id],
  );
  // Midnight in Paris, in winter; and none of them was refused.
  expect(due.map(({ due_at, attempts }) => [(due_at as Date).toISOString(), attempts])).toEqual(
    Array.from({ length: 2 }, () => ["2099-11-21T23:00:00.000Z", 1]),
  );
  await send(shopOf(house), mails[4]!);
  expect((await stateOf(mails[4]!)).state).toBe("SENT");

  house.clock.moveTo(new Date("2099-11-22T00:30:00Z"));
  for (const id of mails) await send(shopOf(house), id);
  expect(await service()).toMatchObject({ waiting: 0, sentToday: 2 });
});
