import {
  type Refusal,
  SecuritySettings,
  UpdateSecuritySettingsInput,
  UpdateSecuritySettingsResult,
  User,
} from "@passerelle/schema/contract";
import { sql } from "kysely";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { accountOf, orRefusal, staffOf, type Context } from "#platform/context";
import { authorise } from "#platform/policy";
import { accessPolicy } from "../access.policy.js";
import { secondFactorsOfUsers } from "./second-factor.loaders.js";
import { updateSecuritySettings } from "./update-security-settings.js";

@Resolver(() => User)
export class SecuritySettingsResolver {
  @Query(() => SecuritySettings, {
    description: "What the organisation asks of the sign-ins of its staff; for administrators.",
  })
  securitySettings(@Ctx() context: Context): Promise<SecuritySettings> {
    authorise(staffOf(context), accessPolicy.administer, undefined);
    return settingsOf(context);
  }

  @FieldResolver(() => Boolean, { description: "Whether it has a passkey or an authenticator." })
  async hasSecondFactor(@Root() user: { id: string }, @Ctx() context: Context): Promise<boolean> {
    return (await context.reading.load(secondFactorsOfUsers, user.id)) ?? false;
  }

  @Mutation(() => UpdateSecuritySettingsResult, {
    description: "Chooses what the organisation asks of the sign-ins of its staff; for administrators.",
  })
  updateSecuritySettings(
    @Arg("input", () => UpdateSecuritySettingsInput) input: UpdateSecuritySettingsInput,
    @Ctx() context: Context,
  ): Promise<SecuritySettings | Refusal> {
    authorise(staffOf(context), accessPolicy.administer, undefined);
    return orRefusal(context, async () => {
      await context.work((work) => updateSecuritySettings(work, accountOf(context), input));
      return settingsOf(context);
    });
  }
}

async function settingsOf({ reading }: Context): Promise<SecuritySettings> {
  const { organisationId } = reading.viewer;
  const settings = await reading.row(sql<SecuritySettings>`
    select require_second_factor as "requireSecondFactor", (
      select count(*) from door.second_factors(array(select id from staff_place where organisation_id = ${organisationId} and ended_at is null)) f where not f.has_one
    ) as "usersWithoutSecondFactor" from organisation where id = ${organisationId}`);
  return settings!;
}
