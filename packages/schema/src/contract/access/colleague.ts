import { Field, ID, InputType, ObjectType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Duty } from "./duty.js";

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
}

@InputType({ description: "What a contact may do for its company, from now on." })
export class SetDutiesInput {
  @Field(() => ID, { description: "The contact." })
  contactId!: string;

  @Field(() => [Duty], { description: "All its duties; those left out are taken away." })
  duties!: Duty[];
}

export const InviteColleagueResult = refusable("InviteColleague", Colleague);
export type InviteColleagueResult = typeof InviteColleagueResult;
export const SetDutiesResult = refusable("SetDuties", Colleague);
export type SetDutiesResult = typeof SetDutiesResult;
