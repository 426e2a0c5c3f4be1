import {
  CreateTrainerInput,
  CreateTrainerResult,
  DeleteTrainerInput,
  DeleteTrainerResult,
  type Refusal,
  RestoreTrainerInput,
  RestoreTrainerResult,
  Trainer,
  TrainerConnection,
  TrainersArguments,
  TrainerViewerCan,
  UpdateTrainerInput,
  UpdateTrainerResult,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { addTrainer } from "./add-trainer.js";
import { deleteTrainer, restoreTrainer } from "./delete-trainer.js";
import { trainerPolicy } from "./trainer.policy.js";
import { comingSessionsOfTrainers, listTrainers, trainersById, type TrainerRow } from "./trainer.queries.js";
import { updateTrainer } from "./update-trainer.js";

type Answer = Promise<TrainerRow | Refusal | null>;

@Resolver(() => Trainer)
export class TrainerResolver {
  @Query(() => TrainerConnection, { description: "Those who teach." })
  trainers(@Args(() => TrainersArguments) page: TrainersArguments, @Ctx() context: Context) {
    staffOf(context);
    return listTrainers(context.reading, page);
  }

  @Query(() => Trainer, { nullable: true, description: "One trainer, in the trash or not, or null." })
  trainer(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<TrainerRow | null> {
    staffOf(context);
    return isId(id) ? context.reading.load(trainersById, id) : Promise.resolve(null);
  }

  @Mutation(() => CreateTrainerResult, { description: "Adds somebody who teaches." })
  createTrainer(@Arg("input", () => CreateTrainerInput) input: CreateTrainerInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => addTrainer(work, input));
  }

  @Mutation(() => UpdateTrainerResult, { description: "Changes the record of a trainer." })
  updateTrainer(@Arg("input", () => UpdateTrainerInput) input: UpdateTrainerInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => updateTrainer(work, input));
  }

  @Mutation(() => DeleteTrainerResult, {
    description: "Puts a trainer in the trash; the sessions that name it keep it.",
  })
  deleteTrainer(@Arg("input", () => DeleteTrainerInput) input: DeleteTrainerInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => deleteTrainer(work, input));
  }

  @Mutation(() => RestoreTrainerResult, { description: "Takes a trainer out of the trash." })
  restoreTrainer(@Arg("input", () => RestoreTrainerInput) input: RestoreTrainerInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => restoreTrainer(work, input));
  }

  @FieldResolver(() => Int, { description: "Sessions still to come, or under way, that name it." })
  async comingSessionCount(@Root() trainer: TrainerRow, @Ctx() context: Context): Promise<number> {
    return (await context.reading.load(comingSessionsOfTrainers, trainer.id)) ?? 0;
  }

  @FieldResolver(() => TrainerViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Ctx() context: Context): TrainerViewerCan {
    return { edit: trainerPolicy.edit(staffOf(context)) };
  }
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(trainersById, id);
  });
}
