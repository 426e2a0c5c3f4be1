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
/** The words of the organisation did not come out; the mail leaves in ours. */
export const mailInOurWords = (mail: Told, fault: Error): Event =>
  told("mails.inOurWords", mail, { reason: fault.message });
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
