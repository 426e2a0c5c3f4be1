import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { SessionArchive as Archive, SessionSort as Sort } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateScalar, PageInfo } from "../platform/index.js";
import { SessionDatesState } from "../proposals/proposal-words.js";
import { Session } from "./session.js";
import { SessionKind, SessionStatus } from "./session-words.js";

export const SessionSort = closedList<Sort>("SessionSort", "Order of the session list.", {
  STARTS_ASC: "By first day, the earliest first.",
  STARTS_DESC: "By first day, the latest first.",
  TITLE_ASC: "By title, A to Z.",
  TITLE_DESC: "By title, Z to A.",
  REFERENCE_ASC: "By reference, ascending.",
  REFERENCE_DESC: "By reference, descending.",
});
export type SessionSort = Sort;

export const SessionArchive = closedList<Archive>("SessionArchive", "Which sessions, by whether they are archived.", {
  EXCLUDED: "Those that are not archived.",
  ONLY: "Those that are archived.",
});
export type SessionArchive = Archive;

@InputType({ description: "Which sessions to list; all conditions hold together." })
export class SessionFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words of the title, the reference or a client; capitals and accents do not matter.",
  })
  search?: string | null;

  @Field(() => [SessionStatus], { nullable: true, description: "Any of these statuses." })
  status?: SessionStatus[] | null;

  @Field(() => ID, { nullable: true, description: "Booked by this company." })
  companyId?: string | null;

  @Field(() => SessionKind, { nullable: true, description: "Open, or for one company." })
  kind?: SessionKind | null;

  @Field(() => DateScalar, { nullable: true, description: "Starting on this day or later." })
  startsFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Starting on this day or earlier." })
  startsTo?: string | null;

  @Field(() => [SessionDatesState], {
    nullable: true,
    description: "Whose clients stand in any of these states with the dates.",
  })
  datesState?: SessionDatesState[] | null;

  @Field(() => SessionArchive, {
    nullable: true,
    description: "Archived ones or the others; by default, the others. Those in the trash are in neither.",
  })
  archived?: SessionArchive | null;
}

@ArgsType()
export class SessionsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => SessionFilter, { nullable: true, description: "Which sessions to list." })
  filter?: SessionFilter | null;

  @Field(() => SessionSort, { nullable: true, defaultValue: SessionSort.STARTS_ASC, description: "Order of the list." })
  sort!: SessionSort | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the session list." })
export class SessionEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => Session, { description: "The session." })
  node!: Session;
}

@ObjectType({ simpleResolvers: true, description: "One page of the session list." })
export class SessionConnection {
  @Field(() => [SessionEdge], { description: "The rows of this page." })
  edges!: SessionEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, {
    description: "Rows of all pages under this filter; more than 500 of one status are counted as 501.",
  })
  totalCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many sessions have one status." })
export class SessionStatusCount {
  @Field(() => SessionStatus, { description: "The status." })
  status!: SessionStatus;

  @Field(() => Int, { description: "Sessions that have it; 501 stands for more than 500." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many sessions have their dates in one state." })
export class SessionDatesCount {
  @Field(() => SessionDatesState, { description: "The state." })
  state!: SessionDatesState;

  @Field(() => Int, { description: "Sessions that are in it; 501 stands for more than 500." })
  count!: number;
}
