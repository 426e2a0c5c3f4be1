import { Field, Float, ID, ObjectType } from "type-graphql";
import type { ExtranetSessionStatus as Status } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateScalar, DateTimeScalar } from "../platform/index.js";
import { SessionModality } from "../sessions/session-words.js";

export const ExtranetSessionStatus = closedList<Status>(
  "ExtranetSessionStatus",
  "Where a session stands, for the client.",
  {
    TO_PLAN: "Its dates are not set yet.",
    PLANNED: "Its dates are set.",
    CONFIRMED: "It will take place.",
    IN_PROGRESS: "It has begun.",
    FINISHED: "It is over.",
  },
);
export type ExtranetSessionStatus = Status;

@ObjectType({ simpleResolvers: true, description: "A session, as a company it is visible to may read it." })
export class ExtranetSession {
  @Field(() => ID, { description: "The session's id." })
  id!: string;

  @Field(() => String, { description: "Its reference at the training organisation." })
  reference!: string;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => ExtranetSessionStatus, { description: "Where it stands." })
  status!: ExtranetSessionStatus;

  @Field(() => SessionModality, { description: "How it is held." })
  modality!: SessionModality;

  @Field(() => DateScalar, { nullable: true, description: "Day of its first slot; null while it has none." })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of its last slot; null while it has none." })
  endsOn?: string | null;

  @Field(() => Float, { description: "Total of the slots." })
  hours!: number;

  @Field(() => String, { nullable: true, description: "Where it takes place." })
  venue?: string | null;

  @Field(() => DateTimeScalar, { description: "Since when the company sees it." })
  publishedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "Who teaches, in the order of the slots; null while nobody of the company has a place in it.",
  })
  trainerNames?: string | null;

  @Field(() => Boolean, {
    description: "The mention «Annulé»: it is cancelled for the company, or for everybody.",
  })
  cancelled!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when; null while it is not cancelled." })
  cancelledAt?: Date | null;

  @Field(() => Boolean, {
    description:
      "Whether the company has somebody in it, or a place: then its learners, modules and trainers are told.",
  })
  hasDetail!: boolean;

  @Field(() => Boolean, {
    description: "Whether the company may send documents for it: not while it is cancelled for the company.",
  })
  canSend!: boolean;
}
