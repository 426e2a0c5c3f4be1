import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, PageInfo } from "../platform/index.js";

@ObjectType({ simpleResolvers: true, description: "Somebody of a client who is trained; needs no account." })
export class Learner {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => String, { nullable: true, description: "E-mail." })
  email?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of birth." })
  birthDate?: string | null;
}

@ArgsType()
export class LearnersArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of a list of learners." })
export class LearnerEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => Learner, { description: "The learner." })
  node!: Learner;
}

@ObjectType({ simpleResolvers: true, description: "One page of a list of learners, by last name." })
export class LearnerConnection {
  @Field(() => [LearnerEdge], { description: "The rows of this page." })
  edges!: LearnerEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages." })
  totalCount!: number;
}
