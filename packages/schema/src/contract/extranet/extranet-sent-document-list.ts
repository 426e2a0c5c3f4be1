import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../platform/index.js";
import { ExtranetSentDocument } from "./extranet-sent-document.js";

@InputType({ description: "Which of the documents sent by the company to list." })
export class ExtranetSentDocumentFilter {
  @Field(() => ID, { nullable: true, description: "Only those sent for this session." })
  sessionId?: string | null;

  @Field(() => Int, { nullable: true, description: "Only those sent in this year." })
  year?: number | null;
}

@ArgsType()
export class ExtranetSentDocumentsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 30, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => ExtranetSentDocumentFilter, { nullable: true, description: "Which documents to list." })
  filter?: ExtranetSentDocumentFilter | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the documents sent." })
export class ExtranetSentDocumentEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => ExtranetSentDocument, { description: "The document." })
  node!: ExtranetSentDocument;
}

@ObjectType({ simpleResolvers: true, description: "One page of the documents sent by the company, newest first." })
export class ExtranetSentDocumentConnection {
  @Field(() => [ExtranetSentDocumentEdge], { description: "The rows of this page." })
  edges!: ExtranetSentDocumentEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;
}
