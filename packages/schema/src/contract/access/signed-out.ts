import { Field, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/index.js";

@ObjectType({ simpleResolvers: true, description: "The end of a sign-in, or of all those of the account." })
export class SignedOut {
  @Field(() => DateTimeScalar, { description: "When it ended." })
  signedOutAt!: Date;
}
