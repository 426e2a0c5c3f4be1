import { Field, ID, Int, ObjectType } from "type-graphql";
import type { MailWordingFaultReason as Reason, MailWordingPart as Part } from "../../vocabulary/index.js";
import { Locale } from "../access/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar } from "../platform/index.js";
import { MailTemplate } from "./mail.js";

export const MailWordingPart = closedList<Part>("MailWordingPart", "A part of a mail that an organisation may write.", {
  SUBJECT: "The subject: one line.",
  HEADING: "The title at the top of the letter: one line.",
  BODY: "The paragraphs, parted by blank lines.",
});
export type MailWordingPart = Part;

export const MailWordingFaultReason = closedList<Reason>(
  "MailWordingFaultReason",
  "Why a text does not become words.",
  {
    UNKNOWN_FIELD: "It names a field that the template does not have.",
    UNKNOWN_FILTER: "It names a filter that is not accepted.",
    UNKNOWN_TAG: "It holds an instruction that is not accepted.",
    TOO_MUCH: "It asks for more work than a mail may.",
    TOO_LONG: "It has too many characters.",
    EMPTY: "Nothing comes out of it.",
    UNREADABLE: "A brace or a condition is not closed, or makes no sense.",
  },
);
export type MailWordingFaultReason = Reason;

@ObjectType({ simpleResolvers: true, description: "A piece that the words of a mail may name: «{{ firstName }}»." })
export class MergeField {
  @Field(() => String, { description: "How it is written between the braces." })
  name!: string;

  @Field(() => String, { description: "What it stands for, in the viewer’s language." })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: "An example, in the language of the mail; null where it is empty there.",
  })
  sample?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "The words of a mail as they were saved once." })
export class MailWordingVersion {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Its number, from one on." })
  number!: number;

  @Field(() => String, { description: "The subject." })
  subject!: string;

  @Field(() => String, { description: "The heading." })
  heading!: string;

  @Field(() => String, { description: "The paragraphs." })
  body!: string;

  @Field(() => Boolean, { description: "Whether it was a return to the original words." })
  isReset!: boolean;

  @Field(() => DateTimeScalar, { description: "When it was saved." })
  createdAt!: Date;

  @Field(() => String, { description: "Who saved it." })
  author!: string;
}

@ObjectType({ simpleResolvers: true, description: "The words of one mail in one language, as they leave now (R-061)." })
export class MailWording {
  @Field(() => ID, { description: "Its id, made of the template and the language." })
  id!: string;

  @Field(() => MailTemplate, { description: "What the mail is for." })
  template!: MailTemplate;

  @Field(() => Locale, { description: "The language of its readers." })
  locale!: Locale;

  @Field(() => String, { description: "The subject, in Liquid." })
  subject!: string;

  @Field(() => String, { description: "The heading, in Liquid." })
  heading!: string;

  @Field(() => String, { description: "The paragraphs, in Liquid." })
  body!: string;

  @Field(() => Boolean, { description: "Whether these are the original words." })
  isDefault!: boolean;

  @Field(() => Int, {
    description: "Number of the latest version, to be given back when it is changed; zero while there is none.",
  })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last changed, or null." })
  changedAt?: Date | null;

  @Field(() => String, { nullable: true, description: "Who changed it last, or null." })
  changedBy?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Why one part cannot be used." })
export class MailWordingFault {
  @Field(() => MailWordingPart, { description: "Which part." })
  part!: MailWordingPart;

  @Field(() => Int, { description: "Its line, from one on." })
  line!: number;

  @Field(() => MailWordingFaultReason, { description: "The reason, for programs." })
  reason!: MailWordingFaultReason;

  @Field(() => String, { nullable: true, description: "The field, filter or instruction in question." })
  name?: string | null;

  @Field(() => String, { description: "The sentence to show, in the viewer’s language." })
  message!: string;
}

@ObjectType({ description: "The words cannot be used; nothing was saved or sent." })
export class MailWordingFaults {
  @Field(() => [MailWordingFault], { description: "One for each part that fails." })
  faults!: MailWordingFault[];

  constructor(faults: MailWordingFault[]) {
    this.faults = faults;
  }
}

@ObjectType({ simpleResolvers: true, description: "A mail as it would be received, its links opening nothing." })
export class MailPreview {
  @Field(() => String, { description: "The subject." })
  subject!: string;

  @Field(() => String, { description: "The body in HTML." })
  html!: string;

  @Field(() => String, { description: "The body in plain text." })
  text!: string;
}
