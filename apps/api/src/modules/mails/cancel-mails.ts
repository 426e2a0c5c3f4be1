import { sql } from "kysely";
import type { MailTemplate } from "@passerelle/schema/vocabulary";
import type { Work } from "#platform/work";
import { asHouse } from "./as-house.js";
import { mailCancelled } from "./mail.events.js";

/** Holds back what has not left yet of a fact that no longer holds. Waits for a mail that is leaving at this moment, which then has left. */
export async function cancelMails(work: Work, input: { key: string }): Promise<void> {
  await asHouse(work, async () => {
    const cancelled = await work.transaction.rows(sql<{
      id: string;
      centreId: string | null;
      companyId: string | null;
      template: MailTemplate;
    }>`
      update mail set state = 'CANCELLED', link = null, files_token = null, stop_token = null, due_at = null, version = version + 1
      where organisation_id = ${work.viewer.organisationId} and event_id = ${input.key} and state in ('QUEUED', 'FAILED')
      returning id, centre_id as "centreId", company_id as "companyId", template`);
    for (const mail of cancelled) await work.record(mailCancelled(mail));
  });
}
