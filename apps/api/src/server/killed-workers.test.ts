import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mailJobs } from "#mails";
import { startApi, type ApiProcess } from "#testing/api-process";
import { askAsOwner, askAsSuperuser } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { CountingSink } from "#testing/counting-sink";
import { waitFor } from "#testing/follow";
import { howOften } from "#testing/how-often";
import { shopOf } from "#testing/mail-shop";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { aPlannedClient, aProposal } from "#testing/proposals";

const kills = howOften({ quick: 3, long: 50 });
const mails = howOften({ quick: 60, long: 250 });

let world: TestHouse;
let of: TestOrganisation;
let sink: CountingSink;
let directory: string;
let boss: PgBoss;
let api: ApiProcess | undefined;

beforeAll(async () => {
  // Acts, and sends nothing itself.
  world = await openTestHouse({}, { jobsWait: true });
  world.clock.moveTo(new Date());
  of = await anOrganisation(world);
  sink = await CountingSink.open(15);
  directory = await mkdtemp(path.join(os.tmpdir(), "passerelle-killed-"));
  boss = new PgBoss({
    connectionString: world.database.ownerUrl,
    schema: "pgboss",
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    max: 1,
  });
  boss.on("error", () => undefined);
  await boss.start();
});
afterAll(async () => {
  await api?.kill();
  await boss?.stop({ graceful: false });
  await sink?.close();
  await world?.close();
  await rm(directory, { recursive: true, force: true });
});

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const idsIn = async (state: string) =>
  (await askAsOwner(world, "select id from mail where organisation_id = $1 and state = $2", [of.id, state])).map(
    (row) => String(row.id),
  );
const idOf = ({ messageId }: { messageId: string }) => messageId.slice(1, messageId.indexOf("@"));
const timesTaken = () => {
  const times = new Map<string, number>();
  for (const each of sink.taken) times.set(idOf(each), (times.get(idOf(each)) ?? 0) + 1);
  return times;
};

/** What the killed process began in the database ends there, one way or the other. */
async function forgotten(): Promise<void> {
  await sink.settled();
  await waitFor(async () => {
    const [row] = await askAsSuperuser(
      world,
      "select count(*)::int as open from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()",
    );
    return row!.open === 0;
  });
}

/**
 * A job of a process that beats no longer is taken up by another after a minute; one that failed often, by what sweeps every five minutes. Whatever is
 * moved back stays due no earlier than it was made: the queue of the tests takes no other.
 */
async function minutesPass(): Promise<void> {
  await askAsSuperuser(
    world,
    "update pgboss.job set heartbeat_on = heartbeat_on - interval '1 hour', start_after = start_after - interval '1 hour', created_on = created_on - interval '1 hour' where name like 'mails.%' and state in ('active', 'retry', 'created')",
  );
  await askAsSuperuser(world, "update pgboss.queue set monitor_on = null, monitor_claim_on = null");
  await boss.supervise();
  await askAsSuperuser(
    world,
    "update pgboss.job set start_after = start_after - interval '1 hour', created_on = created_on - interval '1 hour' where name like 'mails.%' and state = 'retry'",
  );
  // What the house does every five minutes by itself.
  await askAsOwner(world, "update mail set due_at = due_at - interval '1 hour' where state = 'QUEUED'");
  const waiting = await askAsSuperuser(
    world,
    "select from mail m where m.state = 'QUEUED' and not exists (select from pgboss.job j where j.name = 'mails.send' and j.state in ('created', 'retry') and j.data ->> 'mailId' = m.id::text)",
  );
  const sweep = mailJobs({ ...shopOf(world), door: world.house.door }).find(({ queue }) => queue === "mails.sweep")!;
  if (waiting.length > 0) await sweep.run({});
}

test(
  `of ${mails} proposals none is lost when the server is killed ${kills} times while they leave; one leaves twice only where the mail server had it and we had not written so, under the same Message-ID (L-15)`,
  { timeout: 120_000 + kills * 30_000 },
  async () => {
    const clients = [];
    while (clients.length < mails) clients.push(await aPlannedClient(world, of, dayIn(90)));
    for (const client of clients) await aProposal(world, of, { ...client, dueOn: dayIn(30) });
    await askAsOwner(world, "update organisation set mails_per_day = 100000 where id = $1", [of.id]);
    const queued = await idsIn("QUEUED");
    expect(queued).toHaveLength(mails);

    /** How often each mail was in the hands of the mail server, at a kill, without our knowing. */
    const between = new Map<string, number>();
    let killedAtWork = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      api = await startApi(world.database, { smtpUrl: sink.url, dataDirectory: directory });
      const before = sink.taken.length;
      const left = (await idsIn("QUEUED")).length;
      const share = Math.max(1, Math.floor((left / (kills - kill)) * Math.random()));
      await waitFor(() => sink.taken.length >= before + Math.min(share, left), 60_000);
      await wait(Math.random() * 30);
      await api.kill();
      await forgotten();
      const waiting = new Set(await idsIn("QUEUED"));
      if (waiting.size > 0) killedAtWork += 1;
      for (const id of new Set(sink.taken.slice(before).map(idOf)))
        if (waiting.has(id)) between.set(id, (between.get(id) ?? 0) + 1);
      await minutesPass();
    }
    api = await startApi(world.database, { smtpUrl: sink.url, dataDirectory: directory });
    await waitFor(async () => {
      const left = (await idsIn("QUEUED")).length;
      if (left > 0) await minutesPass();
      return left === 0;
    }, 120_000);
    await api.kill();
    await forgotten();

    const times = timesTaken();
    expect([...times.keys()].toSorted(), "each left, under its own Message-ID").toEqual(queued.toSorted());
    expect((await idsIn("SENT")).toSorted()).toEqual(queued.toSorted());
    const doubles = [...times].filter(([, count]) => count > 1);
    for (const [id, count] of doubles) expect(count - 1, id).toBeLessThanOrEqual(between.get(id) ?? 0);
    expect(killedAtWork).toBeGreaterThan(0);
    process.stdout.write(
      `${mails} mails, ${kills} kills, ${killedAtWork} of them while mails waited: ${sink.taken.length} taken, ${doubles.length} twice, ${between.size} in the hands of the mail server alone when we were killed\n`,
    );
  },
);
