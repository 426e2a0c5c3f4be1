import { Field, ID, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Mail } from "./mail.js";

@InputType({ description: "Sends a failed mail again." })
export class ResendMailInput {
  @Field(() => ID, { description: "The mail." })
  mailId!: string;
}

export const ResendMailResult = refusable("ResendMail", Mail);
export type ResendMailResult = typeof ResendMailResult;
