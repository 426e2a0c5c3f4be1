import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar, PageInfo } from "../platform/index.js";

@ObjectType({
  simpleResolvers: true,
  description:
    "A learner of the viewer's company in one session. Removed while something of the learner's was published, it stays, cancelled; added again, it is another row.",
})
export class ExtranetLearner {
  @Field(() => ID, { description: "The enrolment's id." })
  id!: string;

  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Who it is among the people of the company; null once the person is no longer one of them.",
  })
  participantId?: string | null;

  @Field(() => DateTimeScalar, { description: "When the learner was enrolled." })
  addedAt!: Date;

  @Field(() => Boolean, {
    description: "Whether the learner was removed: the row is greyed, its documents still open.",
  })
  cancelled!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the learner was removed, or null." })
  cancelledAt?: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "A place of the viewer's company in a session, without a name yet." })
export class ExtranetSeat {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When it was reserved." })
  reservedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: "Somebody of the viewer's company who is, or may be, trained." })
export class ExtranetParticipant {
  @Field(() => ID, { description: "The learner's id." })
  id!: string;

  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => String, { nullable: true, description: "E-mail." })
  email?: string | null;

  @Field(() => Int, {
    description: "Visible sessions to come in which the person is enrolled, without those cancelled.",
  })
  upcomingSessionCount!: number;

  @Field(() => Int, { description: "Visible sessions that are over in which the person was enrolled." })
  pastSessionCount!: number;
}

@InputType({ description: "Whom of the company to list." })
export class ExtranetParticipantFilter {
  @Field(() => String, { nullable: true, description: "Words of the name; capitals and accents do not matter." })
  search?: string | null;
}

@ArgsType()
export class ExtranetParticipantsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 30, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => ExtranetParticipantFilter, { nullable: true, description: "Whom of the company to list." })
  filter?: ExtranetParticipantFilter | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the company's people." })
export class ExtranetParticipantEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => ExtranetParticipant, { description: "The person." })
  node!: ExtranetParticipant;
}

@ObjectType({ simpleResolvers: true, description: "One page of the company's people, by name." })
export class ExtranetParticipantConnection {
  @Field(() => [ExtranetParticipantEdge], { description: "The rows of this page." })
  edges!: ExtranetParticipantEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;
}
