import { createUnionType, Field, InputType, Int, ObjectType } from "type-graphql";
import type { SecondFactorStep as Step } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar } from "../platform/index.js";
import { Refusal } from "../platform/refusal.js";
import { refusable } from "../platform/refusable.js";
import { Viewer } from "./viewer.js";

export const SecondFactorStep = closedList<Step>(
  "SecondFactorStep",
  "What an organisation that requires a second factor still asks before anything else.",
  {
    ENROL: "The account has none: a passkey or an authenticator is to be added.",
    PROVE: "The account has one that this sign-in did not use: sign in again with it.",
  },
);
export type SecondFactorStep = Step;

@ObjectType({ simpleResolvers: true, description: "The means by which the viewer's account signs in." })
export class AccountSecurity {
  @Field(() => Boolean, { description: "Whether the account has a password." })
  hasPassword!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When an authenticator was added, or null." })
  authenticatorAddedAt?: Date | null;

  @Field(() => Int, { description: "Recovery codes that were not used yet." })
  recoveryCodesLeft!: number;

  @Field(() => Boolean, { description: "Whether the organisation of the present access requires a second factor." })
  isSecondFactorRequired!: boolean;

  @Field(() => SecondFactorStep, {
    nullable: true,
    description:
      "What is to be done before anything else is answered, or null. Until then, other doors say SECOND_FACTOR_REQUIRED.",
  })
  step?: SecondFactorStep | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "The password was right; a code has to follow, from this browser and soon (answerSecondFactor).",
})
export class SecondFactorRequired {
  @Field(() => DateTimeScalar, { description: "Until when a code is taken; afterwards, sign in again." })
  expiresAt!: Date;
}

/** A sign-in by password: the viewer, a code to come, or a refusal. */
export function signedInOrSecondFactor(mutation: string) {
  return createUnionType({
    name: `${mutation}Result`,
    description: `What ${mutation} made, the second factor that has to follow, or why it was refused.`,
    types: () => [Viewer, SecondFactorRequired, Refusal] as const,
    resolveType: (value) => (value instanceof Refusal ? Refusal : "expiresAt" in value ? SecondFactorRequired : Viewer),
  });
}

@ObjectType({
  simpleResolvers: true,
  description: "What an authenticator needs: shown once, in place as soon as a code proves that it was taken.",
})
export class AuthenticatorSecret {
  @Field(() => String, { description: "In base 32, to be typed." })
  secret!: string;

  @Field(() => String, { description: "The `otpauth:` address, to be shown as a QR code." })
  uri!: string;

  @Field(() => DateTimeScalar, { description: "Until when a code confirms it." })
  expiresAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: "Recovery codes, shown this once; the former ones are void." })
export class RecoveryCodes {
  @Field(() => [String], { description: "Each takes the place of a code, once." })
  codes!: string[];
}

@InputType({ description: "The second factor of a sign-in that waits for it." })
export class AnswerSecondFactorInput {
  @Field(() => String, { description: "Six digits of the authenticator, or a recovery code." })
  code!: string;
}

@InputType({ description: "Proves that the authenticator was set up." })
export class ConfirmAuthenticatorInput {
  @Field(() => String, { description: "Six digits." })
  code!: string;
}

@InputType({ description: "Removes the authenticator: one of the two is needed." })
export class RemoveAuthenticatorInput {
  @Field(() => String, { nullable: true, description: "The password in use." })
  password?: string | null;

  @Field(() => String, { nullable: true, description: "Six digits of the authenticator, or a recovery code." })
  code?: string | null;
}

@InputType({ description: "Makes new recovery codes; the former ones are void." })
export class RenewRecoveryCodesInput {
  @Field(() => String, { description: "Six digits of the authenticator." })
  code!: string;
}

export const BeginAuthenticatorResult = refusable("BeginAuthenticator", AuthenticatorSecret);
export type BeginAuthenticatorResult = typeof BeginAuthenticatorResult;
export const ConfirmAuthenticatorResult = refusable("ConfirmAuthenticator", RecoveryCodes);
export type ConfirmAuthenticatorResult = typeof ConfirmAuthenticatorResult;
export const RemoveAuthenticatorResult = refusable("RemoveAuthenticator", Viewer);
export type RemoveAuthenticatorResult = typeof RemoveAuthenticatorResult;
export const RenewRecoveryCodesResult = refusable("RenewRecoveryCodes", RecoveryCodes);
export type RenewRecoveryCodesResult = typeof RenewRecoveryCodesResult;
export const AnswerSecondFactorResult = refusable("AnswerSecondFactor", Viewer);
export type AnswerSecondFactorResult = typeof AnswerSecondFactorResult;
