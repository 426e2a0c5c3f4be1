import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { DuplicateReason as Reason, MergeSide as Side } from "../../vocabulary/index.js";
import { Company } from "../companies/company.js";
import { CompanyField } from "../companies/write-company.js";
import { closedList } from "../platform/closed-list.js";
import { refusable } from "../platform/refusable.js";

export const DuplicateReason = closedList<Reason>("DuplicateReason", "Why two companies may be one.", {
  SAME_NAME: "The names are the same, but for capitals, accents and the legal form.",
  SAME_SIREN: "The SIRETs are two establishments of one body, in the same city.",
  SAME_CONTACT: "They share the e-mail address of a contact.",
});
export type DuplicateReason = Reason;

export const MergeSide = closedList<Side>("MergeSide", "One of the two companies that become one.", {
  KEPT: "The one that stays.",
  MERGED: "The one that leads to it from then on.",
});
export type MergeSide = Side;

@ObjectType({ simpleResolvers: true, description: "Two companies that may be one." })
export class DuplicateCompanies {
  @Field(() => Company, { description: "The older record." })
  first!: Company;

  @Field(() => Company, { description: "The younger record." })
  second!: Company;

  @Field(() => [DuplicateReason], { description: "Why they may be one." })
  reasons!: DuplicateReason[];
}

@InputType({ description: "Which of the two a field is taken from." })
export class MergeChoiceInput {
  @Field(() => CompanyField, { description: "The field." })
  field!: CompanyField;

  @Field(() => MergeSide, {
    description: "Where it is taken from; the company kept when it is not named, unless it is empty there.",
  })
  from!: MergeSide;
}

@InputType({ description: "Two records of one company, to become one." })
export class MergeCompaniesInput {
  @Field(() => ID, { description: "The record that stays." })
  keptId!: string;

  @Field(() => ID, { description: "The record that leads to it from then on." })
  mergedId!: string;

  @Field(() => [MergeChoiceInput], { nullable: true, description: "Where fields are taken from." })
  choices?: MergeChoiceInput[] | null;
}
export const MergeCompaniesResult = refusable("MergeCompanies", Company);
