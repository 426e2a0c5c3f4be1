import { sql } from "kysely";
import { Company } from "#companies";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { trainerPolicy } from "#sessions";
import { CalendarFeed } from "./calendar-feed.entity.js";
import { ofFeed } from "./calendar-feed.events.js";
import { calendarFeedPolicy } from "./calendar-feed.policy.js";

/** Ends a feed: its address answers no longer, from this moment. Done twice, it is done once. */
export async function revokeCalendarFeed(work: Work, input: { feedId: string }): Promise<CalendarFeed> {
  const { viewer } = work;
  if (!isId(input.feedId)) throw new Denied();
  const feed = await work.em.findOneOrFail(CalendarFeed, input.feedId);
  if (viewer.kind === "contact") authorise(viewer, calendarFeedPolicy.revokeOwn, feed);
  else if (feed.companyId)
    authorise(viewer, calendarFeedPolicy.openForCompany, await work.em.findOneOrFail(Company, feed.companyId));
  else authorise(viewer, trainerPolicy.edit, undefined);

  await revokeFeed(work, feed, viewer.kind === "house" ? null : viewer.accessId);
  return feed;
}

/** The rest, once it is known that it may end. */
export async function revokeFeed(work: Work, feed: CalendarFeed, by: string | null): Promise<void> {
  // Held until the end: of two who revoke it, the second finds it done.
  await work.transaction.rows(sql`
    select from calendar_feed where organisation_id = ${work.viewer.organisationId} and id = ${feed.id} for update`);
  await work.em.refresh(feed);
  if (feed.revokedAt) return;
  feed.revoke(work.now, by);
  await work.record(await ofFeed(work, "calendar.feedRevoked", feed));
}
