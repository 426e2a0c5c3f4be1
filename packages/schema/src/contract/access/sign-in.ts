import { Field, InputType } from "type-graphql";
import { signedInOrSecondFactor } from "./second-factor.js";

@InputType({ description: "Who signs in, on the side of the address called." })
export class SignInInput {
  @Field(() => String, { description: "The address of the account; capitals do not matter." })
  email!: string;

  @Field(() => String, { description: "The password of the account." })
  password!: string;
}

export const SignInResult = signedInOrSecondFactor("SignIn");
export type SignInResult = typeof SignInResult;
