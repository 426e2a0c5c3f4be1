import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar, LocalTimeScalar } from "../platform/index.js";
import { SessionDatesState } from "../proposals/proposal-words.js";
import { SessionKind, SessionModality, SessionStatus } from "./session-words.js";

@ObjectType({
  simpleResolvers: true,
  description: "A training action: a programme taught on given dates to given clients.",
})
export class Session {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its reference in the organisation." })
  reference!: string;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => SessionKind, { description: "Open, or for one company." })
  kind!: SessionKind;

  @Field(() => SessionModality, { description: "How it is held." })
  modality!: SessionModality;

  @Field(() => SessionStatus, { description: "Where it stands." })
  status!: SessionStatus;

  @Field(() => DateScalar, { nullable: true, description: "Day of its first slot; null while it has none." })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of its last slot; null while it has none." })
  endsOn?: string | null;

  @Field(() => Float, { description: "Total of the slots." })
  hours!: number;

  @Field(() => String, { nullable: true, description: "The names of the venues of its slots, in their order." })
  venue?: string | null;

  @Field(() => String, { nullable: true, description: "The names of those who teach in its slots, in their order." })
  trainerNames?: string | null;

  @Field(() => Int, { nullable: true, description: "How many learners it takes; any number when null." })
  capacity?: number | null;

  @Field(() => Int, { description: "Places taken: learners, and places reserved without a name." })
  seatsTaken!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the staff confirmed it, or null." })
  confirmedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the staff closed its file, or null." })
  closedAt?: Date | null;

  @Field(() => Int, { description: "Rises with each change of the session: given back with a change of it." })
  version!: number;

  @Field(() => Int, { description: "Rises with each change of its slots: given back with a change of them." })
  slotsVersion!: number;

  @Field(() => DateTimeScalar, { description: "When it was created." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was put in the trash, or null." })
  deletedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was archived, or null." })
  archivedAt?: Date | null;

  @Field(() => SessionDatesState, {
    nullable: true,
    description:
      "Where its clients stand with the dates: the least advanced of those that go ahead; null: nothing to say of it.",
  })
  datesState?: SessionDatesState | null;

  @Field(() => Boolean, { description: "Whether a due date passed without an answer, where that is what is shown." })
  datesOverdue!: boolean;

  @Field(() => Int, { nullable: true, description: "How many clients stand there; null with the state." })
  datesStateCount?: number | null;

  @Field(() => Int, { nullable: true, description: "Of how many that go ahead; null with the state." })
  datesStateOf?: number | null;
}

@ObjectType({ simpleResolvers: true, description: "A stretch of training on one day." })
export class Slot {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DateScalar, { description: "The day." })
  date!: string;

  @Field(() => LocalTimeScalar, { description: "When it begins." })
  startsAt!: string;

  @Field(() => LocalTimeScalar, { description: "When it ends." })
  endsAt!: string;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with a session." })
export class SessionViewerCan {
  @Field(() => Boolean, { description: "Make it visible to its clients, or hide it again." })
  publish!: boolean;

  @Field(() => Boolean, {
    description: "Change it, its slots and its clients; confirm it, close its file, duplicate it.",
  })
  plan!: boolean;

  @Field(() => Boolean, { description: "Add a document to it." })
  addDocument!: boolean;

  @Field(() => Boolean, { description: "Enrol and remove learners, reserve places." })
  enrol!: boolean;

  @Field(() => Boolean, { description: "Delete it, restore it, archive it and take it out of the archive." })
  decide!: boolean;
}
