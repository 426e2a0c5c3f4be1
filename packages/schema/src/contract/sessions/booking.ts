import { Field, ID, ObjectType } from "type-graphql";
import type { BookingStatus as Status } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar } from "../platform/index.js";

export const BookingStatus = closedList<Status>("BookingStatus", "Where one company stands in one session.", {
  UNDECIDED: "Not decided yet.",
  WON: "The client goes ahead.",
  COMPLETED: "All is done for this client.",
  CANCELLED: "Cancelled, to be rescheduled later.",
  LOST: "The client finally does not go ahead.",
});
export type BookingStatus = Status;

@ObjectType({ simpleResolvers: true, description: "One company in one session." })
export class Booking {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => BookingStatus, { description: "Where the company stands." })
  status!: BookingStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: "When that last changed; null while it never did." })
  statusChangedAt?: Date | null;

  @Field(() => DateTimeScalar, { description: "When the company was booked." })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with the booking of a company." })
export class BookingViewerCan {
  @Field(() => Boolean, { description: "Say where the company stands." })
  decide!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A session made visible to a company." })
export class SessionPublication {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "Since when the company sees the session." })
  publishedAt!: Date;
}
