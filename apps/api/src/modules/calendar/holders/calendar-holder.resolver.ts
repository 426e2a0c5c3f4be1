import {
  Booking,
  CalendarHolder,
  CalendarWish,
  Contact,
  Extranet,
  NotifyDatesChangeInput,
  NotifyDatesChangeResult,
  type NotifiedDatesChange,
  type Refusal,
  Session,
  SetCalendarWishInput,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { contactsById, type ContactRow } from "#companies";
import { contactOf, orRefusal, staffOf, type Context } from "#platform/context";
import { bookingKey, type BookingRow, type SessionRow } from "#sessions";
import { holderCountsOfSessions, holdersOfBookings, type HolderRow } from "./holder.loaders.js";
import { notifyDatesChange } from "./notify-dates-change.js";
import { setCalendarWish } from "./set-calendar-wish.js";

@Resolver(() => CalendarHolder)
export class CalendarHolderResolver {
  @Mutation(() => NotifyDatesChangeResult, {
    description:
      "Sends clients a message about the dates as they are now: to whoever holds them in a calendar, and to the primary contact (R-137).",
  })
  notifyDatesChange(
    @Arg("input", () => NotifyDatesChangeInput) input: NotifyDatesChangeInput,
    @Ctx() context: Context,
  ): Promise<NotifiedDatesChange | Refusal> {
    staffOf(context);
    return orRefusal(context, async () => {
      const recipientCount = await context.work((work) => notifyDatesChange(work, context.links, input));
      return { id: input.sessionId, recipientCount };
    });
  }

  @FieldResolver(() => Contact, { description: "The contact." })
  contact(@Root() holder: HolderRow, @Ctx() context: Context): Promise<ContactRow | null> {
    return context.reading.load(contactsById, holder.contactId);
  }
}

@Resolver(() => Session)
export class SessionCalendarHoldersResolver {
  @FieldResolver(() => Int, {
    description: "How many contacts hold its days in their calendars, and are told by themselves when they move.",
  })
  async calendarHolderCount(@Root() session: SessionRow, @Ctx() context: Context): Promise<number> {
    staffOf(context);
    return (await context.reading.load(holderCountsOfSessions, session.id)) ?? 0;
  }
}

@Resolver(() => Booking)
export class BookingCalendarHoldersResolver {
  @FieldResolver(() => [CalendarHolder], {
    description: "The contacts whose calendars were given the days of the session, in the order of names.",
  })
  async calendarHolders(@Root() booking: BookingRow, @Ctx() context: Context): Promise<HolderRow[]> {
    staffOf(context);
    return (await context.reading.load(holdersOfBookings, bookingKey(booking))) ?? [];
  }
}

@Resolver(() => Extranet)
export class CalendarWishResolver {
  @Mutation(() => CalendarWish, {
    description: "The viewer, a contact, says whether it receives the dates of its sessions in its calendar.",
  })
  async setCalendarWish(
    @Arg("input", () => SetCalendarWishInput) input: SetCalendarWishInput,
    @Ctx() context: Context,
  ): Promise<CalendarWish> {
    const { contactId } = contactOf(context);
    await context.work((work) => setCalendarWish(work, input));
    return wishOf(context, contactId);
  }

  @FieldResolver(() => CalendarWish, { description: "Whether the viewer receives its dates in its calendar." })
  calendarWish(@Ctx() context: Context): Promise<CalendarWish> {
    return wishOf(context, contactOf(context).contactId);
  }
}

async function wishOf(context: Context, contactId: string): Promise<CalendarWish> {
  // Previewed without a primary contact, an extranet is looked at with nobody's eyes.
  const contact = await context.reading.load(contactsById, contactId);
  return { id: contactId, wanted: contact?.wantsCalendar ?? false, address: contact?.email ?? null };
}
