import { Field, ID, InputType, Int } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { Booking } from "../sessions/booking.js";
import { PersonToEnrolInput } from "./enrol-learners.js";
import { NamedSeat } from "./enrolment.js";

@InputType({ description: "Places for a company that does not know for whom yet." })
export class ReserveSeatsInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => ID, { description: "The company that booked it." })
  companyId!: string;

  @Field(() => Int, { description: "How many, from 1 to 500." })
  count!: number;
}
export const ReserveSeatsResult = refusable("ReserveSeats", Booking);

@InputType({ description: "Reserved places that have no name and are no longer wanted." })
export class ReleaseSeatsInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => ID, { description: "The company they were reserved for." })
  companyId!: string;

  @Field(() => Int, { description: "How many; refused when fewer are free." })
  count!: number;
}
export const ReleaseSeatsResult = refusable("ReleaseSeats", Booking);

@InputType({ description: "Who a reserved place is for; the staff name one, and so do the contacts of the company." })
export class NameSeatInput {
  @Field(() => ID, { description: "The place." })
  seatId!: string;

  @Field(() => PersonToEnrolInput, { description: "A learner of the company, or a new one." })
  learner!: PersonToEnrolInput;
}
export const NameSeatResult = refusable("NameSeat", NamedSeat);

@InputType({ description: "A name that the contact has just given to a reserved place." })
export class UnnameSeatInput {
  @Field(() => ID, { description: "The enrolment that the place became." })
  enrolmentId!: string;
}
export const UnnameSeatResult = refusable("UnnameSeat", NamedSeat);
