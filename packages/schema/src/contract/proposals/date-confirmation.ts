import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../platform/index.js";
import {
  DateAnswerChannel,
  DateConfirmationChannel,
  DateConfirmationState,
  DateConfirmationTrigger,
} from "./proposal-words.js";

@ObjectType({
  simpleResolvers: true,
  description: "What one client of a session says of its dates, and what was done about it.",
})
export class DateConfirmation {
  @Field(() => ID, { description: "The booking's id." })
  id!: string;

  @Field(() => DateConfirmationState, { description: "Where it stands today." })
  state!: DateConfirmationState;

  @Field(() => DateScalar, { nullable: true, description: "Day on which the proposal was sent." })
  sentOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day for the answer." })
  dueOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of the answer." })
  answeredOn?: string | null;

  @Field(() => String, { nullable: true, description: "Name of the contact who answered." })
  answeredBy?: string | null;

  @Field(() => DateAnswerChannel, { nullable: true, description: "By which way the client answered." })
  channel?: DateAnswerChannel | null;

  @Field(() => String, { nullable: true, description: "What the client added to its answer." })
  comment?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day on which the dates moved, so that they are to be confirmed again; null unless they are.",
  })
  movedOn?: string | null;

  @Field(() => Boolean, { description: "Whether the dates are validated by hand." })
  isManual!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When they were validated by hand, or null." })
  confirmedAt?: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "What moved a confirmation of dates: by whom, how and when." })
export class DateConfirmationStep {
  @Field(() => ID, { description: "Id of the fact in the journal." })
  id!: string;

  @Field(() => DateConfirmationTrigger, { description: "What was done." })
  trigger!: DateConfirmationTrigger;

  @Field(() => DateConfirmationState, { description: "Where it stood." })
  from!: DateConfirmationState;

  @Field(() => DateConfirmationState, { description: "Where it went." })
  to!: DateConfirmationState;

  @Field(() => DateConfirmationChannel, { description: "By which way." })
  channel!: DateConfirmationChannel;

  @Field(() => String, { nullable: true, description: "Who; null: nobody, a day passed." })
  actorName?: string | null;

  @Field(() => DateTimeScalar, { description: "When." })
  at!: Date;

  @Field(() => ID, { nullable: true, description: "The proposal concerned, or null." })
  proposalId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do about the dates of one client." })
export class DateConfirmationViewerCan {
  @Field(() => Boolean, { description: "Propose dates to it." })
  propose!: boolean;

  @Field(() => Boolean, { description: "Turn the manual validation on or off." })
  validate!: boolean;
}
