import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar, LocalTimeScalar } from "../platform/index.js";
import { DateAnswerChannel, DateOutcome, DateProposalState, DateVoidReason, MailCopyKind } from "./proposal-words.js";

@ObjectType({ simpleResolvers: true, description: "A stretch of training of an option, as it was sent." })
export class DateOptionSlot {
  @Field(() => DateScalar, { description: "The day." })
  date!: string;

  @Field(() => LocalTimeScalar, { description: "When it begins." })
  startsAt!: string;

  @Field(() => LocalTimeScalar, { description: "When it ends." })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: "Where it would take place, or null." })
  venue?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Dates that a client may accept, as they were sent." })
export class DateOption {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Its place among the options, from 1 on." })
  position!: number;

  @Field(() => [DateOptionSlot], { description: "Its slots, in the order of time." })
  slots!: DateOptionSlot[];

  @Field(() => Boolean, { description: "Whether the client chose or accepted it." })
  isChosen!: boolean;

  @Field(() => Boolean, { description: "Whether the staff confirmed it." })
  isConfirmed!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "What the client answered. The first answer is final." })
export class DateAnswer {
  @Field(() => DateOutcome, { description: "Yes, no, or which option." })
  outcome!: DateOutcome;

  @Field(() => ID, { nullable: true, description: "The option accepted or chosen; null when declined." })
  optionId?: string | null;

  @Field(() => String, { nullable: true, description: "What the client added." })
  comment?: string | null;

  @Field(() => DateTimeScalar, { description: "When." })
  answeredAt!: Date;

  @Field(() => DateAnswerChannel, { description: "By which way." })
  channel!: DateAnswerChannel;

  @Field(() => String, { description: "Name of the contact who answered; empty once erased." })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: "Somebody in copy of a mail." })
export class MailCopy {
  @Field(() => MailCopyKind, { description: "In clear, or not." })
  kind!: MailCopyKind;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { description: "E-mail address." })
  address!: string;
}

@ObjectType({ simpleResolvers: true, description: "A file attached to a proposal." })
export class DateProposalFile {
  @Field(() => ID, { description: "Id of the upload." })
  id!: string;

  @Field(() => String, { description: "Its name." })
  fileName!: string;

  @Field(() => String, { description: "Its media type, from its bytes." })
  mediaType!: string;

  @Field(() => Float, { description: "Bytes." })
  size!: number;
}

@ObjectType({ simpleResolvers: true, description: "Dates of a session proposed to one of its clients, by mail." })
export class DateProposal {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Which of those sent to this client for this session, from 1 on." })
  number!: number;

  @Field(() => DateProposalState, { description: "Where it stands today." })
  state!: DateProposalState;

  @Field(() => DateScalar, { description: "The last day on which the client may answer; the day itself is in time." })
  dueOn!: string;

  @Field(() => Boolean, { description: "Whether the client chooses among several options." })
  isSeveral!: boolean;

  @Field(() => DateTimeScalar, { description: "When it was sent." })
  sentAt!: Date;

  @Field(() => String, { description: "Name of the contact it was sent to, as it was then." })
  recipientName!: string;

  @Field(() => String, { description: "Address it was sent to." })
  recipientAddress!: string;

  @Field(() => [MailCopy], { description: "Who had it in copy, without the buttons." })
  copies!: MailCopy[];

  @Field(() => String, { description: "Subject of the mail." })
  subject!: string;

  @Field(() => String, { description: "Text of the mail, as the staff wrote it." })
  body!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the client was last reminded, or null." })
  remindedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ceased to hold, or null." })
  voidedAt?: Date | null;

  @Field(() => DateVoidReason, { nullable: true, description: "Why it no longer holds." })
  voidReason?: DateVoidReason | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the staff confirmed the option chosen, or null." })
  confirmedAt?: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with a proposal." })
export class DateProposalViewerCan {
  @Field(() => Boolean, { description: "Remind the client of it, with a link of the same use." })
  remind!: boolean;

  @Field(() => Boolean, { description: "Take it back." })
  withdraw!: boolean;

  @Field(() => Boolean, { description: "Confirm the option chosen, which plans the session." })
  confirmOption!: boolean;
}
