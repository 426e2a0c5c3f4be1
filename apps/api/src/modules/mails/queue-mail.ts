import { setImmediate as others } from "node:timers/promises";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isMailAddress } from "#platform/mail/mail-address";
import type { Work } from "#platform/work";
import { asHouse } from "./as-house.js";
import { unwantedReminders } from "./attached/refuse-reminders.js";
import { stationeryFor } from "./letter/stationery.queries.js";
import { mailInOurWords, mailQueued } from "./mail.events.js";
import { insertMails, type LeavingMail } from "./sending/insert-mails.js";
import { sendMails } from "./sending/queues.rules.js";
import { writeMail, type Addressee, type NewMail } from "./write-mail.js";

/** Writes a mail in the transaction of the act; it leaves after the commit, if there is one. Answers its id, or null when that fact had reached that address already. */
export async function queueMail(work: Work, mail: NewMail): Promise<string | null> {
  const [id = null] = await queueMails(work, [mail]);
  return id;
}

/** The same of many: as many statements as for one. Answers their ids in the same order. */
export async function queueMails(work: Work, mails: readonly NewMail[]): Promise<(string | null)[]> {
  for (const { address } of mails.flatMap(everybodyIn)) if (!isMailAddress(address)) refuse("EMAIL_INVALID");
  if (mails.length === 0) return [];
  return asHouse(work, async () => {
    const unwanted = await unwantedReminders(work, mails);
    const leaving = await written(
      work,
      mails.filter((mail) => !unwanted.has(mail)),
    );
    const made = await insertMails(work, leaving);
    const ids = new Map<NewMail, string>();
    for (const each of leaving) {
      if (!made.has(each.id)) continue;
      ids.set(each.mail, each.id);
      await tell(work, each);
    }
    return mails.map((mail) => ids.get(mail) ?? null);
  });
}

const everybodyIn = ({ to, shown, replyTo }: NewMail): Addressee[] => [
  to,
  ...(shown ? [shown.to, ...shown.cc] : []),
  ...(replyTo ? [replyTo] : []),
];

/** As many letters in a row take a few milliseconds: then the requests of others have their turn. */
const handful = 20;

async function written(work: Work, mails: readonly NewMail[]): Promise<LeavingMail[]> {
  if (mails.length === 0) return [];
  // What they are about may have been made by this very act.
  await work.em.flush();
  const stationery = await stationeryFor(work.transaction, work.viewer.organisationId, mails);
  const leaving: LeavingMail[] = [];
  for (const mail of mails) {
    leaving.push({ id: newId(), mail, written: writeMail(mail, stationery(mail)) });
    if (leaving.length % handful === 0) await others();
  }
  return leaving;
}

async function tell(work: Work, { id, mail, written: { fault } }: LeavingMail): Promise<void> {
  const told = { id, centreId: mail.centreId, companyId: mail.about?.companyId, template: mail.template };
  await work.record(mailQueued(told));
  if (fault) await work.record(mailInOurWords(told, fault));
  work.enqueue(sendMails, { organisationId: work.viewer.organisationId, mailId: id });
}
