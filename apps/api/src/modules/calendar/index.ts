export { CalendarFeedSchema } from "./calendar-feed.entity.js";
export {
  CalendarFeedResolver,
  CompanyCalendarFeedsResolver,
  ExtranetCalendarFeedResolver,
  TrainerCalendarFeedsResolver,
} from "./calendar-feed.resolver.js";
export { calendarReach, type CalendarEntry } from "./calendar-entry.rules.js";
export { createCalendarFeed } from "./create-calendar-feed.js";
export { SessionCalendarResolver } from "./session-calendar.resolver.js";
export { revokeCalendarFeed } from "./revoke-calendar-feed.js";
export { calendarFeedListeners } from "./end-feeds.listener.js";
export { findCalendarFeed, noteCalendarFetch } from "./find-calendar-feed.js";
export { admitFetch, admitWrongFetch } from "./throttle-fetches.js";
export { trainerCalendar } from "./trainer-calendar.queries.js";
export { calendarTag, writeCalendar, type CalendarHead } from "./write-calendar.js";
