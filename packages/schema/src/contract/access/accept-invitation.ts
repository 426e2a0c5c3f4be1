import { Field, InputType } from "type-graphql";
import { signedInOrSecondFactor } from "./second-factor.js";
import { Locale } from "./viewer.js";

@InputType({ description: "Accepts an invitation, once, and signs in." })
export class AcceptInvitationInput {
  @Field(() => String, { description: "The token of the link." })
  token!: string;

  @Field(() => String, {
    description:
      "The password of the account of that address; the one to be, of at least 12 characters, when there is none.",
  })
  password!: string;

  @Field(() => Locale, { nullable: true, description: "The language of a new account." })
  locale?: Locale | null;
}

export const AcceptInvitationResult = signedInOrSecondFactor("AcceptInvitation");
export type AcceptInvitationResult = typeof AcceptInvitationResult;
