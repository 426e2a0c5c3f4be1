import { sql } from "kysely";
import type { MailTemplate } from "@passerelle/schema/vocabulary";
import type { Work } from "#platform/work";
import { asHouse } from "./as-house.js";
import { mailCancelled } from "./mail.events.js";

/**
 * Holds back what has not left yet of facts that no longer hold, in one statement. Waits for a mail that is leaving at this moment, which then has
 * left; held in one order, two who cancel the same ones do not wait for each other.
 */
export async function cancelMails(work: Work, input: { keys: readonly string[] }): Promise<void> {
  if (input.keys.length === 0) return;
  await asHouse(work, async () => {
    const cancelled = await work.transaction.rows(sql<{
      id: string;
      centreId: string | null;
      companyId: string | null;
      template: MailTemplate;
    }>`
      with waiting as (
        select organisation_id, id from mail
        where organisation_id = ${work.viewer.organisationId} and event_id = any(${input.keys}::uuid[]) and state in ('QUEUED', 'FAILED')
        order by id for update)
      update mail m set state = 'CANCELLED', cancel_reason = 'WITHDRAWN', link = null, files_token = null, stop_token = null, due_at = null, version = version + 1
      from waiting w where (m.organisation_id, m.id) = (w.organisation_id, w.id)
      returning m.id, m.centre_id as "centreId", m.company_id as "companyId", m.template`);
    for (const mail of cancelled) await work.record(mailCancelled(mail));
  });
}
