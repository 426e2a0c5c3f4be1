import { Field, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";

@ObjectType({ simpleResolvers: true, description: "How mails leave at this moment." })
export class MailService {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Since when mails are held, because the mail server refuses them all; null while they leave.",
  })
  heldSince?: Date | null;

  @Field(() => String, { nullable: true, description: "What the mail server answered last, while they are held." })
  reason?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When one of them is tried again." })
  retryAt?: Date | null;

  @Field(() => Int, { description: "How many wait to leave." })
  waiting!: number;

  @Field(() => Int, { description: "How many left since midnight, in Paris." })
  sentToday!: number;

  @Field(() => Int, { description: "How many may leave in one day; beyond, they wait for tomorrow." })
  perDay!: number;
}

@InputType({ description: "Changes how many mails may leave in one day." })
export class SetMailsPerDayInput {
  @Field(() => Int, { description: "From one to a million." })
  perDay!: number;
}

export const SetMailsPerDayResult = refusable("SetMailsPerDay", MailService);
export type SetMailsPerDayResult = typeof SetMailsPerDayResult;
