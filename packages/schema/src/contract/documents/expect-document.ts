import { ArgsType, Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";
import { DocumentKind } from "./document-kind.js";
import { ExpectedDocument, ExpectedDocumentSide } from "./expected-document.js";

@ArgsType()
export class ExpectedDocumentsArguments {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: "Only what has not arrived yet." })
  openOnly!: boolean | null;
}

@InputType({ description: "A document that one side owes the other by a day." })
export class ExpectDocumentInput {
  @Field(() => ID, { description: "The company." })
  companyId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The session it is about, visible to the company; null: the company as a whole.",
  })
  sessionId?: string | null;

  @Field(() => ExpectedDocumentSide, { description: "Who owes it." })
  side!: ExpectedDocumentSide;

  @Field(() => String, { description: "What is expected, in words." })
  label!: string;

  @Field(() => DocumentKind, { nullable: true, description: "What it is; required when the organisation owes it." })
  kind?: DocumentKind | null;

  @Field(() => DateScalar, { description: "By when, today at the earliest." })
  dueOn!: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "Whether to write to the contacts too, and to remind them three days before.",
  })
  byMail!: boolean | null;
}

@InputType({
  description: "A document is no longer expected; what announced it is struck through, and no reminder leaves.",
})
export class CancelExpectedDocumentInput {
  @Field(() => ID, { description: "The expected document." })
  expectedDocumentId!: string;
}

export const ExpectDocumentResult = refusable("ExpectDocument", ExpectedDocument);
export type ExpectDocumentResult = typeof ExpectDocumentResult;
export const CancelExpectedDocumentResult = refusable("CancelExpectedDocument", ExpectedDocument);
export type CancelExpectedDocumentResult = typeof CancelExpectedDocumentResult;
