import {
  MailTemplate,
  MailWording,
  MailWordingVersion,
  MailWordingFaults,
  MergeField,
  OrganisationViewerCan,
  ResetMailTemplateInput,
  ResetMailTemplateResult,
  RestoreMailTemplateVersionInput,
  RestoreMailTemplateVersionResult,
  SaveMailTemplateInput,
  SaveMailTemplateResult,
  Locale,
  type Refusal,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { authorise } from "#platform/policy";
import { mailPolicy } from "../mail.policy.js";
import { resetWording, restoreWording, saveWording } from "./save-wording.js";
import { fieldsOf, findWording, listWordings, versionsOf } from "./wording.queries.js";

@Resolver(() => MailWording)
export class MailWordingResolver {
  @Query(() => [MailWording], { description: "The words of each mail in each language (R-061); for administrators." })
  mailTemplates(@Ctx() context: Context): Promise<MailWording[]> {
    authorise(staffOf(context), mailPolicy.write, undefined);
    return listWordings(context.reading, staffOf(context).organisationId);
  }

  @Query(() => MailWording, { description: "The words of one mail in one language; for administrators." })
  mailTemplate(
    @Arg("template", () => MailTemplate, { description: "What the mail is for." }) template: MailTemplate,
    @Arg("locale", () => Locale, { description: "The language of its readers." }) locale: Locale,
    @Ctx() context: Context,
  ): Promise<MailWording> {
    authorise(staffOf(context), mailPolicy.write, undefined);
    return findWording(context.reading, staffOf(context).organisationId, template, locale);
  }

  @Mutation(() => SaveMailTemplateResult, { description: "Says a mail in other words from now on (R-061)." })
  saveMailTemplate(
    @Arg("input", () => SaveMailTemplateInput) input: SaveMailTemplateInput,
    @Ctx() context: Context,
  ): Promise<MailWording | MailWordingFaults | Refusal> {
    return orRefusal(context, async () => {
      const faults = await context.work((work) => saveWording(work, input, context.locale));
      return faults ?? this.mailTemplate(input.template, input.locale, context);
    });
  }

  @Mutation(() => ResetMailTemplateResult, { description: "Goes back to the original words of a mail (R-061)." })
  resetMailTemplate(
    @Arg("input", () => ResetMailTemplateInput) input: ResetMailTemplateInput,
    @Ctx() context: Context,
  ): Promise<MailWording | Refusal> {
    return orRefusal(context, async () => {
      await context.work((work) => resetWording(work, input));
      return this.mailTemplate(input.template, input.locale, context);
    });
  }

  @Mutation(() => RestoreMailTemplateVersionResult, {
    description: "Goes back to the words of an earlier version. Those that cannot be used any more are not saved.",
  })
  restoreMailTemplateVersion(
    @Arg("input", () => RestoreMailTemplateVersionInput) input: RestoreMailTemplateVersionInput,
    @Ctx() context: Context,
  ): Promise<MailWording | MailWordingFaults | Refusal> {
    return orRefusal(context, async () => {
      const which = await context.work((work) => restoreWording(work, input, context.locale));
      return which instanceof MailWordingFaults ? which : this.mailTemplate(which.template, which.locale, context);
    });
  }

  @FieldResolver(() => [MergeField], { description: "What its words may name." })
  fields(@Root() { template, locale }: MailWording, @Ctx() context: Context): MergeField[] {
    return fieldsOf(template, locale, context.locale);
  }

  @FieldResolver(() => [MailWordingVersion], { description: "What was saved, the latest first; fifty at most." })
  versions(@Root() { template, locale }: MailWording, @Ctx() context: Context): Promise<MailWordingVersion[]> {
    return versionsOf(context.reading, template, locale);
  }
}

@Resolver(() => OrganisationViewerCan)
export class MailWordingRightsResolver {
  @FieldResolver(() => Boolean, { description: "Write the templates of mails, and say how many leave a day." })
  editMailTemplates(@Ctx() context: Context): boolean {
    return mailPolicy.write(staffOf(context));
  }
}
