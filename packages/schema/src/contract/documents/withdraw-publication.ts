import { Field, ID, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Publication } from "./publication.js";

@InputType({ description: "Takes a published document back from a company." })
export class WithdrawPublicationInput {
  @Field(() => ID, { description: "The publication to withdraw." })
  publicationId!: string;
}

export const WithdrawPublicationResult = refusable("WithdrawPublication", Publication);
export type WithdrawPublicationResult = typeof WithdrawPublicationResult;
