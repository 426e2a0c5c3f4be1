import { Field, ID, ObjectType } from "type-graphql";
import type { NotificationKind as Kind } from "../../vocabulary/index.js";
import { DocumentKind } from "../documents/document-kind.js";
import { closedList } from "../platform/closed-list.js";
import { DateOutcome } from "../proposals/proposal-words.js";
import { DateScalar, DateTimeScalar } from "../platform/index.js";

export const NotificationKind = closedList<Kind>("NotificationKind", "What a notification announces.", {
  SESSION_PUBLISHED: "A session became visible.",
  DOCUMENT_PUBLISHED: "A document was published.",
  DOCUMENT_RECEIVED: "A client sent a document.",
  DOCUMENT_EXPECTED: "A document is expected from the company.",
  DOCUMENT_EXPECTED_REMINDER: "A document is still expected, a few days before its due date.",
  LEARNER_REMOVED: "A learner was removed from a session.",
  SEAT_NAMED: "A client said who a reserved place is for.",
  DATES_PROPOSED: "Dates were proposed to the company.",
  DATES_ANSWERED: "A client answered the dates proposed to it.",
});
export type NotificationKind = Kind;

@ObjectType({ simpleResolvers: true, description: "Something announced to one person." })
export class Notification {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => NotificationKind, { description: "What it announces." })
  kind!: NotificationKind;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  occurredAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the viewer read it, or null." })
  readAt?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Set once what it announced was withdrawn: shown struck through, without a link.",
  })
  struckAt?: Date | null;

  @Field(() => String, { description: "Notifications of one act share it." })
  group!: string;

  @Field(() => ID, { nullable: true, description: "The session concerned." })
  sessionId?: string | null;

  @Field(() => String, { nullable: true, description: "Title of the session concerned." })
  sessionTitle?: string | null;

  @Field(() => ID, { nullable: true, description: "The publication announced; null once withdrawn." })
  documentId?: string | null;

  @Field(() => String, { nullable: true, description: "Title of the document announced." })
  documentTitle?: string | null;

  @Field(() => DocumentKind, { nullable: true, description: "Kind of the document announced." })
  documentKind?: DocumentKind | null;

  @Field(() => ID, { nullable: true, description: "The company concerned." })
  companyId?: string | null;

  @Field(() => String, { nullable: true, description: "Name of the company that sent a document; to the staff only." })
  companyName?: string | null;

  @Field(() => ID, { nullable: true, description: "The received document announced; null once removed." })
  receivedDocumentId?: string | null;

  @Field(() => ID, { nullable: true, description: "The expected document announced; null once cancelled." })
  expectedDocumentId?: string | null;

  @Field(() => String, { nullable: true, description: "Name of the learner concerned." })
  learnerName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Title of the document that the one announced takes the place of.",
  })
  replacedTitle?: string | null;

  @Field(() => ID, { nullable: true, description: "The proposal of dates announced; null once it no longer holds." })
  dateProposalId?: string | null;

  @Field(() => DateOutcome, { nullable: true, description: "What a client answered to the dates proposed." })
  outcome?: DateOutcome | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "By when the document announced is expected, or the dates announced are to be answered.",
  })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: "Internal route of the side it is read on; null when struck." })
  link?: string | null;
}
