import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";

@ObjectType({
  simpleResolvers: true,
  description: "A contact whose calendar was given the days of a session, one invitation for each.",
})
export class CalendarHolder {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When the first invitation left." })
  invitedAt!: Date;

  @Field(() => DateTimeScalar, { description: "When the latest invitation, update or cancellation left." })
  lastToldAt!: Date;

  @Field(() => Int, { description: "How many days of the session its calendar holds now." })
  dayCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "Whether a contact receives its dates in its calendar." })
export class CalendarWish {
  @Field(() => ID, { description: "Of the contact." })
  id!: string;

  @Field(() => Boolean, { description: "Whether it does, each time dates are agreed." })
  wanted!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Where the invitations go: the address of the contact's record. Null: nowhere yet.",
  })
  address?: string | null;
}

@InputType({
  description: "Whether the viewer receives the dates of its sessions in its calendar. What it holds stays up to date.",
})
export class SetCalendarWishInput {
  @Field(() => Boolean, { description: "Whether it does, from now on." })
  wanted!: boolean;
}

@InputType({
  description:
    "A message about other dates, to whoever holds them in a calendar and to the primary contact. Calendars are updated without it (R-137).",
})
export class NotifyDatesChangeInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => [ID], { description: "Clients of the session." })
  companyIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: "What the staff add to the dates as they are now; 5,000 characters at most.",
  })
  message?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A message about other dates that is on its way." })
export class NotifiedDatesChange {
  @Field(() => ID, { description: "The session." })
  id!: string;

  @Field(() => Int, { description: "How many people it goes to." })
  recipientCount!: number;
}

export const NotifyDatesChangeResult = refusable("NotifyDatesChange", NotifiedDatesChange);
export type NotifyDatesChangeResult = typeof NotifyDatesChangeResult;
