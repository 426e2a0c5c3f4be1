import {
  ConfirmLoginEmailChangeInput,
  ConfirmLoginEmailChangeResult,
  EndSignInInput,
  type LoginEmailChange,
  type PasswordReset,
  type PasswordResetRequested,
  type Refusal,
  RequestLoginEmailChangeInput,
  RequestLoginEmailChangeResult,
  RequestPasswordResetInput,
  RequestPasswordResetResult,
  ResetPasswordInput,
  ResetPasswordResult,
  SignedOut,
  ViewerSignIn,
} from "@passerelle/schema/contract";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { orRefusal, personOf, type Context } from "#platform/context";
import { confirmLoginEmailChange, requestLoginEmailChange } from "./change-login-email.js";
import { endSignIn, listSignIns } from "./list-sign-ins.js";
import { requestPasswordReset } from "./request-password-reset.js";
import { resetPassword } from "./reset-password.js";

@Resolver()
export class AccountResolver {
  @Query(() => [ViewerSignIn], {
    description: "Where the viewer's account is signed in, on both sides, the latest used first.",
  })
  signIns(@Ctx() context: Context): Promise<ViewerSignIn[]> {
    return listSignIns(context);
  }

  @Mutation(() => SignedOut, { description: "Ends one sign-in of the viewer's account." })
  async endSignIn(
    @Arg("input", () => EndSignInInput) input: EndSignInInput,
    @Ctx() context: Context,
  ): Promise<SignedOut> {
    return { signedOutAt: await endSignIn(context, input) };
  }

  @Mutation(() => RequestPasswordResetResult, {
    description:
      "Asks for a link to choose a new password; the answer is the same whether the address has an account or not.",
  })
  requestPasswordReset(
    @Arg("input", () => RequestPasswordResetInput) input: RequestPasswordResetInput,
    @Ctx() context: Context,
  ): Promise<PasswordResetRequested | Refusal> {
    return orRefusal(context, async () => ({ requestedAt: await requestPasswordReset(context, input) }));
  }

  @Mutation(() => ResetPasswordResult, {
    description: "Chooses a new password by the link of a mail, once; every sign-in of the account ends.",
  })
  resetPassword(
    @Arg("input", () => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() context: Context,
  ): Promise<PasswordReset | Refusal> {
    return orRefusal(context, () => resetPassword(context, input));
  }

  @Mutation(() => RequestLoginEmailChangeResult, {
    description: "Asks to sign in with another address; both addresses have to confirm.",
  })
  requestLoginEmailChange(
    @Arg("input", () => RequestLoginEmailChangeInput) input: RequestLoginEmailChangeInput,
    @Ctx() context: Context,
  ): Promise<LoginEmailChange | Refusal> {
    personOf(context);
    return orRefusal(context, () => requestLoginEmailChange(context, input));
  }

  @Mutation(() => ConfirmLoginEmailChangeResult, {
    description:
      "Confirms a change of the address for signing in, from one of the two addresses; nobody has to be signed in.",
  })
  confirmLoginEmailChange(
    @Arg("input", () => ConfirmLoginEmailChangeInput) input: ConfirmLoginEmailChangeInput,
    @Ctx() context: Context,
  ): Promise<LoginEmailChange | Refusal> {
    return orRefusal(context, () => confirmLoginEmailChange(context, input));
  }
}
