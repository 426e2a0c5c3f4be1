import { Field, ID, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Publication } from "./publication.js";

@InputType({ description: "Publishes the current version of a document to a company that sees its session." })
export class PublishDocumentInput {
  @Field(() => ID, { description: "The document." })
  documentId!: string;

  @Field(() => ID, { description: "The company that will receive it." })
  companyId!: string;
}

export const PublishDocumentResult = refusable("PublishDocument", Publication);
export type PublishDocumentResult = typeof PublishDocumentResult;
