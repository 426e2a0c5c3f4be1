import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { DateProposalSort as Sort } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { PageInfo } from "../platform/index.js";
import { DateProposal } from "./date-proposal.js";
import { DateProposalState } from "./proposal-words.js";

export const DateProposalSort = closedList<Sort>("DateProposalSort", "Order of the proposals.", {
  DUE_ASC: "By due date, the earliest first.",
  DUE_DESC: "By due date, the latest first.",
  SENT_DESC: "By the day they were sent, the latest first.",
});
export type DateProposalSort = Sort;

@InputType({ description: "Which proposals to list; all conditions hold together." })
export class DateProposalFilter {
  @Field(() => [DateProposalState], {
    nullable: true,
    description: "In any of these states; by default, in all but VOIDED.",
  })
  state?: DateProposalState[] | null;

  @Field(() => Boolean, { nullable: true, description: "Only those whose due date passed without an answer." })
  overdue?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Of sessions of this centre." })
  centreId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this session." })
  sessionId?: string | null;

  @Field(() => ID, { nullable: true, description: "Made to this company." })
  companyId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Words of the session’s title or reference, of the company or of the recipient.",
  })
  search?: string | null;
}

@ArgsType()
export class DateProposalsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => DateProposalFilter, { nullable: true, description: "Which proposals to list." })
  filter?: DateProposalFilter | null;

  @Field(() => DateProposalSort, {
    nullable: true,
    defaultValue: DateProposalSort.DUE_ASC,
    description: "Order of the list.",
  })
  sort!: DateProposalSort | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the proposals." })
export class DateProposalEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => DateProposal, { description: "The proposal." })
  node!: DateProposal;
}

@ObjectType({ simpleResolvers: true, description: "How many proposals are in one state." })
export class DateProposalStateCount {
  @Field(() => DateProposalState, { description: "The state." })
  state!: DateProposalState;

  @Field(() => Int, { description: "Proposals that are in it." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "One page of the proposals." })
export class DateProposalConnection {
  @Field(() => [DateProposalEdge], { description: "The rows of this page." })
  edges!: DateProposalEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;

  @Field(() => [DateProposalStateCount], { description: "Counts per state under the same filter but the state." })
  stateCounts!: DateProposalStateCount[];
}

@ObjectType({ simpleResolvers: true, description: "What waits around the dates proposed, for the navigation." })
export class DateProposalFigures {
  @Field(() => Int, { description: "Proposals that wait for their answer." })
  pendingCount!: number;

  @Field(() => Int, { description: "Options chosen that are to be confirmed." })
  optionChosenCount!: number;

  @Field(() => Int, { description: "Proposals whose due date passed without an answer." })
  expiredCount!: number;
}
