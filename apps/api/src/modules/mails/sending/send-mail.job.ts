import { LockMode } from "@mikro-orm/core";
import { sql } from "kysely";
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
import { nextAttempt, soon } from "./retry.rules.js";

/** What mails are sent with. */
export interface MailShop {
  works: Pick<Works, "run">;
  mail: MailTransport;
  links: Links;
  storage: Storage;
}

interface Turn {
  organisationId: string;
  mailId: string;
  /** Its next attempt, when that is what it was made for: once another one was made meanwhile, this one is over. */
  due?: string;
}

/**
 * Sends one mail. Run twice, it finds the row locked or settled, and does nothing. When the process dies between the
 * answer of the mail server and the commit, the mail leaves a second time: under the same Message-ID.
 */
export const sendMailJob = (shop: MailShop): JobHandler<Turn> => ({
  queue: sendMails,
  batch: 50,
  // A mail server takes its time for each: they wait for it together.
  atOnce: 4,
  run: async (of) => {
    const turn = (isNoted: boolean) =>
      shop.works.run({ kind: "house", organisationId: of.organisationId }, (work) => sendOne(work, of, isNoted, shop));
    // What is noted of a mail is kept before its dialogue begins.
    if ((await turn(false)) === "NOTED") await turn(true);
  },
});

async function sendOne(work: Work, of: Turn, isNoted: boolean, shop: MailShop): Promise<"NOTED" | "SETTLED"> {
  const mail = await work.em.findOne(Mail, of.mailId, {
    // Another job may have it, for as long as its dialogue takes. What was noted is taken back, however long that takes.
    lockMode: isNoted ? LockMode.PESSIMISTIC_WRITE : LockMode.PESSIMISTIC_PARTIAL_WRITE,
  });
  if (!mail) await lookAgain(work, of);
  if (mail?.state !== "QUEUED") return "SETTLED";
  if (!isNoted && of.due && of.due !== mail.dueAt?.toISOString()) return "SETTLED";
  if (isNoted) mail.endDialogue();
  // While they are held, whoever tries one now and then lets the others leave.
  if ((await areHeld(work)) || (await leaveOutOvertaken(work, mail))) return "SETTLED";
  const mayLeave = await mayLeaveToday(work, mail.template);
  // By an attempt of its own: whatever other job it has is over.
  if (mayLeave === null) leaveFor(work, mail, new Date(work.now.getTime() + soon));
  else if (!mayLeave) putOff(work, mail);
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
  const begun = performance.now();
  try {
    const message = await buildMessage(work, mail, { from: transport.from, links, storage });
    mail.leave(await transport.deliver(message), work.now);
    await work.record(mailSent(mail));
    return null;
  } catch (error) {
    if (!(error instanceof Undelivered)) throw error;
    if (!error.isAnswer) mail.noteDialogue();
    // The dialogue may have taken longer than what is waited for after it.
    await settle(work, mail, error, new Date(work.now.getTime() + performance.now() - begun));
    return error;
  }
}

async function settle(work: Work, mail: Mail, error: Undelivered, now: Date): Promise<void> {
  const again = nextTry(mail, error, now);
  if (!again) {
    mail.fail(error);
    return work.record(mailFailed(mail));
  }
  mail.wait(error, again);
  comeBackTo(work, mail, again);
  if (mail.attempts === 1) await work.record(mailDelayed(mail));
}

/** One reader is tried for two days, and so is a mail at which the mail server breaks off; one that is away is waited for, however long. */
function nextTry(mail: Mail, error: Undelivered, now: Date): Date | null {
  if (error.permanent) return null;
  // However long it waited for its first attempt, it waited for us.
  if (error.by === "SERVICE" || mail.attempts === 0) mail.queuedAt = now;
  return nextAttempt(mail.attempts + 1, mail.queuedAt ?? mail.createdAt, now);
}

/** The day's number has left: it waits for tomorrow, and was not refused. */
function putOff(work: Work, mail: Mail): void {
  mail.queuedAt = startOfTomorrow(work.now);
  leaveFor(work, mail, mail.queuedAt);
}

function leaveFor(work: Work, mail: Mail, due: Date): void {
  mail.dueAt = due;
  comeBackTo(work, mail, due);
}

function comeBackTo(work: Work, { organisationId, id }: Mail, due: Date): void {
  work.enqueue(sendMails, { organisationId, mailId: id, due: due.toISOString() }, due);
}

/** Somebody has the mail at this moment: it is left to them, and looked at again a little later, should it wait then. */
async function lookAgain(work: Work, of: Turn): Promise<void> {
  const waiting = await work.transaction.rows(
    sql`select from mail where organisation_id = ${of.organisationId} and id = ${of.mailId} and state = 'QUEUED'`,
  );
  if (waiting.length > 0) work.enqueue(sendMails, of, new Date(work.now.getTime() + soon));
}
