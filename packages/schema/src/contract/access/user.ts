import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { UserState as State } from "../../vocabulary/index.js";
import { DateTimeScalar } from "../platform/index.js";
import { closedList } from "../platform/closed-list.js";
import { refusable } from "../platform/refusable.js";
import { StaffRole } from "./staff-role.js";
import { Locale } from "./viewer.js";

export const UserState = closedList<State>("UserState", "Where a member of the staff stands.", {
  NOT_INVITED: "Added, and told nothing yet.",
  INVITED: "An invitation was sent and not accepted yet; it may have expired.",
  ACTIVE: "May sign in.",
  ENDED: "The access was removed.",
});
export type UserState = State;

@ObjectType({ simpleResolvers: true, description: "A member of the staff, as administrators see it." })
export class User {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "The address it was added with, where invitations go." })
  email!: string;

  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => String, { nullable: true, description: "Where clients call, or null." })
  phone?: string | null;

  @Field(() => StaffRole, { description: "What it may do." })
  role!: StaffRole;

  @Field(() => UserState, { description: "Where it stands." })
  state!: UserState;

  @Field(() => DateTimeScalar, { description: "When it was added." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When its access was removed, if it was." })
  endedAt?: Date | null;
}

@InputType({ description: "A new member of the staff." })
export class AddUserInput {
  @Field(() => String, { description: "Its e-mail address; it signs in with it." })
  email!: string;

  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => String, { nullable: true, description: "Where clients call." })
  phone?: string | null;

  @Field(() => StaffRole, { description: "What it may do." })
  role!: StaffRole;

  @Field(() => [ID], {
    defaultValue: [],
    description: "The centres a coordinator works for; the other roles work for all.",
  })
  centreIds!: string[];

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Whether the invitation leaves now; without it, no mail leaves.",
  })
  notify!: boolean;

  @Field(() => Locale, { nullable: true, description: "The language of the mail; French by default." })
  locale?: Locale | null;
}

@InputType({ description: "What a member of the staff may do from now on, and where." })
export class UpdateUserInput {
  @Field(() => ID, { description: "The user." })
  userId!: string;

  @Field(() => StaffRole, { description: "What it may do." })
  role!: StaffRole;

  @Field(() => [ID], {
    defaultValue: [],
    description: "The centres a coordinator works for; the other roles work for all.",
  })
  centreIds!: string[];

  @Field(() => String, { nullable: true, description: "Where clients call; left out, as before; null, nowhere." })
  phone?: string | null;
}

@InputType({ description: "The user to invite by mail; a former invitation is void." })
export class InviteUserInput {
  @Field(() => ID, { description: "The user." })
  userId!: string;

  @Field(() => Locale, { nullable: true, description: "The language of the mail; French by default." })
  locale?: Locale | null;
}

@InputType({ description: "The user whose access is removed; what it did stays." })
export class EndUserInput {
  @Field(() => ID, { description: "The user." })
  userId!: string;
}

@InputType({ description: "The user whose access is given back." })
export class RestoreUserInput {
  @Field(() => ID, { description: "The user." })
  userId!: string;
}

@InputType({ description: "The user who lost the passkeys and the authenticator." })
export class ResetSecondFactorInput {
  @Field(() => ID, { description: "The user." })
  userId!: string;
}

export const AddUserResult = refusable("AddUser", User);
export type AddUserResult = typeof AddUserResult;
export const UpdateUserResult = refusable("UpdateUser", User);
export type UpdateUserResult = typeof UpdateUserResult;
export const InviteUserResult = refusable("InviteUser", User);
export type InviteUserResult = typeof InviteUserResult;
export const EndUserResult = refusable("EndUser", User);
export type EndUserResult = typeof EndUserResult;
export const RestoreUserResult = refusable("RestoreUser", User);
export type RestoreUserResult = typeof RestoreUserResult;
export const ResetSecondFactorResult = refusable("ResetSecondFactor", User);
export type ResetSecondFactorResult = typeof ResetSecondFactorResult;
