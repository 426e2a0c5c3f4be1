import {
  AcceptInvitationWithPasskeyInput,
  AcceptInvitationWithPasskeyResult,
  AddPasskeyInput,
  AddPasskeyResult,
  BeginInvitationPasskeyInput,
  BeginInvitationPasskeyResult,
  BeginPasskeyResult,
  BeginPasskeySignInResult,
  Passkey,
  type PasskeyCeremony,
  type Refusal,
  RemovePasskeyInput,
  RemovePasskeyResult,
  RenamePasskeyInput,
  RenamePasskeyResult,
  SignInWithPasskeyInput,
  SignInWithPasskeyResult,
  Viewer,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import { accountOf, orRefusal, type Context } from "#platform/context";
import type { Identity } from "#platform/identity";
import { acceptInvitationWithPasskey, beginInvitationPasskey } from "../invitations/accept-with-passkey.js";
import { identifyAgain } from "../identify-viewer.js";
import { toViewer } from "../viewer.queries.js";
import { addPasskey, beginPasskey } from "./add-passkey.js";
import { listPasskeys } from "./list-passkeys.js";
import { removePasskey, renamePasskey } from "./remove-passkey.js";
import { beginPasskeySignIn, signInWithPasskey } from "./sign-in-with-passkey.js";

@Resolver(() => Viewer)
export class PasskeyResolver {
  @FieldResolver(() => [Passkey], { description: "The passkeys of the account, on every site, the oldest first." })
  passkeys(@Ctx() context: Context): Promise<Passkey[]> {
    return listPasskeys(context);
  }

  @Mutation(() => BeginPasskeyResult, { description: "Asks the viewer's browser to make a passkey." })
  beginPasskey(@Ctx() context: Context): Promise<PasskeyCeremony | Refusal> {
    accountOf(context);
    return orRefusal(context, () => beginPasskey(context));
  }

  @Mutation(() => AddPasskeyResult, { description: "Adds the passkey that the browser made to the viewer's account." })
  addPasskey(@Arg("input", () => AddPasskeyInput) input: AddPasskeyInput, @Ctx() context: Context): Answer {
    accountOf(context);
    return orRefusal(context, async () => {
      await addPasskey(context, input);
      return again(context);
    });
  }

  @Mutation(() => RenamePasskeyResult, { description: "Gives one of the viewer's passkeys another name." })
  renamePasskey(
    @Arg("input", () => RenamePasskeyInput) input: RenamePasskeyInput,
    @Ctx() context: Context,
  ): Promise<Passkey | Refusal> {
    accountOf(context);
    return orRefusal(context, () => renamePasskey(context, input));
  }

  @Mutation(() => RemovePasskeyResult, {
    description: "Removes one of the viewer's passkeys, never the last means to sign in.",
  })
  removePasskey(@Arg("input", () => RemovePasskeyInput) input: RemovePasskeyInput, @Ctx() context: Context): Answer {
    accountOf(context);
    return orRefusal(context, async () => {
      await removePasskey(context, input);
      return again(context);
    });
  }

  @Mutation(() => BeginPasskeySignInResult, {
    description: "Asks a browser for a passkey of this site; nobody has to be signed in.",
  })
  beginPasskeySignIn(@Ctx() context: Context): Promise<PasskeyCeremony | Refusal> {
    return orRefusal(context, () => beginPasskeySignIn(context));
  }

  @Mutation(() => SignInWithPasskeyResult, {
    description: "Opens a sign-in on this side with a passkey, in a cookie of its own; no code has to follow.",
  })
  signInWithPasskey(
    @Arg("input", () => SignInWithPasskeyInput) input: SignInWithPasskeyInput,
    @Ctx() context: Context,
  ): Answer {
    return signedIn(context, () => signInWithPasskey(context, input));
  }

  @Mutation(() => BeginInvitationPasskeyResult, {
    description: "Asks the browser of an invited person for a passkey: a new one, or one of the account there is.",
  })
  beginInvitationPasskey(
    @Arg("input", () => BeginInvitationPasskeyInput) input: BeginInvitationPasskeyInput,
    @Ctx() context: Context,
  ): Promise<PasskeyCeremony | Refusal> {
    return orRefusal(context, () => beginInvitationPasskey(context, input));
  }

  @Mutation(() => AcceptInvitationWithPasskeyResult, {
    description: "Accepts an invitation with a passkey instead of a password, and signs in.",
  })
  acceptInvitationWithPasskey(
    @Arg("input", () => AcceptInvitationWithPasskeyInput) input: AcceptInvitationWithPasskeyInput,
    @Ctx() context: Context,
  ): Answer {
    return signedIn(context, () => acceptInvitationWithPasskey(context, input));
  }
}

type Answer = Promise<Viewer | Refusal>;

/** The viewer as it stands after the change. */
async function again(context: Context): Promise<Viewer> {
  context.identity = await identifyAgain(context);
  return toViewer(context.identity);
}

function signedIn(context: Context, open: () => Promise<Identity>): Answer {
  return orRefusal(context, async () => {
    context.identity = await open();
    return toViewer(context.identity);
  });
}
