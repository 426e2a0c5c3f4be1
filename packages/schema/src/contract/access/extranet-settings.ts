import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { DeletedSessionDisplay as Display } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";
import { Duty } from "./duty.js";

export const DeletedSessionDisplay = closedList<Display>(
  "DeletedSessionDisplay",
  "What clients see of a session in the trash; its documents stay in either case.",
  { CANCELLED: "The session, with the mention «Annulé».", HIDDEN: "Nothing: it is listed nowhere." },
);
export type DeletedSessionDisplay = Display;

@ObjectType({
  simpleResolvers: true,
  description: "Whether the extranet is activated, how contacts come in and what they see.",
})
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

  @Field(() => DeletedSessionDisplay, { description: "What clients see of a session in the trash." })
  deletedSessionDisplay!: DeletedSessionDisplay;

  @Field(() => Boolean, {
    description: "Whether contacts are told in the extranet that a learner was removed from a session.",
  })
  notifyLearnerRemoval!: boolean;

  @Field(() => Boolean, { description: "Whether a session becomes visible to a company at its first enrolment." })
  autoPublishSessions!: boolean;

  @Field(() => Int, { description: "Days that the trash keeps what is put in it." })
  trashDays!: number;

  @Field(() => Int, { description: "Rises with each change of the organisation's settings." })
  version!: number;
}

@InputType({ description: "How contacts come in and what they see, from now on. What is left out stays as it is." })
export class UpdateExtranetSettingsInput {
  @Field(() => Int, {
    nullable: true,
    description: "The version that was read; changed meanwhile, the act is refused. Left out, it is not compared.",
  })
  expectedVersion?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the box that invites a new contact is ticked beforehand.",
  })
  inviteNewContacts?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether one account may enter companies that are not parent and subsidiary.",
  })
  allowSeveralCompanies?: boolean | null;

  @Field(() => [Duty], {
    nullable: true,
    description: "The duties of a contact who is not the primary one, until told otherwise.",
  })
  defaultDuties?: Duty[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether people invited, users too, are reminded while they have not come.",
  })
  remindInvited?: boolean | null;

  @Field(() => DeletedSessionDisplay, { nullable: true, description: "What clients see of a session in the trash." })
  deletedSessionDisplay?: DeletedSessionDisplay | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether contacts are told in the extranet that a learner was removed from a session.",
  })
  notifyLearnerRemoval?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether a session becomes visible to a company at its first enrolment.",
  })
  autoPublishSessions?: boolean | null;

  @Field(() => Int, { nullable: true, description: "Days that the trash keeps what is put in it: 30 to 3650." })
  trashDays?: number | null;
}

export const ActivateExtranetResult = refusable("ActivateExtranet", ExtranetSettings);
export type ActivateExtranetResult = typeof ActivateExtranetResult;
export const UpdateExtranetSettingsResult = refusable("UpdateExtranetSettings", ExtranetSettings);
export type UpdateExtranetSettingsResult = typeof UpdateExtranetSettingsResult;
