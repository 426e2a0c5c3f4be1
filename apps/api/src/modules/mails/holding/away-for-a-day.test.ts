import { afterAll, beforeAll, expect, test } from "vitest";
import { aMail } from "#testing/a-mail";
import { askAsOwner, type Rows } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { waitFor } from "#testing/follow";
import { shopOf } from "#testing/mail-shop";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { probeMailsJob } from "./probe-mails.job.js";

let sink: MailSink;
let world: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  sink = await MailSink.open();
  world = await openTestHouse({ smtpUrl: sink.url, mailFrom: "no-reply@formation.example" });
  // Far ahead: what waits for later waits for the test.
  world.clock.moveTo(new Date("2099-11-21T09:00:00Z"));
  of = await anOrganisation(world);
});
afterAll(async () => {
  await world?.close();
  await sink?.goAway();
});

const ask = (statement: string): Promise<Rows> => askAsOwner(world, statement, [of.id]);
const retryAt = async () =>
  (await ask("select retry_at from mail_circuit where organisation_id = $1"))[0]?.retry_at as Date;

test("the mail server is away for a day: it is asked again now and then by one mail, nothing is given up, and all leave once when it is back", async () => {
  await sink.goAway();
  const ids: string[] = [];
  while (!(await retryAt())) {
    ids.push((await aMail(world, of)).id);
    const last = ids.at(-1);
    await waitFor(async () =>
      (await ask("select id from mail where organisation_id = $1 and attempts > 0")).some(({ id }) => id === last),
    );
  }
  expect(ids).toHaveLength(5);
  // Written while they are held.
  for (let more = 0; more < 10; more += 1) ids.push((await aMail(world, of)).id);

  const end = world.clock.now().getTime() + 86_400_000;
  let probes = 0;
  for (; world.clock.now().getTime() < end; probes += 1) {
    world.clock.moveTo(await retryAt());
    await probeMailsJob(shopOf(world)).run({ organisationId: of.id });
  }
  expect(probes).toBeLessThan(60);
  expect(await ask("select state, count(*)::int from mail where organisation_id = $1 group by state")).toEqual([
    { state: "QUEUED", count: 15 },
  ]);
  const [tried] = await ask("select sum(attempts)::int as times from mail where organisation_id = $1");
  expect(tried!.times).toBe(5 + probes);

  await sink.comeBack();
  world.clock.moveTo(await retryAt());
  await probeMailsJob(shopOf(world)).run({ organisationId: of.id });
  await waitFor(
    async () => (await ask("select from mail where organisation_id = $1 and state <> 'SENT'")).length === 0,
  );
  expect(sink.mails.map(({ messageId }) => messageId).toSorted()).toEqual(
    ids.map((id) => `<${id}@formation.example>`).toSorted(),
  );
  const told = await ask(
    "select kind from event where organisation_id = $1 and kind in ('mails.held', 'mails.resumed') order by seq",
  );
  expect(told.map(({ kind }) => kind)).toEqual(["mails.held", "mails.resumed"]);
});
