import type { EntityManager } from "@mikro-orm/postgresql";
import { fromKysely, PgBoss, type Job, type JobResult } from "pg-boss";
import type { Log } from "./log.js";

/** A queue and what is done with each of its jobs. Jobs run at least once: `run` must bear running twice. */
export interface JobHandler<Data extends object = object> {
  queue: string;
  /** How many are fetched at a time; one, when nothing is said. */
  batch?: number;
  /** How many of these are done side by side, each with a connection of its own; one after the other, when nothing is said. */
  atOnce?: number;
  /** `HH:MM` in Paris: done by itself each day, by one process. */
  daily?: string;
  /** Done by itself again and again, by one process. */
  everyMinutes?: number;
  run(data: Data): Promise<void>;
}

/** What is to be done, and from when on; at once, when nothing is said. */
export interface Order {
  data: object;
  startAfter?: Date;
}

export interface Jobs {
  /** Adds jobs of one queue on the transaction of the act: they exist if, and only if, the act is committed. One statement, however many. */
  send(em: EntityManager, queue: string, orders: readonly Order[]): Promise<void>;
}

export class BossJobs implements Jobs {
  private constructor(
    private readonly boss: PgBoss,
    private readonly log: Log,
  ) {}

  /** The schema and the queues were made by the owner's migration; here nothing is created. */
  static async open(url: string, log: Log): Promise<BossJobs> {
    const boss = new PgBoss({
      connectionString: url,
      schema: "pgboss",
      migrate: false,
      createSchema: false,
      max: 4,
      // A job that is committed is fetched at once, by whichever process; looking round now and then remains for the others.
      useListenNotify: true,
      application_name: "passerelle-jobs",
    });
    boss.on("error", (error) => log.warn({ error: error.message }, "the job queue met an error"));
    await boss.start();
    return new BossJobs(boss, log);
  }

  async send(em: EntityManager, queue: string, orders: readonly Order[]): Promise<void> {
    await this.boss.insert(queue, [...orders], { db: fromKysely(em.getKysely() as never) });
  }

  async work(handlers: readonly JobHandler[]): Promise<void> {
    for (const handler of handlers) {
      const cron = cronOf(handler);
      if (cron) await this.boss.schedule(handler.queue, cron, {}, { tz: "Europe/Paris" });
      await this.boss.work<object>(
        handler.queue,
        {
          pollingIntervalSeconds: 2,
          notifyPollingIntervalSeconds: 2,
          batchSize: handler.batch ?? 1,
          burstWhenBatchFull: true,
          perJobResults: true,
        },
        (jobs) => this.outcomes(handler, jobs),
      );
    }
  }

  private async outcomes(handler: JobHandler, jobs: readonly Job[]): Promise<JobResult[]> {
    const results: JobResult[] = [];
    const waiting = jobs.values();
    const hand = async () => {
      for (const job of waiting) results.push(await this.outcome(handler, job));
    };
    await Promise.all(Array.from({ length: Math.min(handler.atOnce ?? 1, jobs.length) }, hand));
    return results;
  }

  /** One job that fails is tried again by itself, not the others of its batch. */
  private async outcome(handler: JobHandler, { id, data }: Job): Promise<JobResult> {
    try {
      await handler.run(data);
      return { id, status: "completed" };
    } catch (error) {
      const { message } = error as Error;
      this.log.warn({ queue: handler.queue, job: id, error: message }, "a job failed");
      return { id, status: "failed", output: { message } };
    }
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5_000 });
  }
}

function cronOf({ daily, everyMinutes }: JobHandler): string | null {
  if (everyMinutes) return `*/${everyMinutes} * * * *`;
  const [hour, minute] = daily?.split(":").map(Number) ?? [];
  return daily ? `${minute} ${hour} * * *` : null;
}

/** A job whose process was killed no longer beats, and is taken up by another within a minute or two. */
const queueOptions = { retryLimit: 5, retryBackoff: true, heartbeatSeconds: 30, notify: true };

/** Makes the job schema and the queues, as the owner of the tables. */
export async function prepareJobs(ownerUrl: string, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: "pgboss", supervise: false, schedule: false, max: 2 });
  boss.on("error", () => undefined);
  await boss.start();
  for (const queue of queues) {
    await boss.createQueue(queue, queueOptions);
    await boss.updateQueue(queue, queueOptions);
  }
  await boss.stop({ graceful: false });
}
