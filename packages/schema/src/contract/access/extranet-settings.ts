import { Field, InputType, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";
import { Duty } from "./duty.js";

@ObjectType({ simpleResolvers: true, description: "Whether the extranet is activated, and how contacts come in." })
export class ExtranetSettings {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was activated for the whole organisation; until then nobody is invited.",
  })
  activatedAt?: Date | null;

  @Field(() => Boolean, { description: "Whether the box that invites a new contact is ticked beforehand." })
  inviteNewContacts!: boolean;

  @Field(() => Boolean, { description: "Whether one account may enter companies that are not parent and subsidiary." })
  allowSeveralCompanies!: boolean;

  @Field(() => [Duty], { description: "The duties of a contact who is not the primary one, until told otherwise." })
  defaultDuties!: Duty[];

  @Field(() => Boolean, {
    description: "Whether people invited, users too, are reminded after 7 and 45 days while they have not come.",
  })
  remindInvited!: boolean;
}

@InputType({ description: "How contacts come in, from now on." })
export class UpdateExtranetSettingsInput {
  @Field(() => Boolean, { description: "Whether the box that invites a new contact is ticked beforehand." })
  inviteNewContacts!: boolean;

  @Field(() => Boolean, { description: "Whether one account may enter companies that are not parent and subsidiary." })
  allowSeveralCompanies!: boolean;

  @Field(() => [Duty], { description: "The duties of a contact who is not the primary one, until told otherwise." })
  defaultDuties!: Duty[];

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether people invited, users too, are reminded while they have not come; left out, it stays.",
  })
  remindInvited?: boolean | null;
}

export const ActivateExtranetResult = refusable("ActivateExtranet", ExtranetSettings);
export type ActivateExtranetResult = typeof ActivateExtranetResult;
export const UpdateExtranetSettingsResult = refusable("UpdateExtranetSettings", ExtranetSettings);
export type UpdateExtranetSettingsResult = typeof UpdateExtranetSettingsResult;
