import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { CompanyField as FieldName } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar, Refusal } from "../platform/index.js";
import { Company, CompanyKind } from "./company.js";

export const CompanyField = closedList<FieldName>("CompanyField", "What can be changed of a company.", {
  NAME: "Its name.",
  KIND: "Company or private person.",
  SIRET: "Its SIRET.",
  ADDRESS: "Street and number.",
  POSTAL_CODE: "The postal code.",
  CITY: "The city.",
  CENTRE: "The centre it is attached to.",
  PARENT: "Its parent company.",
});
export type CompanyField = FieldName;

@InputType({ description: "A new client." })
export class CreateCompanyInput {
  @Field(() => ID, { description: "The centre it is attached to." })
  centreId!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => CompanyKind, { nullable: true, description: "Company unless said otherwise." })
  kind?: CompanyKind | null;

  @Field(() => String, { nullable: true, description: "Fourteen digits; spaces do not matter, the key is checked." })
  siret?: string | null;

  @Field(() => String, { nullable: true, description: "Street and number." })
  address?: string | null;

  @Field(() => String, { nullable: true, description: "Postal code." })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: "City." })
  city?: string | null;

  @Field(() => ID, { nullable: true, description: "Its parent company." })
  parentCompanyId?: string | null;
}

@InputType({ description: "Changes of a client: what is left out stays, what is null is emptied." })
export class UpdateCompanyInput {
  @Field(() => ID, { description: "The company." })
  companyId!: string;

  @Field(() => Int, { description: "The version that the viewer read." })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: "The centre it is attached to." })
  centreId?: string;

  @Field(() => String, { nullable: true, description: "Its name." })
  name?: string;

  @Field(() => CompanyKind, { nullable: true, description: "Company or private person." })
  kind?: CompanyKind;

  @Field(() => String, { nullable: true, description: "Fourteen digits; spaces do not matter, the key is checked." })
  siret?: string | null;

  @Field(() => String, { nullable: true, description: "Street and number." })
  address?: string | null;

  @Field(() => String, { nullable: true, description: "Postal code." })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: "City." })
  city?: string | null;

  @Field(() => ID, { nullable: true, description: "Its parent company." })
  parentCompanyId?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Somebody changed the company since the viewer read it: nothing was written, the viewer chooses.",
})
export class StaleCompany {
  @Field(() => Company, { description: "The company as it stands now." })
  current!: Company;

  @Field(() => [CompanyField], { description: "What was changed in the meantime." })
  changedFields!: CompanyField[];

  @Field(() => String, { nullable: true, description: "Who changed it last." })
  changedBy?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was changed last." })
  changedAt?: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "Another company has this SIRET: nothing was written." })
export class DuplicateSiret {
  @Field(() => String, { description: "The sentence to show, in the viewer's language." })
  message!: string;

  @Field(() => Company, { description: "The company that has it." })
  company!: Company;
}

const nameOf = (value: object) =>
  [Refusal, StaleCompany, DuplicateSiret].find((type) => value instanceof type) ?? Company;

export const CreateCompanyResult = createUnionType({
  name: "CreateCompanyResult",
  description: "The new company, the one that has its SIRET, or why it was refused.",
  types: () => [Company, DuplicateSiret, Refusal] as const,
  resolveType: (value) => nameOf(value) as typeof Company | typeof Refusal,
});

export const UpdateCompanyResult = createUnionType({
  name: "UpdateCompanyResult",
  description:
    "The changed company, what somebody else changed, the company that has the SIRET, or why it was refused.",
  types: () => [Company, StaleCompany, DuplicateSiret, Refusal] as const,
  resolveType: (value) => nameOf(value) as typeof Company | typeof Refusal,
});
