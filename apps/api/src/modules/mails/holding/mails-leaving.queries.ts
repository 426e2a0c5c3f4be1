import type { MailService } from "@passerelle/schema/contract";
import { sql } from "kysely";
import type { Asked } from "../wording/words-of-organisation.queries.js";
import { sentSince } from "./daily-limit.queries.js";
import { startOfToday } from "./day-in-paris.rules.js";

/** How mails leave: one statement. */
export async function mailService(asked: Asked, organisationId: string, now: Date): Promise<MailService> {
  const [service] = await asked.rows(sql<MailService>`
    select c.held_since as "heldSince", case when c.held_since is not null then c.reason end as reason, c.retry_at as "retryAt",
      (select count(*)::int from mail where organisation_id = o.id and state = 'QUEUED') as waiting,
      ${sentSince(organisationId, startOfToday(now))} as "sentToday", o.mails_per_day as "perDay"
    from organisation o left join mail_circuit c on c.organisation_id = o.id where o.id = ${organisationId}`);
  if (!service) throw new Error(`organisation ${organisationId} is missing`);
  return service;
}
