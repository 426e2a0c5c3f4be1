import { ArgsType, Field, InputType, Int, ObjectType } from "type-graphql";
import type { ProgrammeSort as Sort } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { PageInfo } from "../platform/index.js";
import { Programme } from "./programme.js";

export const ProgrammeSort = closedList<Sort>("ProgrammeSort", "Order of the list of programmes.", {
  TITLE_ASC: "By title, A to Z.",
  TITLE_DESC: "By title, Z to A.",
  HOURS_ASC: "The shortest first.",
  HOURS_DESC: "The longest first.",
});
export type ProgrammeSort = Sort;

@InputType({ description: "Which programmes to list; all conditions hold together." })
export class ProgrammeFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words of the title, in any order; capitals and accents do not matter.",
  })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: those that are archived, instead of the others." })
  archived?: boolean | null;
}

@ArgsType()
export class ProgrammesArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => ProgrammeFilter, { nullable: true, description: "Which programmes to list." })
  filter?: ProgrammeFilter | null;

  @Field(() => ProgrammeSort, {
    nullable: true,
    defaultValue: ProgrammeSort.TITLE_ASC,
    description: "Order of the list.",
  })
  sort!: ProgrammeSort | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of a list of programmes." })
export class ProgrammeEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => Programme, { description: "The programme." })
  node!: Programme;
}

@ObjectType({ simpleResolvers: true, description: "One page of a list of programmes." })
export class ProgrammeConnection {
  @Field(() => [ProgrammeEdge], { description: "The rows of this page." })
  edges!: ProgrammeEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;
}
