import { LockMode } from "@mikro-orm/core";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { mailRequeued } from "./mail.events.js";
import { Mail } from "./mail.entity.js";
import { mailPolicy } from "./mail.policy.js";
import { sendMails } from "./sending/queues.rules.js";

/** Lets a mail that failed leave once more, once what stopped it is mended. */
export async function resendMail(work: Work, input: { mailId: string }): Promise<Mail> {
  if (!isId(input.mailId)) throw new Denied();
  const mail = await work.em.findOneOrFail(Mail, input.mailId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  authorise(work.viewer, mailPolicy.read, mail);

  mail.queueAgain(work.now);
  await work.record(mailRequeued(mail));
  work.enqueue(sendMails, { organisationId: mail.organisationId, mailId: mail.id });
  return mail;
}
