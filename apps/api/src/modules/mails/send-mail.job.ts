import { LockMode } from "@mikro-orm/core";
import type { JobHandler } from "#platform/jobs";
import { Undelivered, type MailTransport } from "#platform/mail/transport";
import type { Work, Works } from "#platform/work";
import { mailDelayed, mailFailed, mailSent } from "./mail.events.js";
import { Mail } from "./mail.entity.js";
import { nextAttempt } from "./retry.rules.js";
import { withLinks } from "./letter/marks.rules.js";

/** Takes ids only: the words are on the row. */
export const sendMails = "mails.send";

/**
 * Sends one mail. Run twice, it finds the row locked or settled, and does nothing. When the process dies between the
 * answer of the mail server and the commit, the mail leaves a second time: under the same Message-ID.
 */
export const sendMailJob = (
  works: Pick<Works, "run">,
  transport: MailTransport,
): JobHandler<{ organisationId: string; mailId: string }> => ({
  queue: sendMails,
  batch: 50,
  // A mail server takes its time for each: they wait for it together.
  atOnce: 4,
  run: ({ organisationId, mailId }) =>
    works.run({ kind: "house", organisationId }, async (work) => {
      const mail = await work.em.findOne(Mail, mailId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (mail?.state !== "QUEUED") return;
      try {
        mail.leave(await transport.deliver(messageOf(mail)), work.now);
        await work.record(mailSent(mail));
      } catch (error) {
        if (!(error instanceof Undelivered)) throw error;
        await settle(work, mail, error);
      }
    }),
});

async function settle(work: Work, mail: Mail, error: Undelivered): Promise<void> {
  const again = error.permanent ? null : nextAttempt(mail.attempts + 1, work.now);
  if (!again) {
    mail.fail(error.message);
    return work.record(mailFailed(mail));
  }
  mail.wait(error.message);
  work.enqueue(sendMails, { organisationId: mail.organisationId, mailId: mail.id }, again);
  if (mail.attempts === 1) await work.record(mailDelayed(mail));
}

function messageOf({ id, fromName, toName, toAddress, subject, html, text, link }: Mail) {
  return {
    id,
    fromName,
    to: { name: toName, address: toAddress },
    subject,
    ...withLinks({ html, text }, { link: link ?? "", house: "", files: "", unsubscribe: "" }),
  };
}
