import { Field, ID, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Booking } from "./booking.js";

@InputType({ description: "Makes a session visible to one of its client companies." })
export class PublishSessionInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => ID, { description: "The company that will see it." })
  companyId!: string;
}

export const PublishSessionResult = refusable("PublishSession", Booking);
export type PublishSessionResult = typeof PublishSessionResult;
