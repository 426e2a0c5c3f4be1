import { CalendarFeedSchema } from "./feeds/calendar-feed.entity.js";
import {
  CalendarFeedResolver,
  CompanyCalendarFeedsResolver,
  ExtranetCalendarFeedResolver,
  TrainerCalendarFeedsResolver,
} from "./feeds/calendar-feed.resolver.js";
import { calendarFeedListeners } from "./feeds/end-feeds.listener.js";
import {
  BookingCalendarHoldersResolver,
  CalendarHolderResolver,
  CalendarWishResolver,
  SessionCalendarHoldersResolver,
} from "./holders/calendar-holder.resolver.js";
import { CalendarInvitationSchema } from "./invitations/calendar-invitation.entity.js";
import { calendarInvitationListeners } from "./invitations/calendar-invitation.listener.js";
import { SessionCalendarResolver } from "./session-calendar.resolver.js";

export { calendarReach, type CalendarEntry } from "./calendar-entry.rules.js";
export { createCalendarFeed } from "./feeds/create-calendar-feed.js";
export { findCalendarFeed, noteCalendarFetch } from "./feeds/find-calendar-feed.js";
export { revokeCalendarFeed } from "./feeds/revoke-calendar-feed.js";
export { admitFetch, admitWrongFetch } from "./feeds/throttle-fetches.js";
export { setCalendarWish } from "./holders/set-calendar-wish.js";
export { datesFile } from "./dates-file.js";
export { contactsWishingDates, inviteToCalendar } from "./invitations/invite-to-calendar.js";
export { trainerCalendar } from "./trainer-calendar.queries.js";
export { calendarTag, writeCalendar, type CalendarHead } from "./write-calendar.js";

export const calendarEntities = [CalendarFeedSchema, CalendarInvitationSchema] as const;

export const calendarResolvers = [
  CalendarFeedResolver,
  CompanyCalendarFeedsResolver,
  TrainerCalendarFeedsResolver,
  SessionCalendarResolver,
  ExtranetCalendarFeedResolver,
  CalendarHolderResolver,
  SessionCalendarHoldersResolver,
  BookingCalendarHoldersResolver,
  CalendarWishResolver,
] as const;

export const calendarListeners = [...calendarFeedListeners, ...calendarInvitationListeners];
