import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar, LocalTimeScalar } from "../../platform/index.js";
import { refusable } from "../../platform/refusable.js";
import { Session } from "../session.js";
import { SlotInput } from "./slot-input.js";

@InputType({ description: "The whole list of the slots of a session." })
export class SetSessionSlotsInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => Int, {
    description: "The slotsVersion that the viewer read; refused with STALE when it is not the latest.",
  })
  expectedSlotsVersion!: number;

  @Field(() => [SlotInput], { description: "All its slots; those that are not named again are removed." })
  slots!: SlotInput[];
}
export const SetSessionSlotsResult = refusable("SetSessionSlots", Session);

@InputType({ description: "One slot moved: what is left out stays, a trainer or a venue that is null is taken off." })
export class MoveSlotInput {
  @Field(() => ID, { description: "The slot." })
  slotId!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The slotsVersion that the viewer read, to be refused when it is not the latest.",
  })
  expectedSlotsVersion?: number | null;

  @Field(() => DateScalar, { nullable: true, description: "The day." })
  date?: string;

  @Field(() => LocalTimeScalar, { nullable: true, description: "When it begins." })
  startsAt?: string;

  @Field(() => LocalTimeScalar, { nullable: true, description: "When it ends." })
  endsAt?: string;

  @Field(() => ID, { nullable: true, description: "Who teaches." })
  trainerId?: string | null;

  @Field(() => ID, { nullable: true, description: "Where it is held." })
  venueId?: string | null;
}
export const MoveSlotResult = refusable("MoveSlot", Session);
