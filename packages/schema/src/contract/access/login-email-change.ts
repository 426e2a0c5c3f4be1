import { Field, InputType, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";

@InputType({ description: "Another address to sign in with." })
export class RequestLoginEmailChangeInput {
  @Field(() => String, { description: "The new address." })
  newEmail!: string;

  @Field(() => String, { description: "The password in use." })
  currentPassword!: string;
}

@InputType({ description: "Confirms the change from one of the two addresses." })
export class ConfirmLoginEmailChangeInput {
  @Field(() => String, { description: "The token of the link." })
  token!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "A change of the address for signing in: it takes place once both addresses have confirmed.",
})
export class LoginEmailChange {
  @Field(() => String, { description: "The new address." })
  newEmail!: string;

  @Field(() => Boolean, { description: "Whether the address in use has confirmed." })
  isConfirmedByCurrent!: boolean;

  @Field(() => Boolean, { description: "Whether the new address has confirmed." })
  isConfirmedByNew!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it took place, if it did." })
  changedAt?: Date | null;
}

export const RequestLoginEmailChangeResult = refusable("RequestLoginEmailChange", LoginEmailChange);
export type RequestLoginEmailChangeResult = typeof RequestLoginEmailChangeResult;
export const ConfirmLoginEmailChangeResult = refusable("ConfirmLoginEmailChange", LoginEmailChange);
export type ConfirmLoginEmailChangeResult = typeof ConfirmLoginEmailChangeResult;
