import { ArgsType, Field, InputType, Int, ObjectType } from "type-graphql";
import type { TrainerSort as Sort } from "../../../vocabulary/index.js";
import { closedList } from "../../platform/closed-list.js";
import { PageInfo } from "../../platform/index.js";
import { Trainer } from "./trainer.js";

export const TrainerSort = closedList<Sort>("TrainerSort", "Order of the list of trainers.", {
  NAME_ASC: "By last name, A to Z.",
  NAME_DESC: "By last name, Z to A.",
});
export type TrainerSort = Sort;

@InputType({ description: "Which trainers to list; all conditions hold together." })
export class TrainerFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words of the name or the e-mail; capitals and accents do not matter.",
  })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: those in the trash, instead of the others." })
  deleted?: boolean | null;
}

@ArgsType()
export class TrainersArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => TrainerFilter, { nullable: true, description: "Which trainers to list." })
  filter?: TrainerFilter | null;

  @Field(() => TrainerSort, { nullable: true, defaultValue: TrainerSort.NAME_ASC, description: "Order of the list." })
  sort!: TrainerSort | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of a list of trainers." })
export class TrainerEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => Trainer, { description: "The trainer." })
  node!: Trainer;
}

@ObjectType({ simpleResolvers: true, description: "One page of a list of trainers." })
export class TrainerConnection {
  @Field(() => [TrainerEdge], { description: "The rows of this page." })
  edges!: TrainerEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;
}
