import { sql } from "kysely";
import type { Work } from "#platform/work";
import { Mail } from "../mail.entity.js";
import { remindersRefused } from "../mail.events.js";
import { reminders, type NewMail } from "../write-mail.js";

/** No more reminders of that sort from that organisation to that address. Asked twice, it is noted once. */
export async function refuseReminders(work: Work, { mailId }: { mailId: string }): Promise<void> {
  const mail = await work.em.findOneOrFail(Mail, mailId);
  const made = await work.transaction.rows(sql`
    insert into mail_refusal (organisation_id, address, template, refused_at)
    values (${sql.join([mail.organisationId, mail.toAddress.toLowerCase(), mail.template, work.now])})
    on conflict do nothing returning address`);
  if (made.length > 0) await work.record(remindersRefused(mail));
}

/** Of these mails, the reminders that their readers asked for no more of. */
export async function unwantedReminders(work: Work, mails: readonly NewMail[]): Promise<ReadonlySet<NewMail>> {
  const asking = mails.filter(({ template, words }) => reminders.has(template) && !words);
  if (asking.length === 0) return new Set();
  const rows = await work.transaction.rows(sql<Refusal>`
    select address, template from mail_refusal where organisation_id = ${work.viewer.organisationId} and (address, template) in (
      select * from unnest(${asking.map(({ to }) => to.address.toLowerCase())}::text[], ${asking.map(({ template }) => template)}::text[]))`);
  return new Set(
    asking.filter(({ to, template }) =>
      rows.some((row) => row.address === to.address.toLowerCase() && row.template === template),
    ),
  );
}

interface Refusal {
  address: string;
  template: string;
}
