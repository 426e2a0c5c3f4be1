import {
  AccountSecurity,
  AnswerSecondFactorInput,
  AnswerSecondFactorResult,
  type AuthenticatorSecret,
  BeginAuthenticatorResult,
  ConfirmAuthenticatorInput,
  ConfirmAuthenticatorResult,
  type RecoveryCodes,
  type Refusal,
  RemoveAuthenticatorInput,
  RemoveAuthenticatorResult,
  RenewRecoveryCodesInput,
  RenewRecoveryCodesResult,
  Viewer,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import { accountOf, orRefusal, type Context } from "#platform/context";
import { secondFactorStep } from "#platform/identity";
import { identifyAgain } from "../identify-viewer.js";
import { toViewer } from "../viewer.queries.js";
import { answerSecondFactor } from "./answer-second-factor.js";
import { removeAuthenticator, renewRecoveryCodes } from "./remove-authenticator.js";
import { beginAuthenticator, confirmAuthenticator } from "./set-up-authenticator.js";

@Resolver(() => Viewer)
export class SecondFactorResolver {
  @FieldResolver(() => AccountSecurity, { description: "The means by which the account signs in." })
  async security(@Ctx() context: Context): Promise<AccountSecurity> {
    const identity = accountOf(context);
    const [row] = await context.door.call<{
      has_password: boolean;
      authenticator_added_at: Date | null;
      recovery_codes_left: number;
    }>("account_security", identity.accountId);
    return {
      hasPassword: row!.has_password,
      authenticatorAddedAt: row!.authenticator_added_at,
      recoveryCodesLeft: row!.recovery_codes_left,
      isSecondFactorRequired: identity.standing.secondFactor !== undefined,
      step: secondFactorStep(identity),
    };
  }

  @Mutation(() => AnswerSecondFactorResult, {
    description: "Gives the code that a sign-in of this browser waits for, and opens it.",
  })
  answerSecondFactor(
    @Arg("input", () => AnswerSecondFactorInput) input: AnswerSecondFactorInput,
    @Ctx() context: Context,
  ): Promise<Viewer | Refusal> {
    return orRefusal(context, async () => {
      context.identity = await answerSecondFactor(context, input);
      return toViewer(context.identity);
    });
  }

  @Mutation(() => BeginAuthenticatorResult, {
    description: "Makes a secret for an authenticator; it is in place once a code has confirmed it.",
  })
  beginAuthenticator(@Ctx() context: Context): Promise<AuthenticatorSecret | Refusal> {
    accountOf(context);
    return orRefusal(context, () => beginAuthenticator(context));
  }

  @Mutation(() => ConfirmAuthenticatorResult, {
    description: "Puts the authenticator in place with one of its codes; answers the recovery codes, this once.",
  })
  confirmAuthenticator(
    @Arg("input", () => ConfirmAuthenticatorInput) input: ConfirmAuthenticatorInput,
    @Ctx() context: Context,
  ): Promise<RecoveryCodes | Refusal> {
    accountOf(context);
    return orRefusal(context, () => confirmAuthenticator(context, input));
  }

  @Mutation(() => RemoveAuthenticatorResult, {
    description: "Removes the viewer's authenticator and its recovery codes, with the password or a code.",
  })
  removeAuthenticator(
    @Arg("input", () => RemoveAuthenticatorInput) input: RemoveAuthenticatorInput,
    @Ctx() context: Context,
  ): Promise<Viewer | Refusal> {
    accountOf(context);
    return orRefusal(context, async () => {
      await removeAuthenticator(context, input);
      context.identity = await identifyAgain(context);
      return toViewer(context.identity);
    });
  }

  @Mutation(() => RenewRecoveryCodesResult, {
    description: "Makes ten new recovery codes; the former ones open nothing any more.",
  })
  renewRecoveryCodes(
    @Arg("input", () => RenewRecoveryCodesInput) input: RenewRecoveryCodesInput,
    @Ctx() context: Context,
  ): Promise<RecoveryCodes | Refusal> {
    accountOf(context);
    return orRefusal(context, () => renewRecoveryCodes(context, input));
  }
}
