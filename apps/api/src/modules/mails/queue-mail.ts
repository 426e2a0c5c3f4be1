import { sql } from "kysely";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { headerText, isMailAddress } from "#platform/mail/mail-address";
import type { Work } from "#platform/work";
import { tokenIf } from "./attached/make-token.js";
import { asHouse } from "./as-house.js";
import { mailInOurWords, mailQueued } from "./mail.events.js";
import { sendMails } from "./sending/queues.rules.js";
import { reminders, writeMail, type Addressee, type MailFile, type NewMail, type WrittenMail } from "./write-mail.js";

/** Writes a mail in the transaction of the act; it leaves after the commit, if there is one. Answers its id, or null when that fact had reached that address already. */
export async function queueMail(work: Work, mail: NewMail): Promise<string | null> {
  for (const { address } of everybodyIn(mail)) if (!isMailAddress(address)) refuse("EMAIL_INVALID");
  const { organisationId } = work.viewer;
  return asHouse(work, async () => {
    if (await refusesReminders(work, mail)) return null;
    // What the mail is about may have been made by this very act.
    await work.em.flush();
    const written = await writeMail(work.transaction, organisationId, mail);
    const id = newId();
    if (!(await insertMail(work, id, mail, written))) return null;
    await insertFiles(work, id, mail.attachments ?? []);
    const told = { id, centreId: mail.centreId, companyId: mail.about?.companyId, template: mail.template };
    await work.record(mailQueued(told));
    if (written.fault) await work.record(mailInOurWords(told, written.fault));
    work.enqueue(sendMails, { organisationId, mailId: id });
    return id;
  });
}

const everybodyIn = ({ to, shown, replyTo }: NewMail): Addressee[] => [
  to,
  ...(shown ? [shown.to, ...shown.cc] : []),
  ...(replyTo ? [replyTo] : []),
];

/** Whoever asked for no more of these receives none; the act goes on. */
async function refusesReminders(work: Work, { template, to, words }: NewMail): Promise<boolean> {
  if (!reminders.has(template) || words) return false;
  const rows = await work.transaction.rows(
    sql`select from mail_refusal where organisation_id = ${work.viewer.organisationId} and address = ${to.address.toLowerCase()} and template = ${template}`,
  );
  return rows.length > 0;
}

async function insertMail(work: Work, id: string, mail: NewMail, written: WrittenMail): Promise<boolean> {
  const { companyId = null, contactId = null, staffPlaceId = null, sessionId = null } = mail.about ?? {};
  const [files, stop] = [tokenIf(written.filesByLink), tokenIf(written.maySayStop)];
  const made = await work.transaction.rows(sql`
    insert into mail (organisation_id, id, event_id, template, locale, from_name, to_name, to_address, subject, html, text, link, created_at, centre_id, company_id, contact_id, staff_place_id, session_id, shown, is_copy, reply_to, calendar_method, calendar_body, due_at, queued_at, files_token, files_hash, stop_token, stop_hash)
    values (${sql.join([work.viewer.organisationId, id, mail.key, mail.template, mail.locale, headerText(written.dress.organisation, 100), headerText(mail.to.name, 100), mail.to.address, written.subject, written.html, written.text, written.link, work.now, mail.centreId, companyId, contactId, staffPlaceId, sessionId, shownIn(mail), mail.copy ?? false, asJson(mail.replyTo && tidy(mail.replyTo)), mail.calendar?.method ?? null, mail.calendar?.body ?? null, work.now, work.now, files.token, files.hash, stop.token, stop.hash])})
    on conflict (organisation_id, event_id, to_address) do nothing returning id`);
  return made.length > 0;
}

const shownIn = ({ shown }: NewMail): string | null =>
  asJson(shown && { to: tidy(shown.to), cc: shown.cc.map((each) => tidy(each)) });

const tidy = ({ name, address }: Addressee): Addressee => ({ name: headerText(name, 100), address });

const asJson = (value: object | undefined): string | null => (value ? JSON.stringify(value) : null);

async function insertFiles(work: Work, mailId: string, files: readonly MailFile[]): Promise<void> {
  for (const [position, { storageKey, fileName, mediaType, size }] of files.entries())
    await work.transaction.rows(sql`
      insert into mail_attachment (organisation_id, mail_id, position, storage_key, file_name, media_type, size)
      values (${sql.join([work.viewer.organisationId, mailId, position, storageKey, headerText(fileName, 200) || "fichier", mediaType, size])})`);
}
