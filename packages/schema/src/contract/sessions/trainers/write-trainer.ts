import { Field, ID, InputType, Int } from "type-graphql";
import { refusable } from "../../platform/refusable.js";
import { Trainer } from "./trainer.js";

@InputType({ description: "Somebody new who teaches." })
export class CreateTrainerInput {
  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => String, { nullable: true, description: "E-mail." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "Telephone." })
  phone?: string | null;
}
export const CreateTrainerResult = refusable("CreateTrainer", Trainer);

@InputType({ description: "Changes of a trainer: what is left out stays, what is null is emptied." })
export class UpdateTrainerInput {
  @Field(() => ID, { description: "The trainer." })
  trainerId!: string;

  @Field(() => Int, { description: "The version that the viewer read; refused with STALE when it is not the latest." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "First name." })
  firstName?: string;

  @Field(() => String, { nullable: true, description: "Last name." })
  lastName?: string;

  @Field(() => String, { nullable: true, description: "E-mail." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "Telephone." })
  phone?: string | null;
}
export const UpdateTrainerResult = refusable("UpdateTrainer", Trainer);

@InputType({ description: "Which trainer to put in the trash." })
export class DeleteTrainerInput {
  @Field(() => ID, { description: "The trainer." })
  trainerId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Said when the trainer is planned in coming sessions, which keep it; refused with TRAINER_IN_USE otherwise.",
  })
  evenInUse?: boolean | null;
}
export const DeleteTrainerResult = refusable("DeleteTrainer", Trainer);

@InputType({ description: "Which trainer to take out of the trash." })
export class RestoreTrainerInput {
  @Field(() => ID, { description: "The trainer." })
  trainerId!: string;
}
export const RestoreTrainerResult = refusable("RestoreTrainer", Trainer);
