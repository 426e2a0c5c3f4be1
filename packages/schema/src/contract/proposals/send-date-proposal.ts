import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Locale } from "../access/index.js";
import { DateScalar, LocalTimeScalar, Refusal } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";
import { DateProposal, MailCopy } from "./date-proposal.js";

@InputType({ description: "A stretch of training of an option." })
export class DateOptionSlotInput {
  @Field(() => DateScalar, { description: "The day." })
  date!: string;

  @Field(() => LocalTimeScalar, { description: "When it begins." })
  startsAt!: string;

  @Field(() => LocalTimeScalar, { description: "When it ends." })
  endsAt!: string;
}

@InputType({ description: "Dates that the client may choose." })
export class DateOptionInput {
  @Field(() => [DateOptionSlotInput], { description: "Its slots, one at least." })
  slots!: DateOptionSlotInput[];

  @Field(() => String, { nullable: true, description: "Where it would take place." })
  venue?: string | null;
}

@InputType({ description: "Somebody in copy: a contact of the company, or anybody by address." })
export class MailCopyInput {
  @Field(() => ID, { nullable: true, description: "The contact; its name and address are those of its record." })
  contactId?: string | null;

  @Field(() => String, { nullable: true, description: "Name, for somebody who is no contact." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "E-mail address, for somebody who is no contact." })
  address?: string | null;
}

@InputType({ description: "Dates to propose to one client of a session, and the mail that does it." })
export class SendDateProposalInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => ID, { description: "The client." })
  companyId!: string;

  @Field(() => DateScalar, {
    description: "The last day on which the client may answer: from today to the first day proposed.",
  })
  dueOn!: string;

  @Field(() => [DateOptionInput], {
    nullable: true,
    defaultValue: [],
    description: "Options among which the client chooses, two at least; none: the session's own slots, yes or no.",
  })
  options!: DateOptionInput[] | null;

  @Field(() => ID, { nullable: true, description: "The contact who gets the buttons; null: the primary contact." })
  recipientId?: string | null;

  @Field(() => [MailCopyInput], {
    nullable: true,
    defaultValue: [],
    description: "In copy, in clear: the same mail without the buttons.",
  })
  cc!: MailCopyInput[] | null;

  @Field(() => [MailCopyInput], {
    nullable: true,
    defaultValue: [],
    description: "In blind copy: the same mail without the buttons.",
  })
  bcc!: MailCopyInput[] | null;

  @Field(() => String, { nullable: true, description: "Subject; null: the template's." })
  subject?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Text, paragraphs parted by blank lines; null: the template's. Dates and buttons follow it.",
  })
  body?: string | null;

  @Field(() => [ID], { nullable: true, defaultValue: [], description: "Own uploads to attach, 30 MB in all." })
  uploadIds!: string[] | null;

  @Field(() => Int, { description: "The slotsVersion of the session that was read: other dates are not sent unseen." })
  expectedSlotsVersion!: number;

  @Field(() => ID, {
    nullable: true,
    description: "The proposal that waits for an answer and that this one takes the place of; null: none was seen.",
  })
  replacesId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "The mail exactly as it would be received. Nothing is sent." })
export class DateProposalPreview {
  @Field(() => String, { description: "Its subject." })
  subject!: string;

  @Field(() => String, { description: "Its body in HTML; the links lead nowhere." })
  html!: string;

  @Field(() => String, { description: "Its body in plain text." })
  text!: string;

  @Field(() => String, { description: "Text written above the dates: the template's, or what the staff wrote." })
  body!: string;

  @Field(() => String, { description: "Name of the contact who gets the buttons." })
  recipientName!: string;

  @Field(() => String, { description: "Address of the contact who gets the buttons." })
  recipientAddress!: string;

  @Field(() => Locale, { description: "The language it leaves in: that of the contact who gets the buttons." })
  locale!: Locale;

  @Field(() => [MailCopy], { description: "Who gets it without the buttons." })
  copies!: MailCopy[];
}

@InputType({ description: "The proposal." })
export class WithdrawDateProposalInput {
  @Field(() => ID, { description: "The proposal." })
  proposalId!: string;
}

@InputType({ description: "The proposal." })
export class RemindDateProposalInput {
  @Field(() => ID, { description: "The proposal." })
  proposalId!: string;
}

@InputType({ description: "Whether the dates of a client hold, as the staff know it. No mail leaves." })
export class ConfirmDatesManuallyInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => ID, { description: "The client." })
  companyId!: string;

  @Field(() => Boolean, { description: "On validates the dates; off goes back to what there was before." })
  confirmed!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Said after DATES_DECLINED_BEFORE: validate them over the client's refusal.",
  })
  overRefusal!: boolean | null;
}

@InputType({ description: "The option that a client chose, on which the session is planned." })
export class ConfirmDateOptionInput {
  @Field(() => ID, { description: "The proposal." })
  proposalId!: string;

  @Field(() => ID, { description: "The option." })
  optionId!: string;
}

export const SendDateProposalResult = refusable("SendDateProposal", DateProposal);
export type SendDateProposalResult = typeof SendDateProposalResult;
export const WithdrawDateProposalResult = refusable("WithdrawDateProposal", DateProposal);
export type WithdrawDateProposalResult = typeof WithdrawDateProposalResult;
export const RemindDateProposalResult = refusable("RemindDateProposal", DateProposal);
export type RemindDateProposalResult = typeof RemindDateProposalResult;
export const ConfirmDateOptionResult = refusable("ConfirmDateOption", DateProposal);
export type ConfirmDateOptionResult = typeof ConfirmDateOptionResult;
export const PreviewDateProposalResult = createUnionType({
  name: "PreviewDateProposalResult",
  description: "The mail as it would be received, or why it would be refused.",
  types: () => [DateProposalPreview, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? Refusal : DateProposalPreview),
});
export type PreviewDateProposalResult = typeof PreviewDateProposalResult;
