import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/index.js";

@ObjectType({ simpleResolvers: true, description: "An invitation that waits to be accepted." })
export class Invitation {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "The address it was sent to." })
  email!: string;

  @Field(() => DateTimeScalar, { description: "When it was sent." })
  sentAt!: Date;

  @Field(() => DateTimeScalar, { description: "Until when its link can be used." })
  expiresAt!: Date;

  @Field(() => Boolean, { description: "Whether its time has passed." })
  hasExpired!: boolean;
}
