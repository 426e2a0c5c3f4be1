import { sql } from "kysely";
import { dayInParis } from "#platform/clock";
import type { Door } from "#platform/context";
import type { JobHandler } from "#platform/jobs";
import type { Work, Works } from "#platform/work";
import { holdSession } from "#sessions";
import { stateOn } from "../date-confirmation.rules.js";
import { clientOf } from "../hold-client.js";
import { expire } from "../move-confirmation.js";

export const expireProposals = "proposals.expire-waiting";

/** Says, just after midnight, what has passed by itself. Nothing depends on it: whoever reads or acts judges by the due date. Run twice, it is said once. */
export const expireProposalsJob = (works: Works, door: Door): JobHandler => ({
  queue: expireProposals,
  daily: "00:05",
  async run() {
    const failures: unknown[] = [];
    for (const { id } of await door.call<{ id: string }>("organisations"))
      failures.push(...(await expireIn(works, id)));
    // One that resists does not keep the others; the log says so.
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} proposals resist`);
  },
});

/** Says it of one organisation, each client in an act of its own; answers what went wrong. */
export async function expireIn(works: Works, organisationId: string): Promise<unknown[]> {
  const house = { kind: "house", organisationId } as const;
  const failures: unknown[] = [];
  for (const due of await works.run(house, findDue))
    await works.run(house, (work) => expireOne(work, due)).catch((error: unknown) => failures.push(error));
  return failures;
}

interface Due {
  sessionId: string;
  companyId: string;
}

const findDue = (work: Work): Promise<Due[]> =>
  work.transaction.rows(sql<Due>`
    select session_id as "sessionId", company_id as "companyId" from booking
    where organisation_id = ${work.viewer.organisationId} and dates_state = 'PENDING' and dates_due_on < ${dayInParis(work.now)}::date order by dates_due_on, id`);

async function expireOne(work: Work, { sessionId, companyId }: Due): Promise<void> {
  const client = await clientOf(work, await holdSession(work, sessionId), companyId);
  if (client && client.state === "PENDING" && stateOn(dayInParis(work.now), client) === "EXPIRED")
    await expire(work, client);
}
