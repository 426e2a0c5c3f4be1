import {
  AllLearnersArguments,
  Company,
  CreateLearnerInput,
  CreateLearnerResult,
  DeleteLearnerInput,
  DeleteLearnerResult,
  Learner,
  LearnerConnection,
  LearnerViewerCan,
  type Refusal,
  RestoreLearnerInput,
  RestoreLearnerResult,
  UpdateLearnerInput,
  UpdateLearnerResult,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { companiesById, type CompanyRow } from "../company.loaders.js";
import { companyPolicy } from "../company.policy.js";
import { addLearner } from "./add-learner.js";
import { deleteLearner, restoreLearner } from "./delete-learner.js";
import { learnersById, listLearners, type LearnerRow } from "./learner.queries.js";
import { updateLearner } from "./update-learner.js";

type Answer = Promise<LearnerRow | Refusal | null>;

@Resolver(() => Learner)
export class LearnerResolver {
  @Query(() => LearnerConnection, { description: "The learners of all client companies." })
  learners(@Args(() => AllLearnersArguments) page: AllLearnersArguments, @Ctx() context: Context) {
    staffOf(context);
    return listLearners(context.reading, page);
  }

  @Query(() => Learner, { nullable: true, description: "One learner, in the trash or not, or null." })
  learner(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<LearnerRow | null> {
    staffOf(context);
    return isId(id) ? context.reading.load(learnersById, id) : Promise.resolve(null);
  }

  @Mutation(() => CreateLearnerResult, { description: "Adds somebody of a client who is to be trained." })
  createLearner(@Arg("input", () => CreateLearnerInput) input: CreateLearnerInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => addLearner(work, input));
  }

  @Mutation(() => UpdateLearnerResult, { description: "Changes the record of a learner." })
  updateLearner(@Arg("input", () => UpdateLearnerInput) input: UpdateLearnerInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => updateLearner(work, input));
  }

  @Mutation(() => DeleteLearnerResult, { description: "Puts a learner in the trash." })
  deleteLearner(@Arg("input", () => DeleteLearnerInput) input: DeleteLearnerInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => deleteLearner(work, input));
  }

  @Mutation(() => RestoreLearnerResult, { description: "Takes a learner out of the trash." })
  restoreLearner(@Arg("input", () => RestoreLearnerInput) input: RestoreLearnerInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => restoreLearner(work, input));
  }

  @FieldResolver(() => Company, { description: "The company it belongs to." })
  company(@Root() learner: LearnerRow, @Ctx() context: Context): Promise<CompanyRow | null> {
    return context.reading.load(companiesById, learner.companyId);
  }

  @FieldResolver(() => LearnerViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Ctx() context: Context): LearnerViewerCan {
    return { edit: companyPolicy.edit(staffOf(context)) };
  }
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(learnersById, id);
  });
}
