import {
  CalendarFeed,
  Company,
  CreateCalendarFeedInput,
  CreateCalendarFeedResult,
  type CreatedCalendarFeed,
  Extranet,
  Person,
  type Refusal,
  RevokeCalendarFeedInput,
  RevokeCalendarFeedResult,
  type RevokedCalendarFeed,
  Trainer,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { staffById, type PersonRow } from "#access";
import type { CompanyRow } from "#companies";
import { contactOf, orRefusal, personOf, staffOf, type Context } from "#platform/context";
import {
  calendarFeedsById,
  calendarFeedsOfCompanies,
  calendarFeedsOfTrainers,
  ownCalendarFeed,
  type CalendarFeedRow,
} from "./calendar-feed.loaders.js";
import { createCalendarFeed } from "./create-calendar-feed.js";
import { revokeCalendarFeed } from "./revoke-calendar-feed.js";

@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  @Mutation(() => CreateCalendarFeedResult, {
    description:
      "Makes a private address where a calendar program reads sessions: the staff for a company or a trainer, a contact its own, which ends the former one.",
  })
  createCalendarFeed(
    @Arg("input", () => CreateCalendarFeedInput) input: CreateCalendarFeedInput,
    @Ctx() context: Context,
  ): Promise<CreatedCalendarFeed | Refusal> {
    personOf(context);
    return orRefusal(context, async () => {
      const { feed, token } = await context.work((work) => createCalendarFeed(work, input));
      const row = await context.reading.load(calendarFeedsById, feed.id);
      return { feed: row as CalendarFeed, address: context.links.calendar(token) };
    });
  }

  @Mutation(() => RevokeCalendarFeedResult, {
    description: "Ends a calendar feed: from this moment its address answers no longer.",
  })
  revokeCalendarFeed(
    @Arg("input", () => RevokeCalendarFeedInput) input: RevokeCalendarFeedInput,
    @Ctx() context: Context,
  ): Promise<RevokedCalendarFeed | Refusal> {
    personOf(context);
    return orRefusal(context, async () => {
      const { id, revokedAt } = await context.work((work) => revokeCalendarFeed(work, input));
      return { id, revokedAt: revokedAt! };
    });
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who of the staff made it; null: the contact whose own it is.",
  })
  createdBy(@Root() feed: CalendarFeedRow, @Ctx() context: Context): Promise<PersonRow | null> | null {
    return feed.createdById ? context.reading.load(staffById, feed.createdById) : null;
  }
}

@Resolver(() => Company)
export class CompanyCalendarFeedsResolver {
  @FieldResolver(() => [CalendarFeed], { description: "The calendar feeds of its sessions that answer, newest first." })
  async calendarFeeds(@Root() company: CompanyRow, @Ctx() context: Context): Promise<CalendarFeedRow[]> {
    staffOf(context);
    return (await context.reading.load(calendarFeedsOfCompanies, company.id)) ?? [];
  }
}

@Resolver(() => Trainer)
export class TrainerCalendarFeedsResolver {
  @FieldResolver(() => [CalendarFeed], { description: "The calendar feeds of its slots that answer, newest first." })
  async calendarFeeds(@Root() trainer: { id: string }, @Ctx() context: Context): Promise<CalendarFeedRow[]> {
    staffOf(context);
    return (await context.reading.load(calendarFeedsOfTrainers, trainer.id)) ?? [];
  }
}

@Resolver(() => Extranet)
export class ExtranetCalendarFeedResolver {
  @FieldResolver(() => CalendarFeed, {
    nullable: true,
    description: "The contact's own calendar feed of the company's sessions, or null.",
  })
  calendarFeed(@Ctx() context: Context): Promise<CalendarFeedRow | null> {
    contactOf(context);
    return ownCalendarFeed(context.reading);
  }
}
