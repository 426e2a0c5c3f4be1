import { Field, ID, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Document } from "./document.js";

@InputType({ description: "Takes a document out of the trash, with everything as it was." })
export class RestoreDocumentInput {
  @Field(() => ID, { description: "The document to take out of the trash." })
  documentId!: string;
}

export const RestoreDocumentResult = refusable("RestoreDocument", Document);
export type RestoreDocumentResult = typeof RestoreDocumentResult;
