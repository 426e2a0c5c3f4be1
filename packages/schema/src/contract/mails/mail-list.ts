import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { MailSort as Sort } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { PageInfo } from "../platform/index.js";
import { Mail, MailState, MailTemplate } from "./mail.js";

export const MailSort = closedList<Sort>("MailSort", "Order of the list of mails.", {
  CREATED_DESC: "The latest first.",
  CREATED_ASC: "The earliest first.",
});
export type MailSort = Sort;

@InputType({ description: "Which mails to list; all conditions hold together." })
export class MailFilter {
  @Field(() => MailState, { nullable: true, description: "Where they stand." })
  state?: MailState | null;

  @Field(() => MailTemplate, { nullable: true, description: "What they are for." })
  template?: MailTemplate | null;

  @Field(() => ID, { nullable: true, description: "About this company." })
  companyId?: string | null;

  @Field(() => ID, { nullable: true, description: "About this contact." })
  contactId?: string | null;

  @Field(() => ID, { nullable: true, description: "About this session." })
  sessionId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Words of the subject, or of the name or address of the reader; capitals and accents do not matter.",
  })
  search?: string | null;
}

@ArgsType()
export class MailsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "Rows of a page, 100 at most." })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the row before the page." })
  after?: string | null;

  @Field(() => MailFilter, { nullable: true, description: "Which mails to list." })
  filter?: MailFilter | null;

  @Field(() => MailSort, { nullable: true, defaultValue: MailSort.CREATED_DESC, description: "Order of the list." })
  sort!: MailSort | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the list of mails." })
export class MailEdge {
  @Field(() => String, { description: "Cursor of this row." })
  cursor!: string;

  @Field(() => Mail, { description: "The mail." })
  node!: Mail;
}

@ObjectType({ simpleResolvers: true, description: "One page of the list of mails." })
export class MailConnection {
  @Field(() => [MailEdge], { description: "The rows of this page." })
  edges!: MailEdge[];

  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "Rows of all pages under this filter." })
  totalCount!: number;
}
