import { sql } from "kysely";
import type { Door } from "#platform/context";
import type { JobHandler } from "#platform/jobs";
import type { Works } from "#platform/work";
import { probeMails, releaseMails, sendMails, sweepMails } from "./queues.rules.js";

/** As many jobs are made in one transaction. */
const handful = 200;

interface Waiting {
  organisationId: string;
  /** Only those whose time is over, as the door tells them: the others have their job. */
  late?: boolean;
  /** The last one of the handful before. */
  after?: string;
}

const isLate = sql`due_at < now() - interval '5 minutes'`;

/** Makes a job for each mail that waits. A mail that has left meanwhile is none of their concern. */
export const releaseMailsJob = (works: Pick<Works, "run">): JobHandler<Waiting> => ({
  queue: releaseMails,
  run: ({ organisationId, late, after }) =>
    works.run({ kind: "house", organisationId }, async (work) => {
      const mails = await work.transaction.rows(sql<{ id: string }>`
        select id from mail where organisation_id = ${organisationId} and state = 'QUEUED' and ${late ? isLate : sql`true`} and (${after ?? null}::uuid is null or id > ${after ?? null})
        order by id limit ${handful}`);
      for (const { id } of mails) work.enqueue(sendMails, { organisationId, mailId: id });
      if (mails.length === handful) work.enqueue(releaseMails, { organisationId, late, after: mails.at(-1)!.id });
    }),
});

/** What no job cares for any more, because one was lost or given up: nothing that waits is forgotten. */
export const sweepMailsJob = (works: Pick<Works, "run">, door: Door): JobHandler => ({
  queue: sweepMails,
  everyMinutes: 5,
  async run() {
    for (const { organisation_id: organisationId } of await door.call<{ organisation_id: string }>("late_mails"))
      await works.run({ kind: "house", organisationId }, async (work) =>
        work.enqueue(releaseMails, { organisationId, late: true }),
      );
    for (const { organisation_id: organisationId } of await door.call<{ organisation_id: string }>("held_mails"))
      await works.run({ kind: "house", organisationId }, async (work) => work.enqueue(probeMails, { organisationId }));
  },
});
