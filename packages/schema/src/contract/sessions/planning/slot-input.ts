import { Field, Float, ID, InputType } from "type-graphql";
import { weekdayLabels, weekdays, type Weekday as Day } from "../../../vocabulary/index.js";
import { closedList } from "../../platform/closed-list.js";
import { DateScalar, LocalTimeScalar } from "../../platform/index.js";

export const Weekday = closedList<Day>(
  "Weekday",
  "A day of the week.",
  Object.fromEntries(weekdays.map((day) => [day, `${weekdayLabels[day].en}.`])) as Record<Day, string>,
);
export type Weekday = Day;

@InputType({ description: "A slot as it is to be: a stretch of training on one day, in the time of the place." })
export class SlotInput {
  @Field(() => ID, { nullable: true, description: "Of the slot that it was; left out, it is a new one." })
  id?: string | null;

  @Field(() => DateScalar, { description: "The day." })
  date!: string;

  @Field(() => LocalTimeScalar, { description: "When it begins." })
  startsAt!: string;

  @Field(() => LocalTimeScalar, { description: "When it ends, on the same day." })
  endsAt!: string;

  @Field(() => ID, { nullable: true, description: "Who teaches." })
  trainerId?: string | null;

  @Field(() => ID, { nullable: true, description: "Where it is held." })
  venueId?: string | null;
}

@InputType({ description: "Hours of a day." })
export class HalfDayInput {
  @Field(() => LocalTimeScalar, { description: "When it begins." })
  startsAt!: string;

  @Field(() => LocalTimeScalar, { description: "When it ends." })
  endsAt!: string;
}

@InputType({
  description:
    "Planning in a few words: which days, at which hours, for so many hours or until a day, whichever comes first.",
})
export class SlotPatternInput {
  @Field(() => DateScalar, { description: "The first day that may be taken." })
  startsOn!: string;

  @Field(() => [Weekday], { description: "Days of the week." })
  weekdays!: Day[];

  @Field(() => [HalfDayInput], { description: "Hours of each of these days." })
  halfDays!: HalfDayInput[];

  @Field(() => Float, {
    nullable: true,
    description: "Hours to be held in all; the last slot is cut where they are reached.",
  })
  hours?: number | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day that may be taken." })
  endsOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether French public holidays are left out; they are by default.",
  })
  skipsHolidays?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Who teaches." })
  trainerId?: string | null;

  @Field(() => ID, { nullable: true, description: "Where it is held." })
  venueId?: string | null;
}
