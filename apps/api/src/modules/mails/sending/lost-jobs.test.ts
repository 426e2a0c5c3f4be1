import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aMail } from "#testing/a-mail";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { sweepMailsJob } from "./release-mails.job.js";

let sink: MailSink;
let house: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  sink = await MailSink.open();
  house = await openTestHouse({ smtpUrl: sink.url });
  of = await anOrganisation(house, "Atelier Loire");
});
afterAll(async () => {
  await house?.close();
  await sink?.goAway();
});

const sweep = () => sweepMailsJob(house.house.works, house.house.door).run({});
const stateOf = async (id: string) =>
  (await askAsOwner(house, "select state, attempts from mail where id = $1", [id]))[0]!;

/** Tried once in vain, its next attempt far ahead: then nobody knows of it any more. */
async function forgotten(count: number): Promise<string[]> {
  house.clock.moveTo(new Date("2099-01-01T09:00:00Z"));
  sink.refuseRecipient = () => 451;
  const mails = await Promise.all(Array.from({ length: count }, () => aMail(house, of)));
  for (const { id } of mails)
    for (let turn = 0; turn < 500 && (await stateOf(id)).attempts === 0; turn++) await wait(20);
  sink.refuseRecipient = null;
  await askAsOwner(house, "delete from pgboss.job where name like 'mails.%'");
  return mails.map(({ id }) => id);
}

test("a mail whose job is lost is found within minutes, and leaves once", async () => {
  const [waiting, ...mails] = await forgotten(4);
  await sweep();
  await wait(500);
  expect((await stateOf(mails[0]!)).state).toBe("QUEUED");
  await askAsOwner(house, "update mail set due_at = now() - interval '6 minutes' where id = any($1::uuid[])", [mails]);
  await Promise.all([sweep(), sweep()]);
  for (const id of mails) for (let turn = 0; turn < 500 && (await stateOf(id)).state !== "SENT"; turn++) await wait(20);
  expect(mails.map((id) => sink.mails.filter(({ messageId }) => messageId?.startsWith(`<${id}@`)).length)).toEqual([
    1, 1, 1,
  ]);
  // What waits for its next attempt is not hurried.
  expect(await stateOf(waiting!)).toEqual({ state: "QUEUED", attempts: 1 });
  expect(await askAsOwner(house, "select from pgboss.job where data ->> 'mailId' = $1", [waiting])).toEqual([]);
});

test("mails that are held are tried again even when the job of trying is lost", async () => {
  const [id] = await forgotten(1);
  await askAsOwner(
    house,
    "insert into mail_circuit (organisation_id, failures, reason, held_since, retry_at) values ($1, 5, 'away', now(), now() - interval '6 minutes')",
    [of.id],
  );
  await sweep();
  for (let turn = 0; turn < 500 && (await stateOf(id!)).state !== "SENT"; turn++) await wait(20);
  expect((await stateOf(id!)).state).toBe("SENT");
  expect(await askAsOwner(house, "select held_since from mail_circuit where organisation_id = $1", [of.id])).toEqual([
    { held_since: null },
  ]);
});

test("a mail leaves as soon as its act is committed, not at the next round of the worker", async () => {
  const taken: number[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const begun = performance.now();
    const { address } = await aMail(house, of);
    while (sink.to(address).length === 0) await wait(5);
    taken.push(performance.now() - begun);
  }
  // The worker looks round every two seconds: half of them would take longer than one.
  expect(taken.toSorted((a, b) => a - b)[10]).toBeLessThan(1_000);
});
