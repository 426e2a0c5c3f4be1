import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/index.js";

@ObjectType({ simpleResolvers: true, description: "What is taught: a programme of the catalogue («formation»)." })
export class Programme {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its title in the catalogue." })
  title!: string;

  @Field(() => Float, { description: "Hours it is meant to take." })
  hours!: number;

  @Field(() => DateTimeScalar, { description: "When it was added to the catalogue." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was archived, if it is." })
  archivedAt?: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "A programme as it was written once: it never changes, and sessions keep the one they were made from.",
})
export class ProgrammeVersion {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "1, 2, 3… in each programme." })
  number!: number;

  @Field(() => String, { description: "The title it had." })
  title!: string;

  @Field(() => Float, { description: "Hours it was meant to take." })
  hours!: number;

  @Field(() => String, { nullable: true, description: "What people can do afterwards; one line each." })
  objectives?: string | null;

  @Field(() => String, { nullable: true, description: "What people must know or have before." })
  prerequisites?: string | null;

  @Field(() => String, { nullable: true, description: "Whom it is for." })
  audience?: string | null;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: "A part of a programme («module»), in one of its versions." })
export class ProgrammeModule {
  @Field(() => ID, { description: "Its id, which belongs to the version." })
  id!: string;

  @Field(() => Int, { description: "Its place among the modules: 1, 2, 3…" })
  position!: number;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => Float, { description: "Hours it is meant to take." })
  hours!: number;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with a programme." })
export class ProgrammeViewerCan {
  @Field(() => Boolean, { description: "Change it, duplicate it, archive it and take it out of the archive again." })
  edit!: boolean;
}
