import { LockMode } from "@mikro-orm/core";
import type { JobHandler } from "#platform/jobs";
import type { Links } from "#platform/links";
import type { MailTransport } from "#platform/mail/transport";
import { Undelivered } from "#platform/mail/undelivered";
import type { Storage } from "#platform/storage";
import type { Work, Works } from "#platform/work";
import { Mail } from "../mail.entity.js";
import { mailDelayed, mailFailed, mailSent } from "../mail.events.js";
import { buildMessage } from "./build-message.js";
import { mayLeaveToday } from "../holding/daily-limit.queries.js";
import { startOfTomorrow } from "../holding/day-in-paris.rules.js";
import { areHeld, noteAnswer, noteRefusal } from "../holding/mail-circuit.js";
import { leaveOutOvertaken } from "./overtake-mails.js";
import { sendMails } from "./queues.rules.js";
import { nextAttempt } from "./retry.rules.js";

/** What mails are sent with. */
export interface MailShop {
  works: Pick<Works, "run">;
  mail: MailTransport;
  links: Links;
  storage: Storage;
}

/**
 * Sends one mail. Run twice, it finds the row locked or settled, and does nothing. When the process dies between the
 * answer of the mail server and the commit, the mail leaves a second time: under the same Message-ID.
 */
export const sendMailJob = (shop: MailShop): JobHandler<{ organisationId: string; mailId: string }> => ({
  queue: sendMails,
  batch: 50,
  // A mail server takes its time for each: they wait for it together.
  atOnce: 4,
  run: async ({ organisationId, mailId }) => {
    const turn = (isNoted: boolean) =>
      shop.works.run({ kind: "house", organisationId }, (work) => sendOne(work, mailId, isNoted, shop));
    // What is noted of a mail is kept before its dialogue begins.
    if ((await turn(false)) === "NOTED") await turn(true);
  },
});

async function sendOne(work: Work, mailId: string, isNoted: boolean, shop: MailShop): Promise<"NOTED" | "SETTLED"> {
  const mail = await work.em.findOne(Mail, mailId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (mail?.state !== "QUEUED") return "SETTLED";
  if (isNoted) mail.endDialogue();
  // While they are held, whoever tries one now and then lets the others leave.
  if ((await areHeld(work)) || (await leaveOutOvertaken(work, mail))) return "SETTLED";
  if (!(await mayLeaveToday(work, mail.template))) putOff(work, mail);
  else if (!isNoted && mail.noteDialogue()) return "NOTED";
  else {
    const before = mail.brokeOff;
    const refusal = await tryToSend(work, mail, shop);
    // Broken off in the middle of one mail, again and again, it says nothing of the others.
    if (refusal?.by === "SERVICE" || (refusal?.by === "EITHER" && !before)) await noteRefusal(work, refusal.message);
    else if (refusal?.by !== "EITHER") await noteAnswer(work);
  }
  return "SETTLED";
}

/** Sends, and writes what became of it; answers the refusal, if there was one. */
export async function tryToSend(
  work: Work,
  mail: Mail,
  { mail: transport, links, storage }: MailShop,
): Promise<Undelivered | null> {
  try {
    const message = await buildMessage(work, mail, { from: transport.from, links, storage });
    mail.leave(await transport.deliver(message), work.now);
    await work.record(mailSent(mail));
    return null;
  } catch (error) {
    if (!(error instanceof Undelivered)) throw error;
    if (!error.isAnswer) mail.noteDialogue();
    await settle(work, mail, error);
    return error;
  }
}

async function settle(work: Work, mail: Mail, error: Undelivered): Promise<void> {
  const again = nextTry(work, mail, error);
  if (!again) {
    mail.fail(error);
    return work.record(mailFailed(mail));
  }
  mail.wait(error, again);
  work.enqueue(sendMails, { organisationId: mail.organisationId, mailId: mail.id }, again);
  if (mail.attempts === 1) await work.record(mailDelayed(mail));
}

/** One reader is tried for two days, and so is a mail at which the mail server breaks off; one that is away is waited for, however long. */
function nextTry({ now }: Work, mail: Mail, error: Undelivered): Date | null {
  if (error.permanent) return null;
  // However long it waited for its first attempt, it waited for us.
  if (error.by === "SERVICE" || mail.attempts === 0) mail.queuedAt = now;
  return nextAttempt(mail.attempts + 1, mail.queuedAt ?? mail.createdAt, now);
}

/** The day's number has left: it waits for tomorrow, and was not refused. */
function putOff(work: Work, mail: Mail): void {
  mail.dueAt = startOfTomorrow(work.now);
  mail.queuedAt = mail.dueAt;
  work.enqueue(sendMails, { organisationId: mail.organisationId, mailId: mail.id }, mail.dueAt);
}
