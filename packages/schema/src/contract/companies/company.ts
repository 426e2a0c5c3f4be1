import { Field, ID, ObjectType } from "type-graphql";
import type { CompanyKind as Kind } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";

export const CompanyKind = closedList<Kind>("CompanyKind", "What a client is.", {
  COMPANY: "A company or another body with contacts.",
  INDIVIDUAL: "A private person, who has no company extranet.",
});
export type CompanyKind = Kind;

@ObjectType({ simpleResolvers: true, description: "A client of the organisation." })
export class Company {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => CompanyKind, { description: "Company or private person." })
  kind!: CompanyKind;

  @Field(() => String, { nullable: true, description: "Fourteen digits, without spaces." })
  siret?: string | null;

  @Field(() => String, { nullable: true, description: "City of the address." })
  city?: string | null;

  @Field(() => String, { nullable: true, description: "Postal code of the address." })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: "Street and number." })
  address?: string | null;
}
