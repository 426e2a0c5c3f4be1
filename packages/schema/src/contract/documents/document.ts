import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/index.js";
import { DocumentKind } from "./document-kind.js";
import { FileScan } from "./file-scan.js";

@ObjectType({ simpleResolvers: true, description: "A document of a session, with its versions." })
export class Document {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DocumentKind, { description: "What it is." })
  kind!: DocumentKind;

  @Field(() => String, { description: "Its title, as the client reads it." })
  title!: string;

  @Field(() => Boolean, { description: "Whether documents of its kind may be published at all." })
  isPublishable!: boolean;

  @Field(() => DateTimeScalar, { description: "When it was added." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was put in the trash, or null." })
  deletedAt?: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "One immutable state of a document's file." })
export class DocumentVersion {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "1 for the first." })
  number!: number;

  @Field(() => String, { description: "Name the file came with, for display." })
  fileName!: string;

  @Field(() => Int, { description: "Bytes." })
  size!: number;

  @Field(() => String, { description: "Media type found in the content." })
  mediaType!: string;

  @Field(() => String, { description: "SHA-256 of the bytes, in hexadecimal." })
  sha256!: string;

  @Field(() => FileScan, { description: "Where the antivirus stands with its file." })
  scan!: FileScan;

  @Field(() => DateTimeScalar, { description: "When it was added." })
  addedAt!: Date;

  @Field(() => String, { description: "Path of the file under the console, always an attachment." })
  downloadPath!: string;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with a document." })
export class DocumentViewerCan {
  @Field(() => Boolean, { description: "Publish it to a company." })
  publish!: boolean;

  @Field(() => Boolean, { description: "Put it in the trash, or take it out." })
  delete!: boolean;

  @Field(() => Boolean, { description: "Give it a new version." })
  addVersion!: boolean;
}
