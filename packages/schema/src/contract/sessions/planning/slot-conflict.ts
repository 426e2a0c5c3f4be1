import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import type { SlotConflictKind as Kind } from "../../../vocabulary/index.js";
import { closedList } from "../../platform/closed-list.js";
import { DateScalar, LocalTimeScalar } from "../../platform/index.js";
import { SlotInput } from "./slot-input.js";

export const SlotConflictKind = closedList<Kind>("SlotConflictKind", "What is taken at the time of a slot.", {
  TRAINER: "The trainer teaches in another session.",
  VENUE: "Another session is held in the venue.",
});
export type SlotConflictKind = Kind;

@ArgsType()
export class SlotConflictsArguments {
  @Field(() => [SlotInput], { description: "Slots that are not saved yet, or not as they are." })
  slots!: SlotInput[];

  @Field(() => ID, { nullable: true, description: "The session they are of, whose own slots do not matter." })
  sessionId?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "A trainer or a venue that is taken by another session at the time of a slot.",
})
export class SlotConflict {
  @Field(() => Int, {
    description: "Place of the slot among those of the session, or among those asked about; from 0.",
  })
  position!: number;

  @Field(() => ID, { nullable: true, description: "The slot, when it is saved." })
  slotId?: string | null;

  @Field(() => SlotConflictKind, { description: "What is taken." })
  kind!: Kind;

  @Field(() => DateScalar, { description: "Day of the slot of the other session." })
  date!: string;

  @Field(() => LocalTimeScalar, { description: "When that begins." })
  startsAt!: string;

  @Field(() => LocalTimeScalar, { description: "When that ends." })
  endsAt!: string;
}
