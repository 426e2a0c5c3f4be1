import { Field, ID, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Booking } from "./booking.js";

@InputType({ description: "Hides a session again from a company that has no live publication in it." })
export class UnpublishSessionInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => ID, { description: "The company that will no longer see it." })
  companyId!: string;
}

export const UnpublishSessionResult = refusable("UnpublishSession", Booking);
export type UnpublishSessionResult = typeof UnpublishSessionResult;
