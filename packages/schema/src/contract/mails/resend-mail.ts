import { Field, ID, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Mail } from "./mail.js";

@InputType({ description: "Sends a mail once more." })
export class ResendMailInput {
  @Field(() => ID, { description: "The mail." })
  mailId!: string;
}

/** The very mail when it never left; another one of the same words when it had. */
export const ResendMailResult = refusable("ResendMail", Mail);
export type ResendMailResult = typeof ResendMailResult;
