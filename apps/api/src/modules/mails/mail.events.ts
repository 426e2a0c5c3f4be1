import type { MailTemplate } from "@passerelle/schema/vocabulary";
import type { Event } from "#platform/event";
import { newId } from "#platform/ids";

interface Told {
  id: string;
  centreId?: string | null;
  companyId?: string | null;
  template: MailTemplate;
}

export const mailQueued = (mail: Told): Event => told("mails.queued", mail);
export const mailSent = (mail: Told): Event => told("mails.sent", mail);
/** The mail server is away: told at the first refusal only, or a day of it would fill the journal. */
export const mailDelayed = (mail: Told): Event => told("mails.delayed", mail);
export const mailFailed = (mail: Told): Event => told("mails.failed", mail);
export const mailCancelled = (mail: Told): Event => told("mails.cancelled", mail);
/** Its calendar is told of something later, or has nothing to be told any more. */
export const mailOvertaken = (mail: Told): Event => told("mails.overtaken", mail);
/** The words of the organisation did not come out; the mail leaves in ours. */
export const mailInOurWords = (mail: Told, fault: Error): Event =>
  told("mails.inOurWords", mail, { reason: fault.message });
/** Why is on the mail alone: servers name the reader in what they say, and the journal is for ever. */
export const mailBounced = (mail: Told): Event => told("mails.bounced", mail);
/** Once more, as another mail of the same words. */
export const mailResent = (mail: Told, from: string): Event => told("mails.resent", mail, { from });
export const remindersRefused = (mail: Told): Event => told("mails.remindersRefused", mail);
export const mailRequeued = (mail: Told): Event => told("mails.requeued", mail);

function told(kind: string, mail: Told, more: Record<string, string> = {}): Event {
  return {
    id: newId(),
    kind,
    companyId: mail.companyId ?? undefined,
    facts: { mailId: mail.id, template: mail.template, ...more },
    subjects: [{ kind: "MAIL", id: mail.id, centreId: mail.centreId ?? undefined }],
  };
}

/** The mail server refuses all: told once, and once more when it is over. */
export const mailsHeld = (organisationId: string): Event => ofService("mails.held", organisationId, {});
export const mailsResumed = (organisationId: string): Event => ofService("mails.resumed", organisationId, {});

export const ofService = (kind: string, organisationId: string, facts: Record<string, string | number>): Event => ({
  id: newId(),
  kind,
  facts,
  subjects: [{ kind: "ORGANISATION", id: organisationId }],
});
