import {
  BookCompanyInput,
  BookCompanyResult,
  Booking,
  BookingViewerCan,
  Company,
  Contact,
  Person,
  PublishSessionInput,
  PublishSessionResult,
  type Refusal,
  Session,
  SessionPublication,
  SetBookingStatusInput,
  SetBookingStatusResult,
  UnbookCompanyInput,
  UnbookCompanyResult,
  UnpublishSessionInput,
  UnpublishSessionResult,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { contactsWithAccess, staffById, type PersonRow } from "#access";
import { companiesById, type CompanyRow, type ContactRow } from "#companies";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { bookCompany } from "./book-company.js";
import { publishSession } from "./publish-session.js";
import {
  bookingKey,
  bookingsById,
  livePublicationsOfBookings,
  sessionCounts,
  sessionsById,
} from "./session.loaders.js";
import type { BookingRow, SessionPublicationRow, SessionRow } from "./session-rows.queries.js";
import { sessionPolicy } from "./session.policy.js";
import { setBookingStatus } from "./set-booking-status.js";
import { unbookCompany } from "./unbook-company.js";
import { unpublishSession } from "./unpublish-session.js";

@Resolver(() => Booking)
export class BookingResolver {
  @Mutation(() => BookCompanyResult, { description: "Adds a client company to a session." })
  bookCompany(
    @Arg("input", () => BookCompanyInput) input: BookCompanyInput,
    @Ctx() context: Context,
  ): Promise<BookingRow | Refusal | null> {
    staffOf(context);
    return orRefusal(context, async () => {
      const { sessionId, companyId } = input;
      const { id } = await context.work((work) => bookCompany(work, { sessionId, companyId }));
      return context.reading.load(bookingsById, id);
    });
  }

  @Mutation(() => UnbookCompanyResult, { description: "Takes a company that was booked by mistake out of a session." })
  unbookCompany(
    @Arg("input", () => UnbookCompanyInput) input: UnbookCompanyInput,
    @Ctx() context: Context,
  ): Promise<SessionRow | Refusal | null> {
    staffOf(context);
    return orRefusal(context, async () => {
      const { id } = await context.work((work) => unbookCompany(work, input));
      return context.reading.load(sessionsById, id);
    });
  }

  @Mutation(() => PublishSessionResult, { description: "Makes a session visible to one of its client companies." })
  publishSession(
    @Arg("input", () => PublishSessionInput) input: PublishSessionInput,
    @Ctx() context: Context,
  ): Promise<BookingRow | Refusal | null> {
    staffOf(context);
    return orRefusal(context, async () => {
      const { id } = await context.work((work) => publishSession(work, input));
      return context.reading.load(bookingsById, id);
    });
  }

  @Mutation(() => UnpublishSessionResult, {
    description: "Hides a session again; refused while documents are published to the company.",
  })
  unpublishSession(
    @Arg("input", () => UnpublishSessionInput) input: UnpublishSessionInput,
    @Ctx() context: Context,
  ): Promise<BookingRow | Refusal | null> {
    staffOf(context);
    return orRefusal(context, async () => {
      const { id } = await context.work((work) => unpublishSession(work, input));
      return context.reading.load(bookingsById, id);
    });
  }

  @Mutation(() => SetBookingStatusResult, {
    description: "Says where a company stands in a session. No mail leaves, nothing is announced.",
  })
  setBookingStatus(
    @Arg("input", () => SetBookingStatusInput) input: SetBookingStatusInput,
    @Ctx() context: Context,
  ): Promise<BookingRow | Refusal | null> {
    staffOf(context);
    return orRefusal(context, async () => {
      const { id } = await context.work((work) => setBookingStatus(work, input));
      return context.reading.load(bookingsById, id);
    });
  }

  @FieldResolver(() => Session, { description: "The session." })
  session(@Root() booking: BookingRow, @Ctx() context: Context): Promise<SessionRow | null> {
    return context.reading.load(sessionsById, booking.sessionId);
  }

  @FieldResolver(() => Company, { description: "The client company." })
  company(@Root() booking: BookingRow, @Ctx() context: Context): Promise<CompanyRow | null> {
    return context.reading.load(companiesById, booking.companyId);
  }

  @FieldResolver(() => SessionPublication, {
    nullable: true,
    description: "Live publication of the session to this company, or null.",
  })
  publication(@Root() booking: BookingRow, @Ctx() context: Context): Promise<SessionPublicationRow | null> {
    return context.reading.load(livePublicationsOfBookings, bookingKey(booking));
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who last changed the status; null while nobody did." })
  statusChangedBy(@Root() booking: BookingRow, @Ctx() context: Context): Promise<PersonRow | null> | null {
    return booking.statusChangedBy ? context.reading.load(staffById, booking.statusChangedBy) : null;
  }

  @FieldResolver(() => BookingViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Root() booking: BookingRow, @Ctx() context: Context): BookingViewerCan {
    return { decide: !booking.sessionDeletedAt && sessionPolicy.decide(staffOf(context), booking) };
  }

  @FieldResolver(() => [Contact], { description: "Contacts of the company with an open extranet access." })
  async contactsWithAccess(@Root() booking: BookingRow, @Ctx() context: Context): Promise<ContactRow[]> {
    return (await context.reading.load(contactsWithAccess, booking.companyId)) ?? [];
  }
}

@Resolver(() => SessionPublication)
export class SessionPublicationResolver {
  @FieldResolver(() => Person, { description: "Who made it visible." })
  publishedBy(@Root() publication: SessionPublicationRow, @Ctx() context: Context): Promise<PersonRow | null> {
    return context.reading.load(staffById, publication.publishedBy);
  }
}

@Resolver(() => Company)
export class CompanySessionsResolver {
  @FieldResolver(() => Int, { description: "How many sessions it booked." })
  async sessionCount(@Root() company: CompanyRow, @Ctx() context: Context): Promise<number> {
    return (await context.reading.load(sessionCounts, company.id)) ?? 0;
  }
}
