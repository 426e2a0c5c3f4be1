import { Field, ID, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { ExtranetSentDocument } from "./extranet-sent-document.js";

@InputType({ description: "The upload was made before by PUT /extranet/uploads, which answers its id." })
export class SendDocumentInput {
  @Field(() => ID, { description: "The upload, used once." })
  uploadId!: string;

  @Field(() => ID, { nullable: true, description: "The session it is for; null: the company as a whole." })
  sessionId?: string | null;

  @Field(() => String, { nullable: true, description: "By default the file's name without its extension." })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: "The expected document that it is; it brings its session." })
  expectedDocumentId?: string | null;
}

@InputType({ description: "Takes a sent document back, as long as nobody at the organisation has seen it." })
export class RemoveSentDocumentInput {
  @Field(() => ID, { description: "The document sent." })
  sentDocumentId!: string;
}

@InputType({ description: "Undoes the removal of a sent document by the company." })
export class RestoreSentDocumentInput {
  @Field(() => ID, { description: "The document sent." })
  sentDocumentId!: string;
}

export const SendDocumentResult = refusable("SendDocument", ExtranetSentDocument);
export type SendDocumentResult = typeof SendDocumentResult;
export const RemoveSentDocumentResult = refusable("RemoveSentDocument", ExtranetSentDocument);
export type RemoveSentDocumentResult = typeof RemoveSentDocumentResult;
export const RestoreSentDocumentResult = refusable("RestoreSentDocument", ExtranetSentDocument);
export type RestoreSentDocumentResult = typeof RestoreSentDocumentResult;
