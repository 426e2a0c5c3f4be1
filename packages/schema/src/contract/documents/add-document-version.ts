import { Field, ID, InputType, Int } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Document } from "./document.js";

@InputType({ description: "A new version of a document; what was published keeps the version it had." })
export class AddDocumentVersionInput {
  @Field(() => ID, { description: "The document." })
  documentId!: string;

  @Field(() => ID, { description: "The upload, used once." })
  uploadId!: string;

  @Field(() => Int, {
    description: "Number of the version the viewer read; another one in between is refused as stale.",
  })
  expectedVersion!: number;
}

export const AddDocumentVersionResult = refusable("AddDocumentVersion", Document);
export type AddDocumentVersionResult = typeof AddDocumentVersionResult;
