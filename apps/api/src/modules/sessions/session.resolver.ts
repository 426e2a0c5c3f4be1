import {
  Booking,
  Centre,
  Programme,
  Session,
  SessionConnection,
  SessionDatesCount,
  SessionFigures,
  SessionMonth,
  SessionsArguments,
  SessionStatusCount,
  SessionViewerCan,
  Slot,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { programmesById, type ProgrammeRow } from "#catalogue";
import { centresById, type CentreRow } from "#organisations";
import { staffOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import { sessionFigures, sessionMonths, type SessionFiguresRow } from "./session-figures.queries.js";
import { bookingsOfSessions, sessionsById, slotsOfSessions } from "./session.loaders.js";
import { sessionPolicy } from "./session.policy.js";
import { listSessions, type SessionPage } from "./session.queries.js";
import type { BookingRow, SessionRow, SlotRow } from "./session-rows.queries.js";

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => SessionConnection, { description: "Sessions the staff viewer may see." })
  sessions(@Args(() => SessionsArguments) page: SessionsArguments, @Ctx() context: Context): Promise<SessionPage> {
    staffOf(context);
    return listSessions(context.reading, page);
  }

  @Query(() => Session, { nullable: true, description: "One session, or null." })
  session(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<SessionRow | null> {
    staffOf(context);
    return isId(id) ? context.reading.load(sessionsById, id) : Promise.resolve(null);
  }

  @Query(() => SessionFigures, { description: "The figures and the chart above the session list." })
  sessionFigures(@Ctx() context: Context): Promise<SessionFiguresRow> {
    staffOf(context);
    return sessionFigures(context.reading);
  }

  @FieldResolver(() => Programme, { nullable: true, description: "What is taught." })
  programme(@Root() session: SessionRow, @Ctx() context: Context): Promise<ProgrammeRow | null> | null {
    return session.programmeId ? context.reading.load(programmesById, session.programmeId) : null;
  }

  @FieldResolver(() => Centre, { description: "The centre that holds it." })
  centre(@Root() session: SessionRow, @Ctx() context: Context): Promise<CentreRow | null> {
    return context.reading.load(centresById, session.centreId);
  }

  @FieldResolver(() => [Slot], { description: "Its slots, in the order of the days." })
  async slots(@Root() session: SessionRow, @Ctx() context: Context): Promise<SlotRow[]> {
    return (await context.reading.load(slotsOfSessions, session.id)) ?? [];
  }

  @FieldResolver(() => [Booking], { description: "Its client companies, by name." })
  async bookings(@Root() session: SessionRow, @Ctx() context: Context): Promise<BookingRow[]> {
    return (await context.reading.load(bookingsOfSessions, session.id)) ?? [];
  }

  @FieldResolver(() => SessionViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Root() session: SessionRow, @Ctx() context: Context): SessionViewerCan {
    const viewer = staffOf(context);
    const isThere = !session.deletedAt;
    return {
      publish: isThere && sessionPolicy.publish(viewer, session),
      plan: isThere && sessionPolicy.plan(viewer, session),
      addDocument: isThere && sessionPolicy.plan(viewer, session),
      enrol: isThere && sessionPolicy.plan(viewer, session),
      decide: sessionPolicy.decide(viewer, session),
    };
  }
}

@Resolver(() => SessionConnection)
export class SessionConnectionResolver {
  @FieldResolver(() => [SessionStatusCount], { description: "Counts per status under the same filter but the status." })
  statusCounts(@Root() page: SessionPage): SessionStatusCount[] {
    return page.statusCounts;
  }

  @FieldResolver(() => [SessionDatesCount], {
    description: "Counts per state of the dates, under the same filter but that state.",
  })
  datesCounts(@Root() page: SessionPage): Promise<SessionDatesCount[]> {
    return page.datesCounts();
  }
}

@Resolver(() => SessionFigures)
export class SessionMonthsResolver {
  @FieldResolver(() => [SessionMonth], {
    description: "Sessions starting per month: the last six and the next six months, oldest first.",
  })
  months(@Ctx() context: Context): Promise<SessionMonth[]> {
    staffOf(context);
    return sessionMonths(context.reading);
  }
}
