import { Field, ID, Int, ObjectType } from "type-graphql";
import { FileScan } from "../documents/file-scan.js";
import { ReceivedDocumentState } from "../documents/received-document.js";
import { DateTimeScalar } from "../platform/index.js";

@ObjectType({ simpleResolvers: true, description: "A document that the viewer's company sent." })
export class ExtranetSentDocument {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "Name of the file, for display." })
  fileName!: string;

  @Field(() => Int, { description: "Bytes." })
  size!: number;

  @Field(() => String, { description: "Media type found in the content." })
  mediaType!: string;

  @Field(() => ReceivedDocumentState, { description: "Where it stands at the training organisation." })
  state!: ReceivedDocumentState;

  @Field(() => FileScan, { description: "Where the antivirus stands with its file." })
  scan!: FileScan;

  @Field(() => DateTimeScalar, { description: "When it was sent." })
  sentAt!: Date;

  @Field(() => String, { description: "Name of the contact who sent it." })
  sentByName!: string;

  @Field(() => String, { description: "Path of the file under the extranet, always an attachment." })
  downloadPath!: string;

  @Field(() => Boolean, {
    description: "Whether the company may still take it back: nobody at the organisation has seen it.",
  })
  canRemove!: boolean;
}
