import { Field, ID, InputType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Booking, BookingStatus } from "./booking.js";
import { Session } from "./session.js";

@InputType({ description: "Says where a company stands in a session." })
export class SetBookingStatusInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => ID, { description: "The company." })
  companyId!: string;

  @Field(() => BookingStatus, { description: "Where it stands from now on." })
  status!: BookingStatus;
}

@InputType({ description: "Puts a session in the trash." })
export class DeleteSessionInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;
}

@InputType({ description: "Takes a session out of the trash, as it was." })
export class RestoreSessionInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;
}

@InputType({ description: "Takes a session out of the staff's default list; its clients see no difference." })
export class ArchiveSessionInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;
}

@InputType({ description: "Puts an archived session back in the staff's default list." })
export class UnarchiveSessionInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;
}

export const SetBookingStatusResult = refusable("SetBookingStatus", Booking);
export type SetBookingStatusResult = typeof SetBookingStatusResult;
export const DeleteSessionResult = refusable("DeleteSession", Session);
export type DeleteSessionResult = typeof DeleteSessionResult;
export const RestoreSessionResult = refusable("RestoreSession", Session);
export type RestoreSessionResult = typeof RestoreSessionResult;
export const ArchiveSessionResult = refusable("ArchiveSession", Session);
export type ArchiveSessionResult = typeof ArchiveSessionResult;
export const UnarchiveSessionResult = refusable("UnarchiveSession", Session);
export type UnarchiveSessionResult = typeof UnarchiveSessionResult;
