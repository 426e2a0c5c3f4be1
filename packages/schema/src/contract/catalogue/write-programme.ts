import { Field, Float, ID, InputType, Int } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Programme } from "./programme.js";

@InputType({ description: "A part of a programme («module»)." })
export class ProgrammeModuleInput {
  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => Float, { description: "Hours it is meant to take: above zero, two decimals at most." })
  hours!: number;
}

@InputType({ description: "A new programme." })
export class CreateProgrammeInput {
  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => Float, { description: "Hours it is meant to take: above zero, two decimals at most." })
  hours!: number;

  @Field(() => String, { nullable: true, description: "What people can do afterwards; one line each." })
  objectives?: string | null;

  @Field(() => String, { nullable: true, description: "What people must know or have before." })
  prerequisites?: string | null;

  @Field(() => String, { nullable: true, description: "Whom it is for." })
  audience?: string | null;

  @Field(() => [ProgrammeModuleInput], { nullable: true, description: "Its modules, in their order." })
  modules?: ProgrammeModuleInput[];
}
export const CreateProgrammeResult = refusable("CreateProgramme", Programme);

@InputType({
  description:
    "Changes of a programme: what is left out stays, what is null is emptied. A new version is written only if something changes.",
})
export class UpdateProgrammeInput {
  @Field(() => ID, { description: "The programme." })
  programmeId!: string;

  @Field(() => Int, {
    description: "The number of the version that the viewer read; refused with STALE when it is not the latest.",
  })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "Its title." })
  title?: string;

  @Field(() => Float, { nullable: true, description: "Hours it is meant to take: above zero, two decimals at most." })
  hours?: number;

  @Field(() => String, { nullable: true, description: "What people can do afterwards; one line each." })
  objectives?: string | null;

  @Field(() => String, { nullable: true, description: "What people must know or have before." })
  prerequisites?: string | null;

  @Field(() => String, { nullable: true, description: "Whom it is for." })
  audience?: string | null;

  @Field(() => [ProgrammeModuleInput], { nullable: true, description: "All its modules, in their order." })
  modules?: ProgrammeModuleInput[];
}
export const UpdateProgrammeResult = refusable("UpdateProgramme", Programme);

@InputType({ description: "Which programme to make another one from." })
export class DuplicateProgrammeInput {
  @Field(() => ID, { description: "The programme." })
  programmeId!: string;
}
export const DuplicateProgrammeResult = refusable("DuplicateProgramme", Programme);

@InputType({ description: "Which programme to archive." })
export class ArchiveProgrammeInput {
  @Field(() => ID, { description: "The programme." })
  programmeId!: string;
}
export const ArchiveProgrammeResult = refusable("ArchiveProgramme", Programme);

@InputType({ description: "Which programme to take out of the archive." })
export class UnarchiveProgrammeInput {
  @Field(() => ID, { description: "The programme." })
  programmeId!: string;
}
export const UnarchiveProgrammeResult = refusable("UnarchiveProgramme", Programme);
