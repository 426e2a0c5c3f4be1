import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { LinkedPage } from "../access/index.js";
import { DateScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";
import { DateOption } from "./date-proposal.js";
import { DateAnswerWish, DateOutcome, DateVoidReason, ExtranetDateProposalState } from "./proposal-words.js";

@ObjectType({ simpleResolvers: true, description: "Whom to call about proposed dates." })
export class Referent {
  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Telephone, or null." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "E-mail address, or null." })
  email?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What was answered, as the client reads it." })
export class RecordedDateAnswer {
  @Field(() => DateOutcome, { description: "Yes, no, or which option." })
  outcome!: DateOutcome;

  @Field(() => ID, { nullable: true, description: "The option accepted or chosen; null when declined." })
  optionId?: string | null;

  @Field(() => String, { nullable: true, description: "What was added." })
  comment?: string | null;

  @Field(() => DateScalar, { description: "The day, in Paris." })
  answeredOn!: string;

  @Field(() => String, { description: "Who answered." })
  name!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "Proposed dates, as the link of their mail shows them; nothing else of the company is reached by it.",
})
export class LinkedDateProposal {
  @Field(() => String, { description: "The client." })
  companyName!: string;

  @Field(() => String, { description: "What is taught." })
  sessionTitle!: string;

  @Field(() => [DateOption], { description: "The dates: one option to accept or decline, or several to choose from." })
  options!: DateOption[];

  @Field(() => Boolean, { description: "Whether one of several options is to be chosen." })
  isSeveral!: boolean;

  @Field(() => DateScalar, { description: "The last day for the answer; the day itself is in time." })
  dueOn!: string;

  @Field(() => Int, { description: "Learners of the company in the session, with the places reserved without a name." })
  participantCount!: number;

  @Field(() => String, { nullable: true, description: "Who teaches, or null." })
  trainerNames?: string | null;

  @Field(() => Referent, { description: "Whom to call." })
  referent!: Referent;

  @Field(() => RecordedDateAnswer, { nullable: true, description: "What was answered, or null." })
  answer?: RecordedDateAnswer | null;

  @Field(() => DateVoidReason, { nullable: true, description: "Why it no longer holds, or null." })
  voidReason?: DateVoidReason | null;

  @Field(() => Boolean, { description: "Whether the session is cancelled for the company, for now." })
  isSuspended!: boolean;

  @Field(() => Boolean, { description: "Whether the contact wishes to receive the dates in its calendar." })
  wantsCalendar!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The dates accepted as an iCalendar text to keep; null until they are accepted.",
  })
  calendarFile?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Proposed dates, as a contact of the company reads them." })
export class ExtranetDateProposal {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => ExtranetDateProposalState, { description: "Where it stands." })
  state!: ExtranetDateProposalState;

  @Field(() => String, { description: "What is taught." })
  sessionTitle!: string;

  @Field(() => Boolean, { description: "Whether one of several options is to be chosen." })
  isSeveral!: boolean;

  @Field(() => DateScalar, { description: "The last day for the answer; the day itself is in time." })
  dueOn!: string;

  @Field(() => DateScalar, { description: "Day on which it was sent." })
  sentOn!: string;

  @Field(() => Int, { description: "Learners of the company in the session, with the places reserved without a name." })
  participantCount!: number;

  @Field(() => Referent, { description: "Whom to call." })
  referent!: Referent;

  @Field(() => RecordedDateAnswer, { nullable: true, description: "What was answered, or null." })
  answer?: RecordedDateAnswer | null;

  @Field(() => Boolean, { description: "Whether the viewer may answer it now." })
  canAnswer!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The dates accepted as an iCalendar text to keep; null until they are accepted.",
  })
  calendarFile?: string | null;
}

@InputType({ description: "An answer to proposed dates, whichever way it comes." })
abstract class DateAnswer {
  @Field(() => DateAnswerWish, { description: "Yes, no, or which." })
  answer!: DateAnswerWish;

  @Field(() => ID, { nullable: true, description: "The option chosen, of several." })
  optionId?: string | null;

  @Field(() => String, { nullable: true, description: "A few words for the training organisation." })
  comment?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Whether to receive invitations for these days in the calendar, once they are accepted.",
  })
  calendar!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Whether to receive a mail that repeats the answer.",
  })
  receipt!: boolean | null;
}

@InputType({ description: "What a contact says of the dates proposed to its company. The first answer is final." })
export class AnswerDateProposalInput extends DateAnswer {
  @Field(() => ID, { description: "The proposal." })
  proposalId!: string;
}

@InputType({ description: "The same, by the link of the mail, without signing in." })
export class AnswerLinkedDateProposalInput extends DateAnswer {
  @Field(() => String, { description: "The token of the link." })
  token!: string;
}

export const AnswerDateProposalResult = refusable("AnswerDateProposal", ExtranetDateProposal);
export type AnswerDateProposalResult = typeof AnswerDateProposalResult;
export const AnswerLinkedDateProposalResult = refusable("AnswerLinkedDateProposal", LinkedPage);
export type AnswerLinkedDateProposalResult = typeof AnswerLinkedDateProposalResult;
