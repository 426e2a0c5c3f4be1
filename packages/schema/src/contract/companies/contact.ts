import { Field, ID, Int, ObjectType } from "type-graphql";
import type { AccessState as State } from "../../vocabulary/index.js";
import { Locale } from "../access/viewer.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar } from "../platform/index.js";

export const AccessState = closedList<State>("AccessState", "Where a contact's access to the extranet stands.", {
  NOT_INVITED: "Nobody was invited yet, or the invitation was cancelled.",
  INVITED: "An invitation was sent and not accepted yet; it may have expired.",
  ACTIVE: "The contact may sign in.",
  REVOKED: "The access was cut.",
});
export type AccessState = State;

@ObjectType({ simpleResolvers: true, description: "A person of a client company." })
export class Contact {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => String, {
    nullable: true,
    description: "Where session mails go; the address of the account may differ.",
  })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "Telephone, as written by the staff." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "What the person does in the company." })
  jobTitle?: string | null;

  @Field(() => Boolean, { description: "Whether this is the primary contact of the company." })
  isPrimary!: boolean;

  @Field(() => Boolean, {
    description: "Whether it receives the dates of its sessions in its calendar, each time they are agreed.",
  })
  wantsCalendar!: boolean;

  @Field(() => Locale, {
    description: "The language of the mails it is sent; it follows the one chosen on screen, once there is an account.",
  })
  locale!: Locale;

  @Field(() => Int, { description: "Rises with each change of the record." })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was put in the trash, if it was." })
  deletedAt?: Date | null;

  @Field(() => AccessState, { description: "Where the access of this contact to the extranet stands." })
  access?: AccessState;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with a contact." })
export class ContactViewerCan {
  @Field(() => Boolean, { description: "Change it, put it in the trash or take it out." })
  edit!: boolean;

  @Field(() => Boolean, {
    description: "Invite it, take the invitation back, cut its access, say what it may do for its company.",
  })
  invite!: boolean;
}
