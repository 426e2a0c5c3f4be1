import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import type { CompanyEventKind as Kind } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar, PageInfo } from "../platform/index.js";
import { CompanyField } from "./write-company.js";

export const CompanyEventKind = closedList<Kind>("CompanyEventKind", "A fact of the journal about a company.", {
  COMPANY_CREATED: "The company was created.",
  COMPANY_UPDATED: "Its record was changed.",
  COMPANY_IMPORTED: "An import created it.",
  COMPANY_COMPLETED_BY_IMPORT: "An import filled in what was empty.",
  COMPANY_MERGED: "Another company was merged into it.",
  CONTACT_ADDED: "A contact was added, by hand or by an import.",
  CONTACT_UPDATED: "A contact was changed.",
  CONTACT_DELETED: "A contact was put in the trash.",
  CONTACT_RESTORED: "A contact was taken out of the trash.",
  PRIMARY_CONTACT_SET: "A contact became the primary one.",
  CONTACT_INVITED: "A contact was invited to the extranet.",
  INVITATION_CANCELLED: "The invitation of a contact was taken back.",
  ACCESS_OPENED: "A contact received access to the extranet.",
  ACCESS_CUT: "The access of a contact was cut.",
});
export type CompanyEventKind = Kind;

@ArgsType()
export class CompanyHistoryArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One field as it was and as it became." })
export class FieldChange {
  @Field(() => CompanyField, { description: "The field." })
  field!: CompanyField;

  @Field(() => String, { nullable: true, description: "Before; of a centre or a company, its name." })
  before?: string | null;

  @Field(() => String, { nullable: true, description: "After, likewise." })
  after?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One thing that happened to a company." })
export class CompanyHistoryEntry {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Number in the organisation's journal." })
  number!: number;

  @Field(() => CompanyEventKind, { description: "What happened." })
  kind!: CompanyEventKind;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  occurredAt!: Date;

  @Field(() => String, { description: "Who did it." })
  actorName!: string;

  @Field(() => String, { nullable: true, description: "The contact or company concerned, if any." })
  subjectName?: string | null;

  @Field(() => [FieldChange], { description: "What became of the fields of the record." })
  changes!: FieldChange[];
}

@ObjectType({ simpleResolvers: true, description: "One row of the history of a company." })
export class CompanyHistoryEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => CompanyHistoryEntry, { description: "What happened." })
  node!: CompanyHistoryEntry;
}

@ObjectType({ simpleResolvers: true, description: "One page of the history of a company, newest first." })
export class CompanyHistoryConnection {
  @Field(() => [CompanyHistoryEdge], { description: "The rows of this page." })
  edges!: CompanyHistoryEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;
}
