import {
  Access,
  ChangePasswordInput,
  ChangePasswordResult,
  type Refusal,
  type SecondFactorRequired,
  SetLocaleInput,
  SignedOut,
  SignInInput,
  SignInResult,
  Viewer,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { orRefusal, type Context } from "#platform/context";
import { chooseLocale } from "./accounts/choose-locale.js";
import { changePassword } from "./change-password.js";
import { signIn } from "./sign-in.js";
import { signOut, signOutEverywhere } from "./sign-out.js";
import { entered, toAccess, toViewer } from "./viewer.queries.js";

@Resolver(() => Viewer)
export class AccessResolver {
  @Query(() => Viewer, {
    nullable: true,
    description: "The person signed in on this side (console or extranet), or null.",
  })
  viewer(@Ctx() context: Context): Viewer | null {
    return context.identity ? toViewer(context.identity) : null;
  }

  @Mutation(() => SignInResult, {
    description:
      "Opens a sign-in on this side, in a cookie of its own; where the account has an authenticator, its code has to follow.",
  })
  signIn(
    @Arg("input", () => SignInInput) input: SignInInput,
    @Ctx() context: Context,
  ): Promise<Viewer | SecondFactorRequired | Refusal> {
    return orRefusal(context, async () => entered(context, await signIn(context, input)));
  }

  @Mutation(() => SignedOut, { description: "Ends this sign-in." })
  async signOut(@Ctx() context: Context): Promise<SignedOut> {
    return { signedOutAt: await signOut(context) };
  }

  @Mutation(() => SignedOut, { description: "Ends every sign-in of the account, this one included." })
  async signOutEverywhere(@Ctx() context: Context): Promise<SignedOut> {
    return { signedOutAt: await signOutEverywhere(context) };
  }

  @Mutation(() => ChangePasswordResult, { description: "Changes the viewer's password; its other sign-ins end." })
  changePassword(
    @Arg("input", () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<Viewer | Refusal> {
    return orRefusal(context, async () => {
      await changePassword(context, input);
      return toViewer(context.identity!);
    });
  }

  @Mutation(() => Viewer, { description: "Chooses the language the viewer reads." })
  async setLocale(@Arg("input", () => SetLocaleInput) input: SetLocaleInput, @Ctx() context: Context): Promise<Viewer> {
    await chooseLocale(context, input.locale);
    return toViewer({ ...context.identity!, locale: input.locale });
  }

  @FieldResolver(() => [Access], { description: "All those of the account on this side." })
  accesses(@Ctx() context: Context): Access[] {
    return context.identity!.standings.map(toAccess);
  }
}
