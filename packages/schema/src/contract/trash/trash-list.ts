import { ArgsType, Field, InputType, Int, ObjectType } from "type-graphql";
import type { TrashSort as Sort } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { PageInfo } from "../platform/index.js";
import { TrashItem, TrashKind } from "./trash-item.js";

export const TrashSort = closedList<Sort>("TrashSort", "Order of the trash.", {
  DELETED_DESC: "The last deleted first.",
  DELETED_ASC: "The first deleted first.",
});
export type TrashSort = Sort;

@InputType({ description: "What of the trash to list; all conditions hold together." })
export class TrashFilter {
  @Field(() => [TrashKind], { nullable: true, description: "Of these kinds; by default, of all." })
  kinds?: TrashKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Words of its title or name, of its session or of its company; capitals and accents do not matter.",
  })
  search?: string | null;
}

@ArgsType()
export class TrashArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => TrashFilter, { nullable: true, description: "What to list." })
  filter?: TrashFilter | null;

  @Field(() => TrashSort, { nullable: true, defaultValue: TrashSort.DELETED_DESC, description: "Order of the list." })
  sort!: TrashSort | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the trash." })
export class TrashEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => TrashItem, { description: "What was deleted." })
  node!: TrashItem;
}

@ObjectType({ simpleResolvers: true, description: "How much of one kind is in the trash." })
export class TrashKindCount {
  @Field(() => TrashKind, { description: "The kind." })
  kind!: TrashKind;

  @Field(() => Int, { description: "How many, whatever the kinds asked for." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "One page of the trash." })
export class TrashConnection {
  @Field(() => [TrashEdge], { description: "The rows of this page." })
  edges!: TrashEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;

  @Field(() => [TrashKindCount], { description: "How much of each kind, under the words searched." })
  kindCounts!: TrashKindCount[];

  @Field(() => Int, { description: "How many days the trash keeps what is put in it." })
  keptDays!: number;
}
