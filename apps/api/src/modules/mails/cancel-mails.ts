import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import type { JobHandler } from "#platform/jobs";
import type { Work, Works } from "#platform/work";
import { asHouse } from "./as-house.js";
import { holdBack } from "./sending/hold-back.js";
import { cancelLeaving } from "./sending/queues.rules.js";
import { looks, moment, soon } from "./sending/retry.rules.js";

interface Cancelled {
  keys: readonly string[];
}

/**
 * Holds back what has not left yet of facts that no longer hold. A mail that is leaving at this moment is waited for, but not for as long as a mail
 * server may take: it is then held back after the act, if it was not taken.
 */
export async function cancelMails(work: Work, { keys }: Cancelled): Promise<void> {
  if (keys.length === 0) return;
  const { organisationId } = work.viewer;
  const unsent = sql`organisation_id = ${organisationId} and event_id = any(${keys}::uuid[]) and state in ('QUEUED', 'FAILED')`;
  await asHouse(work, async () => {
    for (let look = 1; look <= looks; look += 1) {
      await holdBack(work, sql`where ${unsent}`, "WITHDRAWN");
      const leaving = await work.transaction.rows(sql`select from mail where ${unsent} limit 1`);
      if (leaving.length === 0) return;
      if (look < looks) await wait(moment);
    }
    work.enqueue(cancelLeaving, { organisationId, keys }, new Date(work.now.getTime() + soon));
  });
}

/** Once more, of what was leaving; again, until the mail server has answered. */
export const cancelLeavingJob = (works: Pick<Works, "run">): JobHandler<Cancelled & { organisationId: string }> => ({
  queue: cancelLeaving,
  run: ({ organisationId, keys }) =>
    works.run({ kind: "house", organisationId }, (work) => cancelMails(work, { keys })),
});
