import { Field, ID, Int, ObjectType } from "type-graphql";
import type { ReceivedDocumentState as State } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar } from "../platform/index.js";
import { FileScan } from "./file-scan.js";

export const ReceivedDocumentState = closedList<State>(
  "ReceivedDocumentState",
  "Where a document sent by a client stands.",
  {
    NEW: "No member of the staff has looked at it.",
    SEEN: "A member of the staff downloaded it or marked it.",
    REMOVED: "In the trash.",
  },
);
export type ReceivedDocumentState = State;

@ObjectType({ simpleResolvers: true, description: "A document that a client company sent to the organisation." })
export class ReceivedDocument {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its title, as the sender wrote it." })
  title!: string;

  @Field(() => String, { description: "Name of the file, for display." })
  fileName!: string;

  @Field(() => Int, { description: "Bytes." })
  size!: number;

  @Field(() => String, { description: "Media type found in the content." })
  mediaType!: string;

  @Field(() => ReceivedDocumentState, { description: "Where it stands." })
  state!: ReceivedDocumentState;

  @Field(() => FileScan, { description: "Where the antivirus stands with its file." })
  scan!: FileScan;

  @Field(() => DateTimeScalar, { description: "When it was sent." })
  sentAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the staff first looked at it, or null." })
  seenAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was removed, or null." })
  removedAt?: Date | null;

  @Field(() => String, { description: "Path of the file under the console, always an attachment." })
  downloadPath!: string;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with a received document." })
export class ReceivedDocumentViewerCan {
  @Field(() => Boolean, { description: "Mark it as seen." })
  markSeen!: boolean;

  @Field(() => Boolean, { description: "Put it in the trash, or take it out." })
  remove!: boolean;
}
