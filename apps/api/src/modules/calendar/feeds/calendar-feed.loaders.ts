import { sql } from "kysely";
import { grouped, keyed, type Reading } from "#platform/reading";

/** A feed as it is read: never its token. */
export interface CalendarFeedRow {
  id: string;
  companyId: string | null;
  trainerId: string | null;
  contactName: string | null;
  label: string | null;
  createdAt: Date;
  createdById: string | null;
  lastFetchedAt: Date | null;
}

const feeds = sql`select f.id, f.company_id as "companyId", f.trainer_id as "trainerId", f.label, f.created_at as "createdAt",
    f.created_by as "createdById", f.last_fetched_at as "lastFetchedAt", btrim(t.first_name || ' ' || t.last_name) as "contactName"
  from calendar_feed f left join contact t on (t.organisation_id, t.id) = (f.organisation_id, f.contact_id)`;

/** Feeds by id, revoked or not. */
export async function calendarFeedsById(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, CalendarFeedRow>> {
  const rows = await reading.rows(sql<CalendarFeedRow>`${feeds} where f.id = any(${ids}::uuid[])`);
  return keyed(rows, (row) => row.id);
}

/** The feeds that answer, of companies, newest first. */
export async function calendarFeedsOfCompanies(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, CalendarFeedRow[]>> {
  const rows = await reading.rows(sql<CalendarFeedRow>`
    ${feeds} where f.company_id = any(${ids}::uuid[]) and f.revoked_at is null order by f.created_at desc, f.id desc`);
  return grouped(rows, (row) => row.companyId!);
}

/** The feeds that answer, of trainers, newest first. */
export async function calendarFeedsOfTrainers(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, CalendarFeedRow[]>> {
  const rows = await reading.rows(sql<CalendarFeedRow>`
    ${feeds} where f.trainer_id = any(${ids}::uuid[]) and f.revoked_at is null order by f.created_at desc, f.id desc`);
  return grouped(rows, (row) => row.trainerId!);
}

/** The contact's own feed, if there is one. */
export function ownCalendarFeed(reading: Reading): Promise<CalendarFeedRow | null> {
  const { viewer } = reading;
  if (viewer.kind !== "contact") return Promise.resolve(null);
  return reading.row(sql<CalendarFeedRow>`${feeds} where f.contact_id = ${viewer.contactId} and f.revoked_at is null`);
}
