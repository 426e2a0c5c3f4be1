import { Field, InputType } from "type-graphql";
import { Locale } from "./viewer.js";

@InputType({ description: "The language the viewer wants to read; the mails to its contact records follow." })
export class SetLocaleInput {
  @Field(() => Locale, { description: "The language chosen." })
  locale!: Locale;
}
