import {
  ArchiveProgrammeInput,
  ArchiveProgrammeResult,
  CreateProgrammeInput,
  CreateProgrammeResult,
  DuplicateProgrammeInput,
  DuplicateProgrammeResult,
  type Refusal,
  UnarchiveProgrammeInput,
  UnarchiveProgrammeResult,
  UpdateProgrammeInput,
  UpdateProgrammeResult,
} from "@passerelle/schema/contract";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { orRefusal, staffOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { archiveProgramme, unarchiveProgramme } from "./archive-programme.js";
import { createProgramme } from "./create-programme.js";
import { duplicateProgramme } from "./duplicate-programme.js";
import { programmesById, type ProgrammeRow } from "./programme.loaders.js";
import { updateProgramme } from "./update-programme.js";

type Answer = Promise<ProgrammeRow | Refusal | null>;

@Resolver()
export class WriteProgrammeResolver {
  @Mutation(() => CreateProgrammeResult, { description: "Adds a programme to the catalogue." })
  createProgramme(
    @Arg("input", () => CreateProgrammeInput) input: CreateProgrammeInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => createProgramme(work, input));
  }

  @Mutation(() => UpdateProgrammeResult, {
    description: "Writes a new version of a programme, if anything changes; sessions keep the one they were made from.",
  })
  updateProgramme(
    @Arg("input", () => UpdateProgrammeInput) input: UpdateProgrammeInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => updateProgramme(work, input));
  }

  @Mutation(() => DuplicateProgrammeResult, { description: "Makes another programme that says the same." })
  duplicateProgramme(
    @Arg("input", () => DuplicateProgrammeInput) input: DuplicateProgrammeInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => duplicateProgramme(work, input));
  }

  @Mutation(() => ArchiveProgrammeResult, {
    description: "Puts a programme away: no session is planned from it any more.",
  })
  archiveProgramme(
    @Arg("input", () => ArchiveProgrammeInput) input: ArchiveProgrammeInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => archiveProgramme(work, input));
  }

  @Mutation(() => UnarchiveProgrammeResult, { description: "Takes a programme out of the archive." })
  unarchiveProgramme(
    @Arg("input", () => UnarchiveProgrammeInput) input: UnarchiveProgrammeInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => unarchiveProgramme(work, input));
  }
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(programmesById, id);
  });
}
