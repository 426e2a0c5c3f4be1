import { Field, ID, ObjectType } from "type-graphql";
import type { ExpectedDocumentSide as Side, ExpectedDocumentState as State } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateScalar, DateTimeScalar } from "../platform/index.js";
import { DocumentKind } from "./document-kind.js";

export const ExpectedDocumentSide = closedList<Side>("ExpectedDocumentSide", "Who owes a document to the other.", {
  COMPANY_OWES: "The client owes it to the organisation.",
  ORGANISATION_OWES: "The organisation owes it to the client.",
});
export type ExpectedDocumentSide = Side;

export const ExpectedDocumentState = closedList<State>("ExpectedDocumentState", "Where an expected document stands.", {
  OPEN: "Not there yet.",
  LATE: "Not there yet, and its due date is past.",
  FULFILLED: "It has arrived.",
  CANCELLED: "No longer expected.",
});
export type ExpectedDocumentState = State;

@ObjectType({ simpleResolvers: true, description: "A document that one side owes the other by a day (B-17)." })
export class ExpectedDocument {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => ExpectedDocumentSide, { description: "Who owes it." })
  side!: ExpectedDocumentSide;

  @Field(() => String, { description: "What is expected, in words." })
  label!: string;

  @Field(() => DocumentKind, {
    nullable: true,
    description: "What it is; publishing this kind ticks what the organisation owes.",
  })
  kind?: DocumentKind | null;

  @Field(() => DateScalar, { description: "By when; the day itself is in time." })
  dueOn!: string;

  @Field(() => ExpectedDocumentState, { description: "Where it stands today." })
  state!: ExpectedDocumentState;

  @Field(() => Boolean, { description: "Whether the contacts are written to by mail, and reminded three days before." })
  byMail!: boolean;

  @Field(() => DateTimeScalar, { description: "When it was asked for." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it arrived, or null." })
  fulfilledAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the reminder left, or null." })
  remindedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was cancelled, or null." })
  cancelledAt?: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with an expected document." })
export class ExpectedDocumentViewerCan {
  @Field(() => Boolean, { description: "Cancel it." })
  cancel!: boolean;
}
