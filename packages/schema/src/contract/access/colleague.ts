import { Field, ID, InputType, ObjectType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Duty } from "./duty.js";
import { Locale } from "./viewer.js";

@ObjectType({ simpleResolvers: true, description: "A person of a company, as its own contacts see it." })
export class Colleague {
  @Field(() => ID, { description: "Id of the contact." })
  id!: string;

  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => String, { nullable: true, description: "Where its mails go." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "What the person does in the company." })
  jobTitle?: string | null;

  @Field(() => Boolean, { description: "Whether this is the primary contact of the company." })
  isPrimary!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with a colleague." })
export class ColleagueViewerCan {
  @Field(() => Boolean, { description: "Invite it, for the first time or again." })
  invite!: boolean;

  @Field(() => Boolean, { description: "Set its duties." })
  setDuties!: boolean;

  @Field(() => Boolean, { description: "Cut its access." })
  cutAccess!: boolean;

  @Field(() => Boolean, { description: "Take its invitation back." })
  cancelInvitation!: boolean;
}

@InputType({ description: "A colleague to invite: the contact there is with that address, or a new one." })
export class InviteColleagueInput {
  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => String, { description: "The address the invitation is sent to." })
  email!: string;

  @Field(() => String, { nullable: true, description: "What the person does in the company." })
  jobTitle?: string | null;

  @Field(() => [Duty], { nullable: true, description: "What it may do; without them, what every contact may." })
  duties?: Duty[] | null;

  @Field(() => Locale, {
    nullable: true,
    description:
      "The language of the mails of a new contact; that of the viewer by default. A contact there is keeps its own.",
  })
  locale?: Locale | null;
}

@InputType({ description: "What a contact may do for its company, from now on." })
export class SetDutiesInput {
  @Field(() => ID, { description: "The contact." })
  contactId!: string;

  @Field(() => [Duty], { description: "All its duties; those left out are taken away." })
  duties!: Duty[];
}

@InputType({ description: "The colleague who no longer enters the extranet." })
export class CutColleagueAccessInput {
  @Field(() => ID, { description: "The contact." })
  contactId!: string;
}

@InputType({ description: "The colleague whose invitation no longer holds." })
export class CancelColleagueInvitationInput {
  @Field(() => ID, { description: "The contact." })
  contactId!: string;
}

export const InviteColleagueResult = refusable("InviteColleague", Colleague);
export type InviteColleagueResult = typeof InviteColleagueResult;
export const SetDutiesResult = refusable("SetDuties", Colleague);
export type SetDutiesResult = typeof SetDutiesResult;
export const CutColleagueAccessResult = refusable("CutColleagueAccess", Colleague);
export type CutColleagueAccessResult = typeof CutColleagueAccessResult;
export const CancelColleagueInvitationResult = refusable("CancelColleagueInvitation", Colleague);
export type CancelColleagueInvitationResult = typeof CancelColleagueInvitationResult;
