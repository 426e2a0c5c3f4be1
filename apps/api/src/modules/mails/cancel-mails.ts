import { setTimeout as wait } from "node:timers/promises";
import { sql, type RawBuilder } from "kysely";
import type { MailTemplate } from "@passerelle/schema/vocabulary";
import type { JobHandler } from "#platform/jobs";
import type { Work, Works } from "#platform/work";
import { asHouse } from "./as-house.js";
import { mailCancelled } from "./mail.events.js";
import { cancelLeaving } from "./sending/queues.rules.js";

interface Cancelled {
  keys: readonly string[];
}

/** Milliseconds between two looks at a mail that is leaving, and how many there are within the act: most mail servers have answered by then. */
const moment = 250;
const looks = 5;

/** When it is looked at again after the act: sooner than a mail that was not taken is tried again. */
const soon = 30_000;

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
      for (const mail of await cancelled(work, unsent)) await work.record(mailCancelled(mail));
      const leaving = await work.transaction.rows(sql`select from mail where ${unsent} limit 1`);
      if (leaving.length === 0) return;
      if (look < looks) await wait(moment);
    }
    work.enqueue(cancelLeaving, { organisationId, keys }, new Date(work.now.getTime() + soon));
  });
}

type Told = { id: string; centreId: string | null; companyId: string | null; template: MailTemplate };

const cancelled = (work: Work, unsent: RawBuilder<unknown>): Promise<Told[]> =>
  work.transaction.rows(sql<Told>`
    with waiting as (select organisation_id, id from mail where ${unsent} order by id for update skip locked)
    update mail m set state = 'CANCELLED', cancel_reason = 'WITHDRAWN', link = null, files_token = null, stop_token = null, due_at = null, version = version + 1
    from waiting w where (m.organisation_id, m.id) = (w.organisation_id, w.id)
    returning m.id, m.centre_id as "centreId", m.company_id as "companyId", m.template`);

/** Once more, of what was leaving; again, until the mail server has answered. */
export const cancelLeavingJob = (works: Pick<Works, "run">): JobHandler<Cancelled & { organisationId: string }> => ({
  queue: cancelLeaving,
  run: ({ organisationId, keys }) =>
    works.run({ kind: "house", organisationId }, (work) => cancelMails(work, { keys })),
});
