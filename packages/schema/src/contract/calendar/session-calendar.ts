import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateScalar, LocalTimeScalar } from "../platform/index.js";
import { SessionKind, SessionModality, SessionStatus, SlotConflictKind } from "../sessions/index.js";

@InputType({ description: "Which sessions the calendar shows; all conditions hold together." })
export class SessionCalendarFilter {
  @Field(() => ID, { nullable: true, description: "Taught by this trainer: the slots of the others are left out." })
  trainerId?: string | null;

  @Field(() => ID, { nullable: true, description: "Held in this venue: the slots elsewhere are left out." })
  venueId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this centre." })
  centreId?: string | null;

  @Field(() => ID, { nullable: true, description: "That this company booked." })
  companyId?: string | null;

  @Field(() => [SessionStatus], { nullable: true, description: "In one of these statuses." })
  status?: SessionStatus[] | null;
}

@ArgsType()
export class SessionCalendarArguments {
  @Field(() => DateScalar, { description: "The first day." })
  from!: string;

  @Field(() => DateScalar, { description: "The last day: 62 days after the first at most." })
  to!: string;

  @Field(() => SessionCalendarFilter, { nullable: true, description: "Which sessions." })
  filter?: SessionCalendarFilter | null;
}

@ObjectType({ simpleResolvers: true, description: "A slot as a calendar shows it, with what its session is called." })
export class CalendarSlot {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DateScalar, { description: "The day." })
  date!: string;

  @Field(() => LocalTimeScalar, { description: "When it begins." })
  startsAt!: string;

  @Field(() => LocalTimeScalar, { description: "When it ends." })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: "Who teaches." })
  trainerName?: string | null;

  @Field(() => String, { nullable: true, description: "Where it is held." })
  venueName?: string | null;

  @Field(() => [SlotConflictKind], {
    description: "What another session has at the same time: its trainer, its venue.",
  })
  overlaps!: SlotConflictKind[];

  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => String, { description: "Title of the session." })
  title!: string;

  @Field(() => String, { description: "Reference of the session." })
  reference!: string;

  @Field(() => SessionStatus, { description: "Where the session stands." })
  status!: SessionStatus;

  @Field(() => SessionKind, { description: "Open, or for one company." })
  kind!: SessionKind;

  @Field(() => SessionModality, { description: "How it is held." })
  modality!: SessionModality;

  @Field(() => Int, { description: "How many slots the session has in all." })
  slotCount!: number;

  @Field(() => Int, { description: "Rises with each change of the slots of the session." })
  slotsVersion!: number;

  @Field(() => Int, { description: "To how many of its clients the session is visible." })
  publicationCount!: number;

  @Field(() => Boolean, { description: "Whether the viewer may move it." })
  canMove!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "The slots of a period." })
export class SessionCalendar {
  @Field(() => [CalendarSlot], { description: "In the order of time." })
  slots!: CalendarSlot[];

  @Field(() => Boolean, {
    description: "Whether there are more than a calendar shows: those that come first are here.",
  })
  hasMore!: boolean;
}
