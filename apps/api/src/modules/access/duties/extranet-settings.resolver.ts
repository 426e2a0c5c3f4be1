import {
  ActivateExtranetResult,
  ExtranetSettings,
  type Refusal,
  UpdateExtranetSettingsInput,
  UpdateExtranetSettingsResult,
} from "@passerelle/schema/contract";
import { sql } from "kysely";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { authorise } from "#platform/policy";
import { accessPolicy } from "../access.policy.js";
import { activateExtranet } from "./activate-extranet.js";
import { updateExtranetSettings } from "./update-extranet-settings.js";

@Resolver()
export class ExtranetSettingsResolver {
  @Query(() => ExtranetSettings, {
    description: "Whether the extranet is activated, how contacts come in and what they see; for the staff.",
  })
  extranetSettings(@Ctx() context: Context): Promise<ExtranetSettings> {
    staffOf(context);
    return settingsOf(context);
  }

  @Mutation(() => ActivateExtranetResult, {
    description: "Opens the extranet for the whole organisation; for administrators.",
  })
  activateExtranet(@Ctx() context: Context): Promise<ExtranetSettings | Refusal> {
    authorise(staffOf(context), accessPolicy.administer, undefined);
    return orRefusal(context, async () => {
      await context.work(activateExtranet);
      return settingsOf(context);
    });
  }

  @Mutation(() => UpdateExtranetSettingsResult, {
    description: "Chooses how contacts come in and what they see; for administrators.",
  })
  updateExtranetSettings(
    @Arg("input", () => UpdateExtranetSettingsInput) input: UpdateExtranetSettingsInput,
    @Ctx() context: Context,
  ): Promise<ExtranetSettings | Refusal> {
    authorise(staffOf(context), accessPolicy.administer, undefined);
    return orRefusal(context, async () => {
      await context.work((work) => updateExtranetSettings(work, input));
      return settingsOf(context);
    });
  }
}

async function settingsOf({ reading }: Context): Promise<ExtranetSettings> {
  const settings = await reading.row(sql<ExtranetSettings>`
    select extranet_activated_at as "activatedAt", invite_new_contacts as "inviteNewContacts", allow_several_companies as "allowSeveralCompanies", default_duties as "defaultDuties", remind_invited as "remindInvited",
      deleted_session_display as "deletedSessionDisplay", notify_learner_removal as "notifyLearnerRemoval", auto_publish_sessions as "autoPublishSessions", trash_days as "trashDays", version
    from organisation where id = ${reading.viewer.organisationId}`);
  return settings!;
}
