import { SessionCalendar, SessionCalendarArguments } from "@passerelle/schema/contract";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { staffOf, type Context } from "#platform/context";
import { sessionCalendar } from "./session-calendar.queries.js";

@Resolver(() => SessionCalendar)
export class SessionCalendarResolver {
  @Query(() => SessionCalendar, {
    description:
      "The slots of a period, in the centres of the viewer: neither those in the trash nor those in the archive.",
  })
  sessionCalendar(
    @Args(() => SessionCalendarArguments) asked: SessionCalendarArguments,
    @Ctx() context: Context,
  ): Promise<SessionCalendar> {
    staffOf(context);
    return sessionCalendar(context.reading, asked);
  }
}
