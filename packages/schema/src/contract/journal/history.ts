import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { ActorKind as Actor } from "../../vocabulary/index.js";
import { DocumentKind } from "../documents/document-kind.js";
import { closedList } from "../platform/closed-list.js";
import { DateScalar, DateTimeScalar, PageInfo } from "../platform/index.js";
import { BookingStatus } from "../sessions/booking.js";
import { EventFamily, EventKind, HistoryField } from "./event-kind.js";

export const ActorKind = closedList<Actor>("ActorKind", "On which side somebody acted.", {
  STAFF: "The organisation.",
  CONTACT: "A client.",
  HOUSE: "Passerelle itself: reminders, listeners, commands.",
});
export type ActorKind = Actor;

@InputType({ description: "Which facts; what is left out narrows nothing." })
export class HistoryFilter {
  @Field(() => [EventFamily], { nullable: true, description: "Of these sorts." })
  families?: EventFamily[] | null;

  @Field(() => ID, { nullable: true, description: "Done under this access: see `people`." })
  actorId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "From this day on, in Paris." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Until this day, included." })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Words of what they name: a person, a document, a company. Of the whole journal, in the last 100,000 facts.",
  })
  search?: string | null;
}

@ArgsType()
export class HistoryArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => HistoryFilter, { nullable: true, description: "Which facts." })
  filter?: HistoryFilter | null;
}

@ObjectType({ simpleResolvers: true, description: "One field as it was and as it became." })
export class FieldChange {
  @Field(() => HistoryField, { description: "The field." })
  field!: HistoryField;

  @Field(() => String, { nullable: true, description: "Before; of a centre, a company or a programme, its name." })
  before?: string | null;

  @Field(() => String, { nullable: true, description: "After, likewise." })
  after?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One fact of the journal." })
export class HistoryEntry {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Number in the organisation's journal." })
  number!: number;

  @Field(() => EventKind, { description: "What happened." })
  kind!: EventKind;

  @Field(() => String, { description: "Its name in the journal, as in `sessions.planned`." })
  event!: string;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  occurredAt!: Date;

  @Field(() => String, { nullable: true, description: "Who did it; null once erased." })
  actorName?: string | null;

  @Field(() => ActorKind, { description: "On which side." })
  actorKind!: ActorKind;

  @Field(() => Boolean, { description: "Whether its names were erased after a final deletion; the seal still holds." })
  isErased!: boolean;

  @Field(() => ID, { nullable: true, description: "The session concerned, if any and still there." })
  sessionId?: string | null;

  @Field(() => String, { nullable: true, description: "Its title." })
  sessionTitle?: string | null;

  @Field(() => ID, { nullable: true, description: "The company concerned, if any and still there." })
  companyId?: string | null;

  @Field(() => String, { nullable: true, description: "Its name." })
  companyName?: string | null;

  @Field(() => String, { nullable: true, description: "The document, or what is expected, if any." })
  documentTitle?: string | null;

  @Field(() => DocumentKind, { nullable: true, description: "Kind of the document concerned, if any." })
  documentKind?: DocumentKind | null;

  @Field(() => String, { nullable: true, description: "The person, centre or merged company concerned, if any." })
  subjectName?: string | null;

  @Field(() => [String], { description: "The learners concerned, when there are several." })
  names!: string[];

  @Field(() => Int, { nullable: true, description: "How many: learners, places, records." })
  count?: number | null;

  @Field(() => BookingStatus, { nullable: true, description: "The status of the company before." })
  statusBefore?: BookingStatus | null;

  @Field(() => BookingStatus, { nullable: true, description: "And after." })
  statusAfter?: BookingStatus | null;

  @Field(() => String, { nullable: true, description: "Which letter, of a fact about a mail." })
  mailTemplate?: string | null;

  @Field(() => Int, { nullable: true, description: "How many slots of the session were added." })
  slotsAdded?: number | null;

  @Field(() => Int, { nullable: true, description: "How many were moved." })
  slotsMoved?: number | null;

  @Field(() => Int, { nullable: true, description: "How many were removed." })
  slotsRemoved?: number | null;

  @Field(() => [FieldChange], { description: "What became of the fields of the record." })
  changes!: FieldChange[];
}

@ObjectType({ simpleResolvers: true, description: "Somebody who acted." })
export class HistoryPerson {
  @Field(() => ID, { description: "The access acted under." })
  id!: string;

  @Field(() => String, { description: "The name." })
  name!: string;

  @Field(() => ActorKind, { description: "On which side." })
  kind!: ActorKind;
}

@ObjectType({ simpleResolvers: true, description: "One row of a history." })
export class HistoryEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => HistoryEntry, { description: "What happened." })
  node!: HistoryEntry;
}

@ObjectType({ simpleResolvers: true, description: "One page of a history, newest first." })
export class HistoryConnection {
  @Field(() => [HistoryEdge], { description: "The rows of this page." })
  edges!: HistoryEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;
}
