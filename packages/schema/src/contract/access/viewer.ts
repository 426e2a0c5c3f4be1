import { Field, ID, ObjectType } from "type-graphql";
import type { Locale as Language, ViewerKind as Kind } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { Access } from "./access.js";

export const Locale = closedList<Language>("Locale", "A language of the screens.", {
  FR: "French.",
  EN: "English.",
});
export type Locale = Language;

export const ViewerKind = closedList<Kind>("ViewerKind", "The side a person is signed in on.", {
  STAFF: "Works for the training organisation: the console.",
  CONTACT: "Belongs to a client company: the extranet.",
});
export type ViewerKind = Kind;

@ObjectType({ simpleResolvers: true, description: "The person signed in." })
export class Viewer {
  @Field(() => ID, { description: "The account's id." })
  id!: string;

  @Field(() => ViewerKind, { description: "The side this request comes from." })
  kind!: ViewerKind;

  @Field(() => String, { description: "The address the person signs in with." })
  email!: string;

  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => Locale, { description: "The language the person chose." })
  locale!: Locale;

  @Field(() => Access, { description: "The staff place or extranet access this request acts under." })
  access?: Access;
}
