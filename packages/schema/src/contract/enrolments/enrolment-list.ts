import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../platform/index.js";
import { Enrolment } from "./enrolment.js";

@ArgsType()
export class EnrolmentsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the enrolments of a learner." })
export class EnrolmentEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => Enrolment, { description: "The enrolment." })
  node!: Enrolment;
}

@ObjectType({
  simpleResolvers: true,
  description: "One page of the enrolments of a learner, by session, latest first.",
})
export class EnrolmentConnection {
  @Field(() => [EnrolmentEdge], { description: "The rows of this page." })
  edges!: EnrolmentEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages." })
  totalCount!: number;
}
