import { sql } from "kysely";
import { actAsHouse } from "#access";
import type { Work } from "#platform/work";
import { holdSession } from "#sessions";
import { keepCalendars } from "./keep-calendars.js";

/**
 * Puts the days of a session into the calendars of these contacts of one client: a mail for each day (L-06), none for what they hold already. Nothing
 * for somebody in the trash, without an address, or of another company; nothing while the booking is cancelled or the session is in the trash.
 * Whoever acts, a contact too, may cause it: the rights are the caller's to ask. Answers how many mails it wrote.
 */
export function inviteToCalendar(
  work: Work,
  { sessionId, companyId, contactIds }: { sessionId: string; companyId: string; contactIds: readonly string[] },
): Promise<number> {
  if (contactIds.length === 0) return Promise.resolve(0);
  return actAsHouse(work, async () => {
    // Its days stay as they are until the commit: whoever moves them next finds these entries.
    await holdSession(work, sessionId);
    return keepCalendars(work, { sessionIds: [sessionId], companyId, invited: { sessionId, companyId, contactIds } });
  });
}

/** The contacts of a company who wish the dates in their calendars each time they are agreed. */
export async function contactsWishingDates(work: Work, companyId: string): Promise<string[]> {
  const contacts = await work.transaction.rows(sql<{ id: string }>`
    select id from contact where organisation_id = ${work.viewer.organisationId} and company_id = ${companyId}
      and wants_calendar and deleted_at is null and email is not null order by id`);
  return contacts.map(({ id }) => id);
}
