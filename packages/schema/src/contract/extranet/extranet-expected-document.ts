import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DocumentKind } from "../documents/document-kind.js";
import { ExpectedDocumentSide, ExpectedDocumentState } from "../documents/expected-document.js";
import { DateScalar, DateTimeScalar, PageInfo } from "../platform/index.js";

@ObjectType({
  simpleResolvers: true,
  description: "A document that the viewer's company owes the organisation, or the other way round.",
})
export class ExtranetExpectedDocument {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => ExpectedDocumentSide, { description: "Who owes it." })
  side!: ExpectedDocumentSide;

  @Field(() => String, { description: "What is expected, in words." })
  label!: string;

  @Field(() => DocumentKind, { nullable: true, description: "What it is." })
  kind?: DocumentKind | null;

  @Field(() => DateScalar, { description: "By when; the day itself is in time." })
  dueOn!: string;

  @Field(() => ExpectedDocumentState, { description: "Where it stands today." })
  state!: ExpectedDocumentState;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it arrived, or null." })
  fulfilledAt?: Date | null;
}

@InputType({ description: "Which expected documents to list." })
export class ExtranetExpectedDocumentFilter {
  @Field(() => ExpectedDocumentSide, { nullable: true, description: "Only what this side owes." })
  side?: ExpectedDocumentSide | null;

  @Field(() => Boolean, { nullable: true, description: "Only what has not arrived yet." })
  openOnly?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Only what is about this session." })
  sessionId?: string | null;
}

@ArgsType()
export class ExtranetExpectedDocumentsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 30, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => ExtranetExpectedDocumentFilter, { nullable: true, description: "Which of them to list." })
  filter?: ExtranetExpectedDocumentFilter | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the expected documents." })
export class ExtranetExpectedDocumentEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => ExtranetExpectedDocument, { description: "What is expected." })
  node!: ExtranetExpectedDocument;
}

@ObjectType({ simpleResolvers: true, description: "One page of the expected documents, the most urgent first." })
export class ExtranetExpectedDocumentConnection {
  @Field(() => [ExtranetExpectedDocumentEdge], { description: "The rows of this page." })
  edges!: ExtranetExpectedDocumentEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;
}
