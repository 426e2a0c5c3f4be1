import { sql } from "kysely";
import type { JobHandler } from "#platform/jobs";
import type { Links } from "#platform/links";
import type { Work, Works } from "#platform/work";
import { remindOfProposal } from "../sending/remind-date-proposal.js";
import { remindWaiting } from "./queues.rules.js";
import { isTimeToRemind, reminderStep } from "./reminder.rules.js";

/** Reminds a client three days before its due date. Run twice, early, late, or of what no longer waits: nothing leaves (L-07). */
export const remindWaitingJob = (
  works: Pick<Works, "run">,
  links: Links,
): JobHandler<{ organisationId: string; proposalId: string }> => ({
  queue: remindWaiting,
  batch: 50,
  run: ({ organisationId, proposalId }) =>
    works.run({ kind: "house", organisationId }, (work) => remind(work, links, proposalId)),
});

async function remind(work: Work, links: Links, proposalId: string): Promise<void> {
  // With its session, it may have been deleted for good.
  const [sent] = await work.transaction.rows(sql<{ dueOn: string }>`
    select due_on::text as "dueOn" from date_proposal where organisation_id = ${work.viewer.organisationId} and id = ${proposalId}`);
  if (sent && isTimeToRemind(sent.dueOn, work.now)) await remindOfProposal(work, links, proposalId, reminderStep);
}
