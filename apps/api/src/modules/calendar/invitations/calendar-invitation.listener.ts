import { sql } from "kysely";
import { dayInParis } from "#platform/clock";
import type { Event, Listener } from "#platform/event";
import type { Work } from "#platform/work";
import { keepCalendars } from "./keep-calendars.js";

const ofSession = (work: Work, { sessionId }: Event): Promise<unknown> =>
  keepCalendars(work, { sessionIds: [sessionId!] });
const ofBooking = (work: Work, { sessionId, companyId }: Event): Promise<unknown> =>
  keepCalendars(work, { sessionIds: [sessionId!], companyId });
const ofContact = (work: Work, { facts }: Event): Promise<unknown> =>
  keepCalendars(work, { contactId: String(facts.contactId) });

/** Whatever a calendar tells of a session: whoever holds entries is told when it changes, and nobody else is. */
export const calendarInvitationListeners: readonly Listener[] = (
  [
    ["sessions.slotsChanged", ofSession],
    ["sessions.configured", ofSession],
    ["sessions.deleted", ofSession],
    ["sessions.restored", ofSession],
    ["sessions.bookingStatusChanged", ofBooking],
    ["sessions.unbooked", ofBooking],
    ["sessions.venueUpdated", ofVenue],
    ["companies.contactUpdated", ofContact],
    ["companies.contactDeleted", ofContact],
    ["companies.contactRestored", ofContact],
  ] as const
).map(([on, keep]) => ({
  on,
  hear: async (work, event) => {
    await keep(work, event);
  },
}));

/** A room with another name or address: the sessions that are still to be held there. */
async function ofVenue(work: Work, { facts }: Event): Promise<void> {
  const sessions = await work.transaction.rows(sql<{ id: string }>`
    select distinct t.session_id as id from slot t
    where t.organisation_id = ${work.viewer.organisationId} and t.venue_id = ${String(facts.venueId)} and t.date >= ${dayInParis(work.now)}::date
      and exists (select from calendar_invitation i where (i.organisation_id, i.session_id) = (t.organisation_id, t.session_id) and i.state = 'LIVE')
    order by 1`);
  await keepCalendars(work, { sessionIds: sessions.map(({ id }) => id) });
}
