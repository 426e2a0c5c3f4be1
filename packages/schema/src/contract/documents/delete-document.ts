import { Field, ID, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Document } from "./document.js";

@InputType({ description: "Puts a document that has no live publication in the trash." })
export class DeleteDocumentInput {
  @Field(() => ID, { description: "The document to put in the trash." })
  documentId!: string;
}

export const DeleteDocumentResult = refusable("DeleteDocument", Document);
export type DeleteDocumentResult = typeof DeleteDocumentResult;
