import { defineEntity, p } from "@mikro-orm/core";
import type { Locale, MailState, MailTemplate } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";

const MailSchema = defineEntity({
  name: "Mail",
  tableName: "mail",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    eventId: p.uuid(),
    template: p.string().$type<MailTemplate>(),
    locale: p.string().$type<Locale>(),
    fromName: p.string(),
    toName: p.string(),
    toAddress: p.string(),
    subject: p.string(),
    html: p.text(),
    text: p.text(),
    link: p.text().nullable(),
    state: p.string().$type<MailState>(),
    attempts: p.integer(),
    lastError: p.text().nullable(),
    createdAt: p.datetime(),
    sentAt: p.datetime().nullable(),
    messageId: p.string().nullable(),
    centreId: p.uuid().nullable(),
    companyId: p.uuid().nullable(),
    contactId: p.uuid().nullable(),
    staffPlaceId: p.uuid().nullable(),
    version: p.integer().version(),
  },
});

/** One mail to one address. Once it has left, or is cancelled, what its link opens is known to its reader alone. */
export class Mail extends MailSchema.class {
  leave(messageId: string, now: Date): void {
    this.state = "SENT";
    this.attempts += 1;
    this.lastError = null;
    this.messageId = messageId;
    this.sentAt = now;
    this.link = null;
  }

  /** The mail server is away, or busy: it stays in the queue. */
  wait(reason: string): void {
    this.attempts += 1;
    this.lastError = reason;
  }

  fail(reason: string): void {
    this.wait(reason);
    this.state = "FAILED";
  }

  queueAgain(): void {
    if (this.state !== "FAILED") refuse("MAIL_NOT_FAILED");
    this.state = "QUEUED";
    this.attempts = 0;
  }
}
MailSchema.setClass(Mail);
export { MailSchema };
