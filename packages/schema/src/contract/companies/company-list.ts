import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { CompanySort as Sort } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { PageInfo } from "../platform/index.js";
import { Company, CompanyKind } from "./company.js";

export const CompanySort = closedList<Sort>("CompanySort", "Order of the company list.", {
  NAME_ASC: "By name, A to Z.",
  NAME_DESC: "By name, Z to A.",
  CITY_ASC: "By city, A to Z.",
  CITY_DESC: "By city, Z to A.",
});
export type CompanySort = Sort;

@InputType({ description: "Which companies to list; all conditions hold together." })
export class CompanyFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words of the name, the city or the SIRET; capitals and accents do not matter.",
  })
  search?: string | null;

  @Field(() => CompanyKind, { nullable: true, description: "Companies, or private persons." })
  kind?: CompanyKind | null;

  @Field(() => ID, { nullable: true, description: "Attached to this centre." })
  centreId?: string | null;

  @Field(() => String, { nullable: true, description: "In this city; capitals and accents do not matter." })
  city?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: those that enter the extranet; false: the others." })
  hasOpenAccess?: boolean | null;
}

@ArgsType()
export class CompaniesArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => CompanyFilter, { nullable: true, description: "Which companies to list." })
  filter?: CompanyFilter | null;

  @Field(() => CompanySort, { nullable: true, defaultValue: CompanySort.NAME_ASC, description: "Order of the list." })
  sort!: CompanySort | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the company list." })
export class CompanyEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => Company, { description: "The company." })
  node!: Company;
}

@ObjectType({ simpleResolvers: true, description: "One page of the company list." })
export class CompanyConnection {
  @Field(() => [CompanyEdge], { description: "The rows of this page." })
  edges!: CompanyEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;
}
