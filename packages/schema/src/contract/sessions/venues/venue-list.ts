import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { VenueSort as Sort } from "../../../vocabulary/index.js";
import { closedList } from "../../platform/closed-list.js";
import { PageInfo } from "../../platform/index.js";
import { Venue } from "./venue.js";

export const VenueSort = closedList<Sort>("VenueSort", "Order of the list of venues.", {
  NAME_ASC: "By name, A to Z.",
  NAME_DESC: "By name, Z to A.",
  CITY_ASC: "By town, A to Z.",
  CITY_DESC: "By town, Z to A.",
});
export type VenueSort = Sort;

@InputType({ description: "Which venues to list; all conditions hold together." })
export class VenueFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words of the name, the town or the client; capitals and accents do not matter.",
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: "At this client's." })
  companyId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: those in the trash, instead of the others." })
  deleted?: boolean | null;
}

@ArgsType()
export class VenuesArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => VenueFilter, { nullable: true, description: "Which venues to list." })
  filter?: VenueFilter | null;

  @Field(() => VenueSort, { nullable: true, defaultValue: VenueSort.NAME_ASC, description: "Order of the list." })
  sort!: VenueSort | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of a list of venues." })
export class VenueEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => Venue, { description: "The venue." })
  node!: Venue;
}

@ObjectType({ simpleResolvers: true, description: "One page of a list of venues." })
export class VenueConnection {
  @Field(() => [VenueEdge], { description: "The rows of this page." })
  edges!: VenueEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;
}
