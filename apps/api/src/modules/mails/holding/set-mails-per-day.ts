import { sql } from "kysely";
import { refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { ofService } from "../mail.events.js";
import { mailPolicy } from "../mail.policy.js";
import { releaseMails } from "../sending/queues.rules.js";

/** Says how many mails may leave in one day. What waited for tomorrow leaves at once, as far as the new number allows. */
export async function setMailsPerDay(work: Work, { perDay }: { perDay: number }): Promise<void> {
  authorise(work.viewer, mailPolicy.write, undefined);
  if (!Number.isInteger(perDay) || perDay < 1 || perDay > 1_000_000) refuse("MAILS_PER_DAY_INVALID");
  const { organisationId } = work.viewer;
  const [before] = await work.transaction.rows(
    sql<{
      perDay: number;
    }>`select mails_per_day as "perDay" from organisation where id = ${organisationId} for no key update`,
  );
  await work.transaction.rows(sql`update organisation set mails_per_day = ${perDay} where id = ${organisationId}`);
  work.enqueue(releaseMails, { organisationId });
  await work.record(ofService("mails.limitChanged", organisationId, { count: perDay, before: before!.perDay }));
}
