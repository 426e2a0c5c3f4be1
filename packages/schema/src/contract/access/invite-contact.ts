import { Field, ID, InputType } from "type-graphql";
import { Contact } from "../companies/index.js";
import { refusable } from "../platform/refusable.js";
import { Locale } from "./viewer.js";

@InputType({ description: "The contact to invite to the extranet of its company; a former invitation is void." })
export class InviteContactInput {
  @Field(() => ID, { description: "The contact." })
  contactId!: string;

  @Field(() => Locale, {
    nullable: true,
    description: "The language of its mails from now on; left out, the one of its record.",
  })
  locale?: Locale | null;
}

export const InviteContactResult = refusable("InviteContact", Contact);
export type InviteContactResult = typeof InviteContactResult;

@InputType({ description: "The contact whose invitation no longer holds." })
export class CancelInvitationInput {
  @Field(() => ID, { description: "The contact." })
  contactId!: string;
}

export const CancelInvitationResult = refusable("CancelInvitation", Contact);
export type CancelInvitationResult = typeof CancelInvitationResult;

@InputType({ description: "The contact who no longer enters the extranet; the colleagues keep their access." })
export class CutExtranetAccessInput {
  @Field(() => ID, { description: "The contact." })
  contactId!: string;
}

export const CutExtranetAccessResult = refusable("CutExtranetAccess", Contact);
export type CutExtranetAccessResult = typeof CutExtranetAccessResult;
