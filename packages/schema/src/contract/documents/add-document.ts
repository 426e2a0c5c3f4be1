import { Field, ID, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Document } from "./document.js";
import { DocumentKind } from "./document-kind.js";

@InputType({ description: "The upload was made before by PUT /console/uploads, which answers its id." })
export class AddDocumentInput {
  @Field(() => ID, { description: "The session that receives the document." })
  sessionId!: string;

  @Field(() => ID, { description: "The upload, used once." })
  uploadId!: string;

  @Field(() => DocumentKind, { description: "What the document is." })
  kind!: DocumentKind;

  @Field(() => ID, {
    nullable: true,
    description: "The enrolment of the learner whose paper it is; none for a document of the session as a whole.",
  })
  enrolmentId?: string | null;

  @Field(() => String, { nullable: true, description: "By default the file's name without its extension." })
  title?: string | null;
}

export const AddDocumentResult = refusable("AddDocument", Document);
export type AddDocumentResult = typeof AddDocumentResult;
