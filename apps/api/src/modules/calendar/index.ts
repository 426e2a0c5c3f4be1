export { CalendarFeedSchema } from "./feeds/calendar-feed.entity.js";
export {
  CalendarFeedResolver,
  CompanyCalendarFeedsResolver,
  ExtranetCalendarFeedResolver,
  TrainerCalendarFeedsResolver,
} from "./feeds/calendar-feed.resolver.js";
export {
  BookingCalendarHoldersResolver,
  CalendarHolderResolver,
  CalendarWishResolver,
  SessionCalendarHoldersResolver,
} from "./invitations/calendar-holder.resolver.js";
export { CalendarInvitationSchema } from "./invitations/calendar-invitation.entity.js";
export { calendarInvitationListeners } from "./invitations/calendar-invitation.listener.js";
export { datesFile, type DatesFile } from "./invitations/dates-file.js";
export { contactsWishingDates, inviteToCalendar } from "./invitations/invite-to-calendar.js";
export { setCalendarWish } from "./invitations/set-calendar-wish.js";
export { calendarReach, type CalendarEntry } from "./calendar-entry.rules.js";
export { createCalendarFeed } from "./feeds/create-calendar-feed.js";
export { SessionCalendarResolver } from "./session-calendar.resolver.js";
export { revokeCalendarFeed } from "./feeds/revoke-calendar-feed.js";
export { calendarFeedListeners } from "./feeds/end-feeds.listener.js";
export { findCalendarFeed, noteCalendarFetch } from "./feeds/find-calendar-feed.js";
export { admitFetch, admitWrongFetch } from "./feeds/throttle-fetches.js";
export { trainerCalendar } from "./trainer-calendar.queries.js";
export { calendarTag, writeCalendar, type CalendarHead } from "./write-calendar.js";
