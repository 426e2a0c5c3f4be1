import { sql } from "kysely";
import type { Work } from "#platform/work";
import { Mail } from "../mail.entity.js";
import { remindersRefused } from "../mail.events.js";

/** No more reminders of that sort from that organisation to that address. Asked twice, it is noted once. */
export async function refuseReminders(work: Work, { mailId }: { mailId: string }): Promise<void> {
  const mail = await work.em.findOneOrFail(Mail, mailId);
  const made = await work.transaction.rows(sql`
    insert into mail_refusal (organisation_id, address, template, refused_at)
    values (${sql.join([mail.organisationId, mail.toAddress.toLowerCase(), mail.template, work.now])})
    on conflict do nothing returning address`);
  if (made.length > 0) await work.record(remindersRefused(mail));
}
