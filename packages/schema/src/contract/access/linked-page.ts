import { Field, ObjectType } from "type-graphql";
import type { LinkKind as Kind, LinkState as State } from "../../vocabulary/index.js";
import { Centre } from "../organisations/index.js";
import { DateTimeScalar } from "../platform/index.js";
import { closedList } from "../platform/closed-list.js";

export const LinkKind = closedList<Kind>("LinkKind", "What the link of a mail is for.", {
  CONTACT_INVITATION: "To enter the extranet of a company.",
  STAFF_INVITATION: "To join the staff of an organisation.",
  PASSWORD_RESET: "To choose a new password.",
  LOGIN_EMAIL_CHANGE: "To confirm a new address for signing in.",
  DATE_PROPOSAL: "To answer the dates proposed for a session.",
});
export type LinkKind = Kind;

export const LinkState = closedList<State>("LinkState", "Whether the link of a mail can still be used.", {
  OPEN: "It can be used.",
  EXPIRED: "Its time has passed.",
  USED: "It was used; a link is used once.",
  CANCELLED: "It was cancelled by those who sent it.",
  VOIDED: "A newer one took its place, or what it was for no longer holds.",
  SUSPENDED: "Not for the moment: the session is cancelled.",
});
export type LinkState = State;

@ObjectType({ simpleResolvers: true, description: "What the link of a mail leads to. Reading it changes nothing." })
export class LinkedPage {
  @Field(() => LinkKind, { description: "What it is for." })
  kind!: LinkKind;

  @Field(() => LinkState, { description: "Whether it can still be used." })
  state!: LinkState;

  @Field(() => String, { description: "The address it is about." })
  email!: string;

  @Field(() => String, { nullable: true, description: "First name of the person invited." })
  firstName?: string | null;

  @Field(() => String, { nullable: true, description: "Last name of the person invited." })
  lastName?: string | null;

  @Field(() => String, { nullable: true, description: "The training organisation that invites." })
  organisationName?: string | null;

  @Field(() => String, { nullable: true, description: "The company whose extranet opens." })
  companyName?: string | null;

  @Field(() => Centre, { nullable: true, description: "The centre whose name and colour dress the page." })
  centre?: Centre | null;

  @Field(() => Boolean, {
    description: "Whether the address has an account: its password is asked for, instead of a new one.",
  })
  hasAccount!: boolean;

  @Field(() => Boolean, { description: "Whether that account has a passkey that can be presented instead." })
  hasPasskey!: boolean;

  @Field(() => DateTimeScalar, { description: "Until when it can be used." })
  expiresAt!: Date;
}
