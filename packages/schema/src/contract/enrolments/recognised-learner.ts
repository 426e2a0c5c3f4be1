import { Field, Int, ObjectType } from "type-graphql";
import { Learner } from "../companies/learner.js";

@ObjectType({ simpleResolvers: true, description: "Whom a line means, before it is enrolled." })
export class RecognisedLearner {
  @Field(() => Int, { description: "The place of the line in the list, from 0." })
  position!: number;

  @Field(() => Learner, {
    nullable: true,
    description: "The learner of the company that it means, or null: a new one.",
  })
  learner?: Learner | null;

  @Field(() => Boolean, { description: "Whether that learner is enrolled in the session already." })
  isEnrolled!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: "The place of an earlier line that means the same person, or null.",
  })
  sameAs?: number | null;
}
