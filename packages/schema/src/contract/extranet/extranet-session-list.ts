import { ArgsType, Field, InputType, Int, ObjectType } from "type-graphql";
import type { ExtranetPeriod as Period } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateScalar, PageInfo } from "../platform/index.js";
import { ExtranetSession } from "./extranet-session.js";

export const ExtranetPeriod = closedList<Period>("ExtranetPeriod", "Which part of the calendar.", {
  UPCOMING: "Not over, or without dates.",
  PAST: "Over.",
});
export type ExtranetPeriod = Period;

@InputType({ description: "Which of the company's sessions to list." })
export class ExtranetSessionFilter {
  @Field(() => ExtranetPeriod, { nullable: true, description: "Upcoming or past." })
  period?: ExtranetPeriod | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only those cancelled for the company; false: only the others; left out: all.",
  })
  cancelled?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only those where places of the company wait for a name, and may be given one.",
  })
  toName?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: "Only those with a day on this one or after." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Only those with a day on this one or before." })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Words of the title or the reference; capitals and accents do not matter.",
  })
  search?: string | null;
}

@ArgsType()
export class ExtranetSessionsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => ExtranetSessionFilter, { nullable: true, description: "Which sessions to list." })
  filter?: ExtranetSessionFilter | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the company's sessions." })
export class ExtranetSessionEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => ExtranetSession, { description: "The session." })
  node!: ExtranetSession;
}

@ObjectType({ simpleResolvers: true, description: "One page of the company's sessions." })
export class ExtranetSessionConnection {
  @Field(() => [ExtranetSessionEdge], { description: "The rows of this page." })
  edges!: ExtranetSessionEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;
}
