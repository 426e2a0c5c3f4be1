import { MailService, SetMailsPerDayInput, SetMailsPerDayResult, type Refusal } from "@passerelle/schema/contract";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { authorise } from "#platform/policy";
import { mailPolicy } from "../mail.policy.js";
import { mailService } from "./mails-leaving.queries.js";
import { setMailsPerDay } from "./set-mails-per-day.js";

@Resolver()
export class MailServiceResolver {
  @Query(() => MailService, { description: "How mails leave at this moment; for those who read mails." })
  mailService(@Ctx() context: Context): Promise<MailService> {
    const viewer = staffOf(context);
    authorise(viewer, mailPolicy.list, undefined);
    return mailService(context.reading, viewer.organisationId, context.clock.now());
  }

  @Mutation(() => SetMailsPerDayResult, { description: "Changes how many mails may leave in one day." })
  setMailsPerDay(
    @Arg("input", () => SetMailsPerDayInput) input: SetMailsPerDayInput,
    @Ctx() context: Context,
  ): Promise<MailService | Refusal> {
    return orRefusal(context, async () => {
      await context.work((work) => setMailsPerDay(work, input));
      return this.mailService(context);
    });
  }
}
