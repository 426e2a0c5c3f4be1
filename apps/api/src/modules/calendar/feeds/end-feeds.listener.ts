import type { Event, Listener } from "#platform/event";
import type { Work } from "#platform/work";
import { CalendarFeed } from "./calendar-feed.entity.js";
import { revokeFeed } from "./revoke-calendar-feed.js";

/** What a feed was opened for is gone, and the feed with it. It does not come back: another one is made. Run twice, nothing is left to do. */
export const calendarFeedListeners: readonly Listener[] = [
  { on: "access.cut", hear: (work, event) => end(work, { contactId: idIn(event, "contactId") }) },
  { on: "companies.merged", hear: (work, event) => end(work, { madeFor: idIn(event, "mergedId") }) },
];

async function end(work: Work, of: { contactId: string } | { madeFor: string }): Promise<void> {
  for (const feed of await work.em.find(CalendarFeed, { ...of, revokedAt: null })) await revokeFeed(work, feed, null);
}

const idIn = (event: Event, name: string): string => String(event.facts[name]);
