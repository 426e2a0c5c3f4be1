import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";
import { Learner } from "./learner.js";

@InputType({ description: "A new person of a client, to be trained." })
export class CreateLearnerInput {
  @Field(() => ID, { description: "The company." })
  companyId!: string;

  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => String, { nullable: true, description: "E-mail." })
  email?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of birth." })
  birthDate?: string | null;
}
export const CreateLearnerResult = refusable("CreateLearner", Learner);

@InputType({ description: "Changes of a learner: what is left out stays, what is null is emptied." })
export class UpdateLearnerInput {
  @Field(() => ID, { description: "The learner." })
  learnerId!: string;

  @Field(() => Int, { description: "The version that the viewer read; refused with STALE when it is not the latest." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "First name." })
  firstName?: string;

  @Field(() => String, { nullable: true, description: "Last name." })
  lastName?: string;

  @Field(() => String, { nullable: true, description: "E-mail." })
  email?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of birth." })
  birthDate?: string | null;
}
export const UpdateLearnerResult = refusable("UpdateLearner", Learner);

@InputType({ description: "Which learner to put in the trash." })
export class DeleteLearnerInput {
  @Field(() => ID, { description: "The learner." })
  learnerId!: string;
}
export const DeleteLearnerResult = refusable("DeleteLearner", Learner);

@InputType({ description: "Which learner to take out of the trash." })
export class RestoreLearnerInput {
  @Field(() => ID, { description: "The learner." })
  learnerId!: string;
}
export const RestoreLearnerResult = refusable("RestoreLearner", Learner);
