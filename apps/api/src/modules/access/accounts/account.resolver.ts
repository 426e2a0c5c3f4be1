import {
  ConfirmLoginEmailChangeInput,
  ConfirmLoginEmailChangeResult,
  EndSignInInput,
  LoginEmailChange,
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
  Viewer,
  ViewerSignIn,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { accountOf, orRefusal, personOf, type Context } from "#platform/context";
import { toViewer } from "../viewer.queries.js";
import { confirmLoginEmailChange, requestLoginEmailChange } from "./change-login-email.js";
import { endSignIn, listSignIns } from "./list-sign-ins.js";
import { cancelLoginEmailChange, pendingLoginEmailChange } from "./pending-login-email.js";
import { requestPasswordReset } from "./request-password-reset.js";
import { resetPassword } from "./reset-password.js";

@Resolver(() => Viewer)
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

  @FieldResolver(() => LoginEmailChange, {
    nullable: true,
    description: "A change of the address for signing in that waits to be confirmed, or null.",
  })
  loginEmailChange(@Ctx() context: Context): Promise<LoginEmailChange | null> {
    return pendingLoginEmailChange(context, accountOf(context).accountId);
  }

  @Mutation(() => Viewer, {
    description: "Gives up the change of address that waits; its links lead nowhere any more.",
  })
  async cancelLoginEmailChange(@Ctx() context: Context): Promise<Viewer> {
    personOf(context);
    await cancelLoginEmailChange(context);
    return toViewer(context.identity!);
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
