import type { EntityManager } from "@mikro-orm/postgresql";
import { fromKysely, PgBoss } from "pg-boss";
import type { Log } from "./log.js";

/** A queue and what is done with each of its jobs. Jobs run at least once: `run` must bear running twice. */
export interface JobHandler<Data extends object = object> {
  queue: string;
  run(data: Data): Promise<void>;
}

export interface Jobs {
  /** Adds a job on the transaction of the act: it exists if, and only if, the act is committed. */
  send(em: EntityManager, queue: string, data: object, startAfter?: Date): Promise<void>;
}

export class BossJobs implements Jobs {
  private constructor(private readonly boss: PgBoss) {}

  /** The schema and the queues were made by the owner's migration; here nothing is created. */
  static async open(url: string, log: Log): Promise<BossJobs> {
    const boss = new PgBoss({
      connectionString: url,
      schema: "pgboss",
      migrate: false,
      createSchema: false,
      max: 4,
      application_name: "passerelle-jobs",
    });
    boss.on("error", (error) => log.warn({ error: error.message }, "the job queue met an error"));
    await boss.start();
    return new BossJobs(boss);
  }

  async send(em: EntityManager, queue: string, data: object, startAfter?: Date): Promise<void> {
    await this.boss.send(queue, data, { db: fromKysely(em.getKysely() as never), startAfter });
  }

  async work(handlers: readonly JobHandler[]): Promise<void> {
    for (const handler of handlers)
      await this.boss.work<object>(handler.queue, { pollingIntervalSeconds: 2 }, async (jobs) => {
        for (const job of jobs) await handler.run(job.data);
      });
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5_000 });
  }
}

/** Makes the job schema and the queues, as the owner of the tables. */
export async function prepareJobs(ownerUrl: string, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: "pgboss", supervise: false, schedule: false, max: 2 });
  boss.on("error", () => undefined);
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue, { retryLimit: 5, retryBackoff: true });
  await boss.stop({ graceful: false });
}
