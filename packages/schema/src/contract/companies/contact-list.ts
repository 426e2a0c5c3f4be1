import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { ContactSort as Sort } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { PageInfo } from "../platform/index.js";
import { AccessState, Contact } from "./contact.js";

export const ContactSort = closedList<Sort>("ContactSort", "Order of the contact list.", {
  NAME_ASC: "By last name, A to Z.",
  NAME_DESC: "By last name, Z to A.",
  COMPANY_ASC: "By company, A to Z.",
  COMPANY_DESC: "By company, Z to A.",
});
export type ContactSort = Sort;

@InputType({ description: "Which contacts to list; all conditions hold together." })
export class ContactFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words of the name, the e-mail or the company; capitals and accents do not matter.",
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this company." })
  companyId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of the companies attached to this centre." })
  centreId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: those with an e-mail; false: those without." })
  hasEmail?: boolean | null;

  @Field(() => AccessState, { nullable: true, description: "Whose access to the extranet stands there." })
  access?: AccessState | null;

  @Field(() => Boolean, { nullable: true, description: "True: those in the trash, instead of the others." })
  deleted?: boolean | null;
}

@ArgsType()
export class ContactsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => ContactFilter, { nullable: true, description: "Which contacts to list." })
  filter?: ContactFilter | null;

  @Field(() => ContactSort, { nullable: true, defaultValue: ContactSort.NAME_ASC, description: "Order of the list." })
  sort!: ContactSort | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the contact list." })
export class ContactEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => Contact, { description: "The contact." })
  node!: Contact;
}

@ObjectType({ simpleResolvers: true, description: "One page of the contact list." })
export class ContactConnection {
  @Field(() => [ContactEdge], { description: "The rows of this page." })
  edges!: ContactEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;
}
