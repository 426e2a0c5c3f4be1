import { ArgsType, Field, ID, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { ReceivedDocument } from "./received-document.js";

@ArgsType()
export class ReceivedDocumentsArguments {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: "Also those in the trash." })
  withRemoved!: boolean | null;
}

@InputType({ description: "Marks a received document as seen, without downloading it." })
export class MarkReceivedDocumentSeenInput {
  @Field(() => ID, { description: "The received document." })
  receivedDocumentId!: string;
}

@InputType({ description: "Puts a received document in the trash." })
export class RemoveReceivedDocumentInput {
  @Field(() => ID, { description: "The received document." })
  receivedDocumentId!: string;
}

@InputType({ description: "Takes a received document out of the trash, as it was." })
export class RestoreReceivedDocumentInput {
  @Field(() => ID, { description: "The received document." })
  receivedDocumentId!: string;
}

export const MarkReceivedDocumentSeenResult = refusable("MarkReceivedDocumentSeen", ReceivedDocument);
export type MarkReceivedDocumentSeenResult = typeof MarkReceivedDocumentSeenResult;
export const RemoveReceivedDocumentResult = refusable("RemoveReceivedDocument", ReceivedDocument);
export type RemoveReceivedDocumentResult = typeof RemoveReceivedDocumentResult;
export const RestoreReceivedDocumentResult = refusable("RestoreReceivedDocument", ReceivedDocument);
export type RestoreReceivedDocumentResult = typeof RestoreReceivedDocumentResult;
