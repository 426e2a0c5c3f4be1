import { Field, ID, Int, ObjectType } from "type-graphql";
import type {
  MailCancelReason as CancelReason,
  MailState as State,
  MailTemplate as Template,
} from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar } from "../platform/index.js";

export const MailState = closedList<State>("MailState", "Where a mail stands on its way out.", {
  QUEUED:
    "It waits to leave; a reader’s refusal for the moment, or a mail server that breaks off at it, is tried again for two days; one that is away is waited for.",
  SENT: "The mail server took it.",
  FAILED: "The mail server refused it for good, or for too long.",
  BOUNCED: "The mail server took it, and the server of its reader gave it back.",
  CANCELLED: "It was held back before it left.",
});
export type MailState = State;

export const MailCancelReason = closedList<CancelReason>("MailCancelReason", "Why a mail was held back.", {
  WITHDRAWN: "What it says no longer holds.",
  OVERTAKEN: "Its calendar is told of something later, or has nothing to be told any more.",
});
export type MailCancelReason = CancelReason;

export const MailTemplate = closedList<Template>("MailTemplate", "What a mail is for.", {
  CONTACT_INVITATION: "Invites a contact to the extranet.",
  STAFF_INVITATION: "Invites a member of the staff to the console.",
  CONTACT_INVITATION_REMINDER: "Reminds a contact of an invitation never used, with a fresh link.",
  STAFF_INVITATION_REMINDER: "Reminds a member of the staff of an invitation never used, with a fresh link.",
  PASSWORD_RESET: "Lets somebody choose a new password.",
  LOGIN_EMAIL_CHANGE: "Asks to confirm another sign-in address; sent to both.",
  NEW_DEVICE: "Tells of a sign-in from a device not seen before.",
  SECURITY_CHANGE: "Tells of a passkey or an authenticator added or removed.",
  DOCUMENT_EXPECTED: "Asks a client for a document.",
  DATE_PROPOSAL: "Proposes dates to a client, with the buttons of the answer.",
  DATE_PROPOSAL_REMINDER: "Repeats a date proposal that nobody has answered.",
  DATES_ANSWER_RECEIPT: "Confirms to a client what it answered to a date proposal.",
  DATES_CHANGED: "Tells a client that the dates of a session have changed.",
  CALENDAR_INVITATION: "Puts one training day into a calendar.",
  CALENDAR_UPDATE: "Changes a training day in a calendar.",
  CALENDAR_CANCELLATION: "Takes a training day out of a calendar.",
});
export type MailTemplate = Template;

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with a mail." })
export class MailViewerCan {
  @Field(() => Boolean, { description: "Send it again." })
  resend!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A person as a mail names them." })
export class MailPerson {
  @Field(() => String, { description: "The name; empty when nobody gave one." })
  name!: string;

  @Field(() => String, { description: "The e-mail address." })
  address!: string;
}

@ObjectType({ simpleResolvers: true, description: "A file that goes with a mail." })
export class MailAttachment {
  @Field(() => String, { description: "Its name, as its reader sees it." })
  fileName!: string;

  @Field(() => String, { description: "What it is, as `application/pdf`." })
  mediaType!: string;

  @Field(() => Int, { description: "Its bytes." })
  size!: number;
}

@ObjectType({ simpleResolvers: true, description: "One mail of the house to one address." })
export class Mail {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => MailTemplate, { description: "What it is for." })
  template!: MailTemplate;

  @Field(() => String, { description: "Name of the person it is sent to." })
  toName!: string;

  @Field(() => String, { description: "Address it is sent to." })
  toAddress!: string;

  @Field(() => String, { description: "Its subject." })
  subject!: string;

  @Field(() => MailState, { description: "Where it stands." })
  state!: MailState;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the mail server took it, or null." })
  sentAt?: Date | null;

  @Field(() => Boolean, {
    description: "A copy: the same words without the buttons, which are its first reader’s alone.",
  })
  isCopy!: boolean;

  @Field(() => [MailPerson], { description: "Whom its headers name in copy; each has a mail of their own." })
  cc!: MailPerson[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When it is tried next, or null." })
  dueAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it came back, or null." })
  bouncedAt?: Date | null;

  @Field(() => Int, { description: "How often it was tried since it was last queued." })
  attempts!: number;

  @Field(() => String, {
    nullable: true,
    description: "What the mail server answered last, while it refuses; why it came back.",
  })
  lastError?: string | null;

  @Field(() => Boolean, {
    description:
      "Whether the mail server, told of this mail, broke off without an answer the last time: its reader may have it nevertheless.",
  })
  brokeOff!: boolean;

  @Field(() => MailCancelReason, {
    nullable: true,
    description: "Why it was cancelled, where that was noted; or null.",
  })
  cancelReason?: MailCancelReason | null;

  @Field(() => String, {
    nullable: true,
    description: "Its body in HTML, the link hidden: it is its reader's alone. Null in lists.",
  })
  html?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its body in plain text, the link hidden: it is its reader's alone. Null in lists.",
  })
  text?: string | null;
}
