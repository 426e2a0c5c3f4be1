import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../platform/index.js";
import { refusable } from "../../platform/refusable.js";
import { Session } from "../session.js";
import { SessionKind, SessionModality } from "../session-words.js";
import { SlotInput, SlotPatternInput } from "./slot-input.js";

@InputType({ description: "A new session." })
export class PlanSessionInput {
  @Field(() => ID, { description: "The centre that holds it." })
  centreId!: string;

  @Field(() => ID, { nullable: true, description: "The programme; its latest version is taken." })
  programmeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its reference; by default the next of the year, like SES-2027-0118.",
  })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: "Its title; by default that of the programme." })
  title?: string | null;

  @Field(() => SessionKind, { description: "Open, or for exactly one company." })
  kind!: SessionKind;

  @Field(() => SessionModality, { description: "How it is held." })
  modality!: SessionModality;

  @Field(() => Int, { nullable: true, description: "How many learners it takes; any number when left out." })
  capacity?: number | null;

  @Field(() => [ID], { description: "The companies booked in it; exactly one when it is for one." })
  companyIds!: string[];

  @Field(() => [SlotInput], { nullable: true, description: "Its slots; without any, it stays to be planned." })
  slots?: SlotInput[] | null;

  @Field(() => SlotPatternInput, { nullable: true, description: "Instead of slots: the pattern they follow." })
  pattern?: SlotPatternInput | null;
}
export const PlanSessionResult = refusable("PlanSession", Session);

@InputType({ description: "A session like an earlier one, without its learners and documents." })
export class DuplicateSessionInput {
  @Field(() => ID, { description: "The earlier session." })
  sessionId!: string;

  @Field(() => DateScalar, { description: "First day of the new one; the others follow at the same distance." })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: "Its reference; by default the next of the year." })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: "Its title; by default that of the earlier one." })
  title?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether those of its companies that go ahead are booked in the new one; the one of an in-house session always is.",
  })
  withCompanies?: boolean | null;
}
export const DuplicateSessionResult = refusable("DuplicateSession", Session);

@InputType({ description: "Changes of a session: what is left out stays, what is null is emptied." })
export class ConfigureSessionInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => Int, { description: "The version that the viewer read; refused with STALE when it is not the latest." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "Its title." })
  title?: string;

  @Field(() => String, { nullable: true, description: "Its reference." })
  reference?: string;

  @Field(() => ID, { nullable: true, description: "The programme; another one is taken in its latest version." })
  programmeId?: string | null;

  @Field(() => SessionKind, { nullable: true, description: "Open, or for one company." })
  kind?: SessionKind;

  @Field(() => SessionModality, { nullable: true, description: "How it is held." })
  modality?: SessionModality;

  @Field(() => Int, { nullable: true, description: "How many learners it takes." })
  capacity?: number | null;

  @Field(() => ID, { nullable: true, description: "The centre that holds it." })
  centreId?: string;
}
export const ConfigureSessionResult = refusable("ConfigureSession", Session);
