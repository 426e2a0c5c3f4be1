import { Field, ID, InputType, Int } from "type-graphql";
import { Locale } from "../access/viewer.js";
import { refusable } from "../platform/refusable.js";
import { Contact } from "./contact.js";

@InputType({ description: "A new person at a client." })
export class CreateContactInput {
  @Field(() => ID, { description: "The company." })
  companyId!: string;

  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => String, { nullable: true, description: "E-mail; an invitation needs one." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "Telephone, as it is written." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "What the person does in the company." })
  jobTitle?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether to make it the primary contact." })
  isPrimary?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it receives the dates of its sessions in its calendar; no, when left out.",
  })
  wantsCalendar?: boolean | null;

  @Field(() => Locale, { nullable: true, description: "The language of its mails; French, when left out." })
  locale?: Locale | null;
}
export const CreateContactResult = refusable("CreateContact", Contact);

@InputType({
  description:
    "Changes of a contact: what is left out stays, what is null is emptied. The login e-mail stays the person's own (R-099).",
})
export class UpdateContactInput {
  @Field(() => ID, { description: "The contact." })
  contactId!: string;

  @Field(() => Int, { description: "The version that the viewer read; refused with STALE when it is not the latest." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "First name." })
  firstName?: string;

  @Field(() => String, { nullable: true, description: "Last name." })
  lastName?: string;

  @Field(() => String, { nullable: true, description: "E-mail of the record." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "Telephone, as it is written." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "What the person does in the company." })
  jobTitle?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it receives the dates of its sessions in its calendar.",
  })
  wantsCalendar?: boolean | null;

  @Field(() => Locale, { nullable: true, description: "The language of its mails." })
  locale?: Locale | null;
}
export const UpdateContactResult = refusable("UpdateContact", Contact);

@InputType({ description: "Which contact to put in the trash." })
export class DeleteContactInput {
  @Field(() => ID, { description: "The contact." })
  contactId!: string;
}
export const DeleteContactResult = refusable("DeleteContact", Contact);

@InputType({ description: "Which contact to take out of the trash." })
export class RestoreContactInput {
  @Field(() => ID, { description: "The contact." })
  contactId!: string;
}
export const RestoreContactResult = refusable("RestoreContact", Contact);

@InputType({ description: "Which contact becomes the primary one of its company." })
export class SetPrimaryContactInput {
  @Field(() => ID, { description: "The contact." })
  contactId!: string;
}
export const SetPrimaryContactResult = refusable("SetPrimaryContact", Contact);
