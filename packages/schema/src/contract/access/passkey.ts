import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { PasskeyCeremonyKind as Kind } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";
import { Locale, Viewer } from "./viewer.js";

@ObjectType({ simpleResolvers: true, description: "A passkey of the viewer's account." })
export class Passkey {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "What the person calls it; the device it was made on, to begin with." })
  name!: string;

  @Field(() => String, { description: "The site it opens: a passkey works on the site it was made on." })
  site!: string;

  @Field(() => DateTimeScalar, { description: "When it was added." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last used to sign in, or null." })
  lastUsedAt?: Date | null;
}

export const PasskeyCeremonyKind = closedList<Kind>("PasskeyCeremonyKind", "What the browser does with a passkey.", {
  CREATE: "Makes one: `navigator.credentials.create`.",
  PRESENT: "Presents one: `navigator.credentials.get`.",
});
export type PasskeyCeremonyKind = Kind;

@ObjectType({ simpleResolvers: true, description: "What to hand to the browser; its answer is used once, and soon." })
export class PasskeyCeremony {
  @Field(() => PasskeyCeremonyKind, { description: "What the browser does." })
  kind!: PasskeyCeremonyKind;

  @Field(() => String, {
    description: "The options as WebAuthn writes them in JSON: `optionsJSON` of @simplewebauthn/browser.",
  })
  optionsJson!: string;

  @Field(() => DateTimeScalar, { description: "Until when the browser's answer is taken." })
  expiresAt!: Date;
}

@InputType({ description: "A passkey the browser has made for the viewer." })
export class AddPasskeyInput {
  @Field(() => String, { description: "The browser's answer, in JSON." })
  responseJson!: string;

  @Field(() => String, { nullable: true, description: "What to call it; by default, the device." })
  name?: string | null;
}

@InputType({ description: "Another name for a passkey." })
export class RenamePasskeyInput {
  @Field(() => ID, { description: "One of the viewer's." })
  passkeyId!: string;

  @Field(() => String, { description: "Its name from now on." })
  name!: string;
}

@InputType({ description: "The passkey that opens nothing any more." })
export class RemovePasskeyInput {
  @Field(() => ID, { description: "One of the viewer's." })
  passkeyId!: string;
}

@InputType({ description: "A passkey presented to sign in, on the side of the address called." })
export class SignInWithPasskeyInput {
  @Field(() => String, { description: "The browser's answer, in JSON." })
  responseJson!: string;
}

@InputType({ description: "The invitation to accept with a passkey." })
export class BeginInvitationPasskeyInput {
  @Field(() => String, { description: "The token of the link." })
  token!: string;
}

@InputType({ description: "Accepts an invitation, once, with a passkey instead of a password, and signs in." })
export class AcceptInvitationWithPasskeyInput {
  @Field(() => String, { description: "The token of the link." })
  token!: string;

  @Field(() => String, { description: "The browser's answer, in JSON." })
  responseJson!: string;

  @Field(() => Locale, { nullable: true, description: "The language of a new account." })
  locale?: Locale | null;
}

export const BeginPasskeyResult = refusable("BeginPasskey", PasskeyCeremony);
export type BeginPasskeyResult = typeof BeginPasskeyResult;
export const AddPasskeyResult = refusable("AddPasskey", Viewer);
export type AddPasskeyResult = typeof AddPasskeyResult;
export const RenamePasskeyResult = refusable("RenamePasskey", Passkey);
export type RenamePasskeyResult = typeof RenamePasskeyResult;
export const RemovePasskeyResult = refusable("RemovePasskey", Viewer);
export type RemovePasskeyResult = typeof RemovePasskeyResult;
export const BeginPasskeySignInResult = refusable("BeginPasskeySignIn", PasskeyCeremony);
export type BeginPasskeySignInResult = typeof BeginPasskeySignInResult;
export const SignInWithPasskeyResult = refusable("SignInWithPasskey", Viewer);
export type SignInWithPasskeyResult = typeof SignInWithPasskeyResult;
export const BeginInvitationPasskeyResult = refusable("BeginInvitationPasskey", PasskeyCeremony);
export type BeginInvitationPasskeyResult = typeof BeginInvitationPasskeyResult;
export const AcceptInvitationWithPasskeyResult = refusable("AcceptInvitationWithPasskey", Viewer);
export type AcceptInvitationWithPasskeyResult = typeof AcceptInvitationWithPasskeyResult;
