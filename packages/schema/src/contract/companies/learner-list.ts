import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { LearnerSort as Sort } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { PageInfo } from "../platform/index.js";
import { Learner } from "./learner.js";

export const LearnerSort = closedList<Sort>("LearnerSort", "Order of the learner list.", {
  NAME_ASC: "By last name, A to Z.",
  NAME_DESC: "By last name, Z to A.",
  COMPANY_ASC: "By company, A to Z.",
  COMPANY_DESC: "By company, Z to A.",
});
export type LearnerSort = Sort;

@InputType({ description: "Which learners to list; all conditions hold together." })
export class LearnerFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words of the name, the e-mail or the company; capitals and accents do not matter.",
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this company." })
  companyId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of the companies attached to this centre." })
  centreId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: those in the trash, instead of the others." })
  deleted?: boolean | null;
}

@ArgsType()
export class LearnersArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;
}

@ArgsType()
export class AllLearnersArguments extends LearnersArguments {
  @Field(() => LearnerFilter, { nullable: true, description: "Which learners to list." })
  filter?: LearnerFilter | null;

  @Field(() => LearnerSort, { nullable: true, defaultValue: LearnerSort.NAME_ASC, description: "Order of the list." })
  sort!: LearnerSort | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of a list of learners." })
export class LearnerEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => Learner, { description: "The learner." })
  node!: Learner;
}

@ObjectType({ simpleResolvers: true, description: "One page of a list of learners." })
export class LearnerConnection {
  @Field(() => [LearnerEdge], { description: "The rows of this page." })
  edges!: LearnerEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;
}
