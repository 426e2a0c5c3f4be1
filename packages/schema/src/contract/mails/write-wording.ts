import { createUnionType, Field, ID, InputType, Int } from "type-graphql";
import { Locale } from "../access/index.js";
import { refusable } from "../platform/refusable.js";
import { Refusal } from "../platform/refusal.js";
import { Mail, MailTemplate } from "./mail.js";
import { MailPreview, MailWording, MailWordingFaults } from "./mail-wording.js";

@InputType({ description: "The words of a mail, as somebody writes them." })
export class MailWordingInput {
  @Field(() => MailTemplate, { description: "What the mail is for." })
  template!: MailTemplate;

  @Field(() => Locale, { description: "The language of its readers." })
  locale!: Locale;

  @Field(() => String, { description: "The subject, in Liquid." })
  subject!: string;

  @Field(() => String, { description: "The heading, in Liquid." })
  heading!: string;

  @Field(() => String, { description: "The paragraphs, in Liquid, parted by blank lines." })
  body!: string;
}

@InputType({ description: "Words to be looked at, of a session or of invented facts." })
export class MailTemplatePreviewInput extends MailWordingInput {
  @Field(() => ID, { nullable: true, description: "The session whose dates, place and trainers are shown." })
  sessionId?: string | null;
}

@InputType({ description: "Saves the words of a mail." })
export class SaveMailTemplateInput extends MailWordingInput {
  @Field(() => Int, { description: "The version that the viewer read; refused with STALE when it is not the latest." })
  expectedVersion!: number;
}

@InputType({ description: "Goes back to the original words of a mail." })
export class ResetMailTemplateInput {
  @Field(() => MailTemplate, { description: "What the mail is for." })
  template!: MailTemplate;

  @Field(() => Locale, { description: "The language of its readers." })
  locale!: Locale;

  @Field(() => Int, { description: "The version that the viewer read; refused with STALE when it is not the latest." })
  expectedVersion!: number;
}

@InputType({ description: "Goes back to the words of an earlier version, which become a new one." })
export class RestoreMailTemplateVersionInput {
  @Field(() => ID, { description: "The version to go back to." })
  versionId!: string;

  @Field(() => Int, { description: "The version that the viewer read; refused with STALE when it is not the latest." })
  expectedVersion!: number;
}

/** What comes of writing words: the thing made, what is wrong with them, or a refusal. */
const faultable = <Type extends object>(name: string, type: new () => Type) =>
  createUnionType({
    name,
    description: "What was made of the words, or why they cannot be used.",
    types: () => [type, MailWordingFaults, Refusal] as const,
    resolveType: (value) =>
      value instanceof MailWordingFaults ? MailWordingFaults : value instanceof Refusal ? Refusal : type,
  });

export const MailTemplatePreviewResult = faultable("MailTemplatePreviewResult", MailPreview);
export type MailTemplatePreviewResult = typeof MailTemplatePreviewResult;

export const SaveMailTemplateResult = faultable("SaveMailTemplateResult", MailWording);
export type SaveMailTemplateResult = typeof SaveMailTemplateResult;

export const SendTestMailResult = faultable("SendTestMailResult", Mail);
export type SendTestMailResult = typeof SendTestMailResult;

export const ResetMailTemplateResult = refusable("ResetMailTemplate", MailWording);
export type ResetMailTemplateResult = typeof ResetMailTemplateResult;

export const RestoreMailTemplateVersionResult = faultable("RestoreMailTemplateVersionResult", MailWording);
export type RestoreMailTemplateVersionResult = typeof RestoreMailTemplateVersionResult;
