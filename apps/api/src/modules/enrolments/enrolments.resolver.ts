import {
  Booking,
  Enrolment,
  EnrolmentConnection,
  EnrolmentsArguments,
  Learner,
  PersonToEnrolInput,
  RecognisedLearner,
  Seat,
  Session,
} from "@passerelle/schema/contract";
import { limits } from "@passerelle/schema/vocabulary";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { LearnerRow } from "#companies";
import { staffOf, type Context } from "#platform/context";
import { BadInput } from "#platform/failure";
import { isId, type Connection } from "#platform/page";
import { bookingKey, type BookingRow, type SessionRow } from "#sessions";
import {
  enrolmentsOfBookings,
  freeSeatsOfBookings,
  placesOfBookings,
  placesOfSessions,
  type EnrolmentRow,
  type SeatRow,
} from "./enrolment.loaders.js";
import { listEnrolments, recogniseLearners, type Recognised } from "./enrolment.queries.js";

@Resolver(() => Booking)
export class BookingEnrolmentsResolver {
  @FieldResolver(() => [Enrolment], {
    description: "Its learners by name, then those who were removed, the latest first.",
  })
  async enrolments(@Root() booking: BookingRow, @Ctx() context: Context): Promise<EnrolmentRow[]> {
    return (await context.reading.load(enrolmentsOfBookings, bookingKey(booking))) ?? [];
  }

  @FieldResolver(() => [Seat], { description: "Places reserved for it that have no name yet." })
  async freeSeats(@Root() booking: BookingRow, @Ctx() context: Context): Promise<SeatRow[]> {
    return (await context.reading.load(freeSeatsOfBookings, bookingKey(booking))) ?? [];
  }

  @FieldResolver(() => Int, { description: "How many learners it has enrolled." })
  async enrolledCount(@Root() booking: BookingRow, @Ctx() context: Context): Promise<number> {
    return (await context.reading.load(placesOfBookings, bookingKey(booking)))?.enrolled ?? 0;
  }

  @FieldResolver(() => Int, { description: "How many places are reserved for it without a name." })
  async freeSeatCount(@Root() booking: BookingRow, @Ctx() context: Context): Promise<number> {
    return (await context.reading.load(placesOfBookings, bookingKey(booking)))?.seats ?? 0;
  }
}

@Resolver(() => Session)
export class SessionPlacesResolver {
  @FieldResolver(() => Int, {
    description: "Learners and places without a name, of the clients that have not cancelled.",
  })
  async placesTaken(@Root() session: SessionRow, @Ctx() context: Context): Promise<number> {
    return (await context.reading.load(placesOfSessions, session.id))?.taken ?? 0;
  }

  @FieldResolver(() => Int, { nullable: true, description: "How many places are left; null without a capacity." })
  async placesLeft(@Root() session: SessionRow, @Ctx() context: Context): Promise<number | null> {
    return (await context.reading.load(placesOfSessions, session.id))?.left ?? null;
  }
}

@Resolver(() => Learner)
export class LearnerEnrolmentsResolver {
  @FieldResolver(() => EnrolmentConnection, { description: "The sessions it is or was enrolled in, the latest first." })
  enrolments(
    @Root() learner: LearnerRow,
    @Args(() => EnrolmentsArguments) page: EnrolmentsArguments,
    @Ctx() context: Context,
  ): Promise<Connection<EnrolmentRow>> {
    return listEnrolments(context.reading, learner.id, page);
  }

  @Query(() => [RecognisedLearner], {
    description:
      "Whom of a company the lines of a list mean, before they are enrolled in a session; one answer per line, at most 500.",
  })
  recogniseLearners(
    @Arg("sessionId", () => ID, { description: "The session." }) sessionId: string,
    @Arg("companyId", () => ID, { description: "The company." }) companyId: string,
    @Arg("people", () => [PersonToEnrolInput], { description: "The people as they were typed." })
    people: PersonToEnrolInput[],
    @Ctx() context: Context,
  ): Promise<Recognised[]> {
    staffOf(context);
    if (people.length > limits.enrolments) throw new BadInput(`At most ${limits.enrolments} people at once.`);
    if (!isId(sessionId) || !isId(companyId)) return Promise.resolve([]);
    return recogniseLearners(context.reading, { sessionId, companyId, people });
  }
}
