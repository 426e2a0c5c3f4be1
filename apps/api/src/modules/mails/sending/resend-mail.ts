import { LockMode } from "@mikro-orm/core";
import { sql } from "kysely";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { asHouse } from "../as-house.js";
import { tokenIf } from "../attached/make-token.js";
import { filesMark, linkMark, unsubscribeMark } from "../letter/marks.rules.js";
import { mailRequeued, mailResent } from "../mail.events.js";
import { Mail } from "../mail.entity.js";
import { mailPolicy } from "../mail.policy.js";
import { sendMails } from "./queues.rules.js";

/** Lets a mail leave once more: the very mail when it never left, another one of the same words to the same person when it had. Answers the id of the one that leaves. */
export async function resendMail(work: Work, input: { mailId: string }): Promise<string> {
  if (!isId(input.mailId)) throw new Denied();
  const mail = await work.em.findOneOrFail(Mail, input.mailId);
  authorise(work.viewer, mailPolicy.read, mail);

  if (mail.hasLeft) return copyOf(work, mail);
  // Whatever is in its dialogue with the mail server is held for as long as that takes: it is not waited for.
  const isFree = await work.em.findOne(Mail, mail.id, {
    lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
    refresh: true,
  });
  if (!isFree) refuse("MAIL_WAITING");
  mail.queueAgain(work.now);
  await work.record(mailRequeued(mail));
  work.enqueue(sendMails, { organisationId: mail.organisationId, mailId: mail.id });
  return mail.id;
}

/** What its link opened was its reader's alone, and is forgotten: such a mail is made anew where it came from. */
function copyOf(work: Work, mail: Mail): Promise<string> {
  if (mail.text.includes(linkMark)) refuse("MAIL_LINK_GONE");
  const { organisationId } = mail;
  const id = newId();
  const files = tokenIf(mail.text.includes(filesMark));
  const stop = tokenIf(mail.text.includes(unsubscribeMark));
  return asHouse(work, async () => {
    await work.transaction.rows(sql`
      insert into mail (organisation_id, id, event_id, template, locale, from_name, to_name, to_address, subject, html, text, created_at, centre_id, company_id, contact_id,
        staff_place_id, session_id, shown, is_copy, reply_to, calendar_method, calendar_uid, calendar_sequence, calendar_body, resent_from, due_at, queued_at, files_token, files_hash, stop_token, stop_hash)
      select organisation_id, ${id}, ${newId()}, template, locale, from_name, to_name, to_address, subject, html, text, ${work.now}, centre_id, company_id, contact_id,
        staff_place_id, session_id, shown, is_copy, reply_to, calendar_method, calendar_uid, calendar_sequence, calendar_body, id, ${work.now}, ${work.now}, ${files.token}, ${files.hash}, ${stop.token}, ${stop.hash}
      from mail where organisation_id = ${organisationId} and id = ${mail.id}`);
    await work.transaction.rows(sql`
      insert into mail_attachment (organisation_id, mail_id, position, storage_key, file_name, media_type, size)
      select organisation_id, ${id}, position, storage_key, file_name, media_type, size from mail_attachment
      where organisation_id = ${organisationId} and mail_id = ${mail.id}`);
    const { centreId, companyId, template } = mail;
    await work.record(mailResent({ id, centreId, companyId, template }, mail.id));
    work.enqueue(sendMails, { organisationId, mailId: id });
    return id;
  });
}
