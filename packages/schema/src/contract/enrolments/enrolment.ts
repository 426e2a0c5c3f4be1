import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/index.js";

@ObjectType({
  simpleResolvers: true,
  description: "One learner in one session, for one company. Added again after a removal, it is another one.",
})
export class Enrolment {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When the learner was enrolled." })
  addedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the learner was removed, or null." })
  removedAt?: Date | null;

  @Field(() => Boolean, {
    description:
      "Whether something of the learner's was published when it was removed: then the client keeps a greyed row. False while it is enrolled.",
  })
  kept!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: "A place reserved for a company in a session, before it is known for whom.",
})
export class Seat {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When it was reserved." })
  reservedAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: "A reserved place that was given a name, or lost the one it had; both sides read it.",
})
export class NamedSeat {
  @Field(() => ID, { description: "The place." })
  seatId!: string;

  @Field(() => ID, { description: "The enrolment that it became, or was." })
  enrolmentId!: string;

  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => String, { description: "Whose place it is now, or was until now." })
  learnerName!: string;
}
