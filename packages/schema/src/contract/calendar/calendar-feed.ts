import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Person } from "../access/index.js";
import { DateTimeScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";

@ObjectType({
  simpleResolvers: true,
  description:
    "A private address where a calendar program reads sessions. The address itself is told once, when it is made.",
})
export class CalendarFeed {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "Whom or what it is for, in the words of whoever made it." })
  label?: string | null;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  createdAt!: Date;

  @Field(() => Person, { nullable: true, description: "Who of the staff made it; null: the contact whose own it is." })
  createdBy?: Person | null;

  @Field(() => String, { nullable: true, description: "The contact whose own it is: it ends with the access." })
  contactName?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When a calendar program last asked for it, to the minute; null: never.",
  })
  lastFetchedAt?: Date | null;
}

@InputType({
  description:
    "What the calendar shows: the sessions of a company, or those of a trainer. A contact names neither: it is its own company's.",
})
export class CreateCalendarFeedInput {
  @Field(() => ID, { nullable: true, description: "The company, for the staff." })
  companyId?: string | null;

  @Field(() => ID, { nullable: true, description: "The trainer, for the staff." })
  trainerId?: string | null;

  @Field(() => String, { nullable: true, description: "Whom or what it is for." })
  label?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A calendar feed that was just made, with its address." })
export class CreatedCalendarFeed {
  @Field(() => CalendarFeed, { description: "The feed." })
  feed!: CalendarFeed;

  @Field(() => String, { description: "Where a calendar program reads it. Shown this once: only its hash is kept." })
  address!: string;
}

@InputType({ description: "The feed that answers no longer." })
export class RevokeCalendarFeedInput {
  @Field(() => ID, { description: "The feed." })
  feedId!: string;
}

@ObjectType({ simpleResolvers: true, description: "A calendar feed that has ended." })
export class RevokedCalendarFeed {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "Since when it answers no longer." })
  revokedAt!: Date;
}

export const CreateCalendarFeedResult = refusable("CreateCalendarFeed", CreatedCalendarFeed);
export type CreateCalendarFeedResult = typeof CreateCalendarFeedResult;
export const RevokeCalendarFeedResult = refusable("RevokeCalendarFeed", RevokedCalendarFeed);
export type RevokeCalendarFeedResult = typeof RevokeCalendarFeedResult;
