import { defineEntity, p } from "@mikro-orm/core";
import type { Locale, MailCancelReason, MailState, MailTemplate } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";
import type { MailPerson } from "#platform/mail/transport";
import type { Undelivered } from "#platform/mail/undelivered";
import type { Shown } from "./sending/build-message.js";

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
    brokeOff: p.boolean(),
    createdAt: p.datetime(),
    sentAt: p.datetime().nullable(),
    messageId: p.string().nullable(),
    centreId: p.uuid().nullable(),
    companyId: p.uuid().nullable(),
    contactId: p.uuid().nullable(),
    staffPlaceId: p.uuid().nullable(),
    sessionId: p.uuid().nullable(),
    shown: p.json<Shown>().nullable(),
    isCopy: p.boolean(),
    replyTo: p.json<MailPerson>().nullable(),
    calendarMethod: p.string().$type<"REQUEST" | "CANCEL">().nullable(),
    calendarBody: p.text().nullable(),
    calendarUid: p.string().nullable(),
    calendarSequence: p.integer().nullable(),
    unanswered: p.integer(),
    cancelReason: p.string().$type<MailCancelReason>().nullable(),
    resentFrom: p.uuid().nullable(),
    dueAt: p.datetime().nullable(),
    queuedAt: p.datetime().nullable(),
    bouncedAt: p.datetime().nullable(),
    filesToken: p.text().nullable(),
    stopToken: p.text().nullable(),
    version: p.integer().version(),
  },
});

/** One mail to one address. Once it has left, or is cancelled, what its link opens is known to its reader alone. */
export class Mail extends MailSchema.class {
  leave(messageId: string, now: Date): void {
    this.state = "SENT";
    this.attempts += 1;
    this.lastError = null;
    this.brokeOff = false;
    this.messageId = messageId;
    this.sentAt = now;
    this.dueAt = null;
    this.forget();
  }

  /** The mail server is away, or busy: it stays in the queue. */
  wait(refusal: Undelivered, until: Date): void {
    this.note(refusal);
    this.dueAt = until;
  }

  fail(refusal: Undelivered): void {
    this.note(refusal);
    this.state = "FAILED";
    this.dueAt = null;
  }

  /**
   * Says, before its dialogue begins, that nobody knows what comes of it; true when that is to be kept first. Should the process die in between, its
   * reader may have it.
   */
  noteDialogue(): boolean {
    if (!this.calendarUid) return false;
    this.unanswered += 1;
    return true;
  }

  /** What comes of the dialogue that was noted is written together with this. */
  endDialogue(): void {
    if (this.calendarUid) this.unanswered -= 1;
  }

  /** Its calendar is told of something later. */
  overtake(): void {
    this.state = "CANCELLED";
    this.cancelReason = "OVERTAKEN";
    this.dueAt = null;
    this.forget();
  }

  /** It was taken by the mail server, whatever became of it then. */
  get hasLeft(): boolean {
    return this.state === "SENT" || this.state === "BOUNCED";
  }

  queueAgain(now: Date): void {
    if (this.state === "CANCELLED") refuse("MAIL_CANCELLED");
    if (this.state !== "FAILED") refuse("MAIL_WAITING");
    this.state = "QUEUED";
    this.attempts = 0;
    this.dueAt = now;
    this.queuedAt = now;
  }

  /** The server of the reader gave it back, after ours had taken it. */
  comeBack(reason: string, now: Date): void {
    this.state = "BOUNCED";
    this.lastError = reason;
    this.bouncedAt = now;
  }

  private note({ by, message }: Undelivered): void {
    this.attempts += 1;
    this.lastError = message;
    this.brokeOff = by === "EITHER";
  }

  private forget(): void {
    this.link = null;
    this.filesToken = null;
    this.stopToken = null;
  }
}
MailSchema.setClass(Mail);
export { MailSchema };
