import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import type { EventKind as Kind } from "../../vocabulary/index.js";
import { DocumentKind } from "../documents/document-kind.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar, PageInfo } from "../platform/index.js";

export const EventKind = closedList<Kind>("EventKind", "A fact of the journal.", {
  SESSION_PLANNED: "The session was created or given its slots.",
  COMPANY_BOOKED: "A company was booked in the session.",
  SESSION_PUBLISHED: "The session was made visible to a company.",
  SESSION_UNPUBLISHED: "The session was hidden again from a company.",
  DOCUMENT_ADDED: "A document was added.",
  DOCUMENT_VERSION_ADDED: "A document received a new version.",
  DOCUMENT_DELETED: "A document was put in the trash.",
  DOCUMENT_RESTORED: "A document was taken out of the trash.",
  DOCUMENT_PUBLISHED: "A document was published to a company.",
  DOCUMENT_WITHDRAWN: "A published document was withdrawn from a company.",
  DOCUMENT_OPENED: "Somebody at the client opened a document for the first time.",
  DOCUMENT_RECEIVED: "A contact sent a document.",
  RECEIVED_DOCUMENT_SEEN: "A member of the staff looked at a received document for the first time.",
  RECEIVED_DOCUMENT_REMOVED: "A received document was put in the trash.",
  RECEIVED_DOCUMENT_RESTORED: "A received document was taken out of the trash.",
  DOCUMENT_EXPECTED: "A company was asked for a document.",
  DOCUMENT_PROMISED: "A document was promised to a company.",
  EXPECTED_DOCUMENT_CANCELLED: "An expected document is no longer wanted.",
  EXPECTED_DOCUMENT_FULFILLED: "An expected document came.",
  EXPECTED_DOCUMENT_REOPENED: "What had come is gone: the document is expected again.",
  EXPECTED_DOCUMENT_REMINDED: "A company was reminded of a document that it owes.",
});
export type EventKind = Kind;

@ArgsType()
export class HistoryArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One thing that happened in a session." })
export class HistoryEntry {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Number in the organisation's journal." })
  number!: number;

  @Field(() => EventKind, { description: "What happened." })
  kind!: EventKind;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  occurredAt!: Date;

  @Field(() => String, { description: "Who did it." })
  actorName!: string;

  @Field(() => String, { nullable: true, description: "The company concerned, if any." })
  companyName?: string | null;

  @Field(() => String, { nullable: true, description: "The document concerned, if any." })
  documentTitle?: string | null;

  @Field(() => DocumentKind, { nullable: true, description: "Kind of the document concerned, if any." })
  documentKind?: DocumentKind | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of a history." })
export class HistoryEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => HistoryEntry, { description: "What happened." })
  node!: HistoryEntry;
}

@ObjectType({ simpleResolvers: true, description: "One page of a history, newest first." })
export class HistoryConnection {
  @Field(() => [HistoryEdge], { description: "The rows of this page." })
  edges!: HistoryEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;
}
