import { Field, ID, InputType, ObjectType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Enrolment } from "./enrolment.js";

@InputType({ description: "Which learner to remove from its session." })
export class RemoveEnrolmentInput {
  @Field(() => ID, { description: "The enrolment." })
  enrolmentId!: string;
}
export const RemoveEnrolmentResult = refusable("RemoveEnrolment", Enrolment);

@InputType({ description: "Which enrolment to take out of the trash, as it was." })
export class RestoreEnrolmentInput {
  @Field(() => ID, { description: "The enrolment." })
  enrolmentId!: string;
}
export const RestoreEnrolmentResult = refusable("RestoreEnrolment", Enrolment);

@InputType({ description: "Enrolments of one session: the act is done for all of them, or for none." })
export class EnrolmentsInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => [ID], { description: "The enrolments, at most 500." })
  enrolmentIds!: string[];
}

@ObjectType({ simpleResolvers: true, description: "Enrolments that one act changed." })
export class ChangedEnrolments {
  @Field(() => [Enrolment], { description: "As they are now, in the order they were named." })
  enrolments!: Enrolment[];
}
export const RemoveEnrolmentsResult = refusable("RemoveEnrolments", ChangedEnrolments);
export const RestoreEnrolmentsResult = refusable("RestoreEnrolments", ChangedEnrolments);
