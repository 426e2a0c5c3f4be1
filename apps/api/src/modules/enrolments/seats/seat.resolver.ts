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
  UnnameSeatInput,
  UnnameSeatResult,
} from "@passerelle/schema/contract";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { contactOf, orRefusal, personOf, staffOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { bookingsById, type BookingRow } from "#sessions";
import type { Place } from "../enrolment.events.js";
import { nameSeat, type Named } from "./name-seat.js";
import { releaseSeats, reserveSeats } from "./reserve-seats.js";
import { unnameSeat } from "./unname-seat.js";

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
    return named(context, (work) => nameSeat(work, input));
  }

  @Mutation(() => UnnameSeatResult, {
    description:
      "Takes back the name that the contact has just given to a reserved place, until the staff do something about it (extranet only).",
  })
  unnameSeat(
    @Arg("input", () => UnnameSeatInput) input: UnnameSeatInput,
    @Ctx() context: Context,
  ): Promise<NamedSeat | Refusal> {
    contactOf(context);
    return named(context, (work) => unnameSeat(work, input));
  }
}

function named(context: Context, act: (work: Work) => Promise<Named>): Promise<NamedSeat | Refusal> {
  return orRefusal(context, async () => {
    const { seat, enrolment, learnerName } = await context.work(act);
    return { seatId: seat.id, enrolmentId: enrolment.id, sessionId: enrolment.sessionId, learnerName };
  });
}

function answer(context: Context, act: (work: Work) => Promise<Place>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { bookingId } = await context.work(act);
    return context.reading.load(bookingsById, bookingId);
  });
}
