import {
  AddUserInput,
  AddUserResult,
  Centre,
  EndUserInput,
  EndUserResult,
  Invitation,
  InviteUserInput,
  InviteUserResult,
  type Refusal,
  ResetSecondFactorInput,
  ResetSecondFactorResult,
  RestoreUserInput,
  RestoreUserResult,
  UpdateUserInput,
  UpdateUserResult,
  User,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { CentreRow } from "#organisations";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { accessPolicy } from "../access.policy.js";
import { loginEmails } from "../person.loaders.js";
import { addUser } from "./add-user.js";
import { endUser, restoreUser } from "./end-user.js";
import { inviteUser } from "./invite-user.js";
import { resetSecondFactor } from "./reset-second-factor.js";
import { updateUser } from "./update-user.js";
import { centresOfUsers, listUsers, usersById, type UserRow } from "./user.loaders.js";

type Answer = Promise<UserRow | Refusal | null>;

@Resolver(() => User)
export class UserResolver {
  @Query(() => [User], { description: "The staff of the organisation, those who left at the end; for administrators." })
  async users(@Ctx() context: Context): Promise<UserRow[]> {
    authorise(staffOf(context), accessPolicy.administer, undefined);
    return listUsers(context.reading);
  }

  @FieldResolver(() => Invitation, {
    nullable: true,
    description: "The invitation that waits to be accepted, if there is one.",
  })
  invitation(@Root() user: UserRow): Invitation | null {
    return user.invitation;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The address it signs in with, which only the person can change; null before that.",
  })
  loginEmail(@Root() user: UserRow, @Ctx() context: Context): Promise<string | null> {
    return context.reading.load(loginEmails, user.id);
  }

  @FieldResolver(() => [Centre], {
    description: "The centres a coordinator works for; empty for the other roles, who work for all.",
  })
  async centres(@Root() user: UserRow, @Ctx() context: Context): Promise<CentreRow[]> {
    return (await context.reading.load(centresOfUsers, user.id)) ?? [];
  }

  @Mutation(() => AddUserResult, { description: "Adds a member of the staff." })
  addUser(@Arg("input", () => AddUserInput) input: AddUserInput, @Ctx() context: Context): Answer {
    return changed(context, (work) => addUser(work, context.links, input));
  }

  @Mutation(() => UpdateUserResult, { description: "Changes what a user may do, and where." })
  updateUser(@Arg("input", () => UpdateUserInput) input: UpdateUserInput, @Ctx() context: Context): Answer {
    return changed(context, (work) => updateUser(work, input));
  }

  @Mutation(() => InviteUserResult, {
    description: "Sends a user the invitation to connect, for the first time or again.",
  })
  inviteUser(@Arg("input", () => InviteUserInput) input: InviteUserInput, @Ctx() context: Context): Answer {
    return changed(context, (work) => inviteUser(work, context.links, input));
  }

  @Mutation(() => EndUserResult, { description: "Removes the access of a user, at once." })
  endUser(@Arg("input", () => EndUserInput) input: EndUserInput, @Ctx() context: Context): Answer {
    return changed(context, (work) => endUser(work, input));
  }

  @Mutation(() => ResetSecondFactorResult, {
    description: "Removes the passkeys and the authenticator of a user who lost them, and ends the sign-ins.",
  })
  resetSecondFactor(
    @Arg("input", () => ResetSecondFactorInput) input: ResetSecondFactorInput,
    @Ctx() context: Context,
  ): Answer {
    return changed(context, (work) => resetSecondFactor(work, context.links, input));
  }

  @Mutation(() => RestoreUserResult, { description: "Gives the access of a user back." })
  restoreUser(@Arg("input", () => RestoreUserInput) input: RestoreUserInput, @Ctx() context: Context): Answer {
    return changed(context, (work) => restoreUser(work, input));
  }
}

/** Acts for an administrator, then reads the user afresh. */
function changed(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  authorise(staffOf(context), accessPolicy.administer, undefined);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(usersById, id);
  });
}
