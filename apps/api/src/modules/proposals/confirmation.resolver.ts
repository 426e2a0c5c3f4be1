import {
  Booking,
  ConfirmDatesManuallyInput,
  ConfirmDatesManuallyResult,
  DateConfirmation,
  DateConfirmationStep,
  DateConfirmationViewerCan,
  DateProposal,
  Person,
  type Refusal,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { staffById, type PersonRow } from "#access";
import { dayInParis } from "#platform/clock";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { bookingKey, bookingsById, isCancelled, type BookingRow } from "#sessions";
import { confirmDatesManually } from "./confirming/confirm-dates-manually.js";
import { nextState, stateOn } from "./date-confirmation.rules.js";
import { proposalPolicy } from "./proposal.policy.js";
import { stepsOfBookings, type StepRow } from "./reading/date-history.queries.js";
import { proposalsOfBookings } from "./reading/date-proposal.loaders.js";
import type { DateProposalRow } from "./reading/date-proposal-rows.queries.js";

/** A confirmation with the booking it belongs to, from which the rest is read. */
type ConfirmationRow = DateConfirmation & { booking: BookingRow; confirmedById: string | null };

@Resolver(() => Booking)
export class BookingDatesResolver {
  @FieldResolver(() => DateConfirmation, { description: "What this client says of the dates of the session." })
  async dateConfirmation(@Root() booking: BookingRow, @Ctx() context: Context): Promise<ConfirmationRow> {
    const { reading } = context;
    const [last] = (await reading.load(proposalsOfBookings, booking.id)) ?? [];
    const day = (instant: Date | null) => instant && dayInParis(instant);
    const state = stateOn(dayInParis(reading.now), { state: booking.datesState, dueOn: booking.datesDueOn });
    const isAnswered = state === "ACCEPTED" || state === "DECLINED" || state === "OPTION_CHOSEN";
    const answered = isAnswered ? last : undefined;
    return {
      id: booking.id,
      state,
      sentOn: state === "NOT_SENT" ? null : day(booking.datesSentAt),
      dueOn: booking.datesDueOn,
      answeredOn: isAnswered ? day(booking.datesAnsweredAt) : null,
      answeredBy: answered?.answeredByName ?? null,
      channel: answered?.channel ?? null,
      comment: answered?.comment ?? null,
      movedOn: state === "NOT_SENT" ? day(booking.datesMovedAt) : null,
      isManual: state === "MANUAL",
      confirmedAt: booking.datesConfirmedAt,
      confirmedById: booking.datesConfirmedBy,
      booking,
    };
  }

  @Mutation(() => ConfirmDatesManuallyResult, {
    description: "Turns the manual validation of a client's dates on or off. No mail leaves.",
  })
  confirmDatesManually(
    @Arg("input", () => ConfirmDatesManuallyInput) input: ConfirmDatesManuallyInput,
    @Ctx() context: Context,
  ): Promise<BookingRow | Refusal | null> {
    staffOf(context);
    return orRefusal(context, async () => {
      const { id } = await context.work((work) => confirmDatesManually(work, input));
      return context.reading.load(bookingsById, id);
    });
  }
}

@Resolver(() => DateConfirmation)
export class DateConfirmationResolver {
  @FieldResolver(() => DateProposal, { nullable: true, description: "The last one sent, whatever became of it." })
  async proposal(@Root() { id }: ConfirmationRow, @Ctx() context: Context): Promise<DateProposalRow | null> {
    return (await context.reading.load(proposalsOfBookings, id))?.[0] ?? null;
  }

  @FieldResolver(() => [DateProposal], { description: "All that was proposed to this client, the latest first." })
  async proposals(@Root() { id }: ConfirmationRow, @Ctx() context: Context): Promise<DateProposalRow[]> {
    return (await context.reading.load(proposalsOfBookings, id)) ?? [];
  }

  @FieldResolver(() => [DateConfirmationStep], { description: "What moved it, the latest first." })
  async history(@Root() { booking }: ConfirmationRow, @Ctx() context: Context): Promise<StepRow[]> {
    return (await context.reading.load(stepsOfBookings, bookingKey(booking))) ?? [];
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who validated the dates by hand, or null." })
  confirmedBy(@Root() { confirmedById }: ConfirmationRow, @Ctx() context: Context): Promise<PersonRow | null> | null {
    return confirmedById ? context.reading.load(staffById, confirmedById) : null;
  }

  @FieldResolver(() => DateConfirmationViewerCan, { description: "What the viewer may do about it." })
  viewerCan(@Root() { booking, state }: ConfirmationRow, @Ctx() context: Context): DateConfirmationViewerCan {
    const may =
      !booking.sessionDeletedAt && !isCancelled(booking.status) && proposalPolicy.propose(staffOf(context), booking);
    return {
      propose: may && nextState(state, "SEND") !== null,
      validate: may && (state === "MANUAL" || nextState(state, "VALIDATE") !== null),
    };
  }
}
