import { Field, ID, Int, ObjectType } from "type-graphql";
import { DocumentKind } from "../documents/document-kind.js";
import { DateTimeScalar } from "../platform/index.js";

@ObjectType({ simpleResolvers: true, description: "A document published to the viewer's company." })
export class ExtranetDocument {
  @Field(() => ID, { description: "The publication's id: publishing again makes another document." })
  id!: string;

  @Field(() => DocumentKind, { description: "What it is." })
  kind!: DocumentKind;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "Name of the file, for display." })
  fileName!: string;

  @Field(() => Int, { description: "Bytes." })
  size!: number;

  @Field(() => String, { description: "Media type found in the content." })
  mediaType!: string;

  @Field(() => String, { description: "Title of its session, listed or not." })
  sessionTitle!: string;

  @Field(() => String, { nullable: true, description: "Name of the learner whose own it is, or null." })
  learnerName?: string | null;

  @Field(() => DateTimeScalar, { description: "When it was published." })
  publishedAt!: Date;

  @Field(() => String, { description: "Path of the file under the extranet, always an attachment." })
  downloadPath!: string;
}
