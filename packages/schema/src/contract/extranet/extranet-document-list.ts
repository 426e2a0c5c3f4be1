import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DocumentKind } from "../documents/document-kind.js";
import { PageInfo } from "../platform/index.js";
import { ExtranetDocument } from "./extranet-document.js";

@InputType({ description: "Which of the company's documents to list." })
export class ExtranetDocumentFilter {
  @Field(() => DocumentKind, { nullable: true, description: "Only this kind." })
  kind?: DocumentKind | null;

  @Field(() => ID, { nullable: true, description: "Only those of this session." })
  sessionId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only those the viewer never opened." })
  unopenedOnly?: boolean | null;

  @Field(() => Int, { nullable: true, description: "Only those published in this year." })
  year?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Words of the title, the file name or the session; capitals and accents do not matter.",
  })
  search?: string | null;
}

@ArgsType()
export class ExtranetDocumentsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 30, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => ExtranetDocumentFilter, { nullable: true, description: "Which documents to list." })
  filter?: ExtranetDocumentFilter | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the company's documents." })
export class ExtranetDocumentEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => ExtranetDocument, { description: "The document." })
  node!: ExtranetDocument;
}

@ObjectType({ simpleResolvers: true, description: "One page of the company's documents, newest first." })
export class ExtranetDocumentConnection {
  @Field(() => [ExtranetDocumentEdge], { description: "The rows of this page." })
  edges!: ExtranetDocumentEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;
}
