import {
  type NamedSeat,
  NameSeatInput,
  NameSeatResult,
  type Refusal,
  ReleaseSeatsInput,
  ReleaseSeatsResult,
  ReserveSeatsInput,
  ReserveSeatsResult,
  Seat,
} from "@passerelle/schema/contract";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { orRefusal, personOf, staffOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { bookingsById, type BookingRow } from "#sessions";
import type { Place } from "../enrolment.events.js";
import { nameSeat } from "./name-seat.js";
import { releaseSeats, reserveSeats } from "./reserve-seats.js";

type Answer = Promise<BookingRow | Refusal | null>;

@Resolver(() => Seat)
export class SeatResolver {
  @Mutation(() => ReserveSeatsResult, { description: "Reserves places for a company before it is known for whom." })
  reserveSeats(@Arg("input", () => ReserveSeatsInput) input: ReserveSeatsInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => reserveSeats(work, input));
  }

  @Mutation(() => ReleaseSeatsResult, { description: "Gives back reserved places that nobody has named." })
  releaseSeats(@Arg("input", () => ReleaseSeatsInput) input: ReleaseSeatsInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => releaseSeats(work, input));
  }

  @Mutation(() => NameSeatResult, {
    description: "Says who a reserved place is for: the staff do, and so do the contacts of the company (both sides).",
  })
  nameSeat(
    @Arg("input", () => NameSeatInput) input: NameSeatInput,
    @Ctx() context: Context,
  ): Promise<NamedSeat | Refusal> {
    personOf(context);
    return orRefusal(context, async () => {
      const { seat, enrolment, learnerName } = await context.work((work) => nameSeat(work, input));
      return { seatId: seat.id, enrolmentId: enrolment.id, sessionId: enrolment.sessionId, learnerName };
    });
  }
}

function answer(context: Context, act: (work: Work) => Promise<Place>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { bookingId } = await context.work(act);
    return context.reading.load(bookingsById, bookingId);
  });
}
