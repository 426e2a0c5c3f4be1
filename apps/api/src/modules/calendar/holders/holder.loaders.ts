import { sql } from "kysely";
import { bookingKey } from "#sessions";
import { grouped, keyed, type Reading } from "#platform/reading";

export interface HolderRow {
  id: string;
  sessionId: string;
  companyId: string;
  contactId: string;
  invitedAt: Date;
  lastToldAt: Date;
  dayCount: number;
}

/** Whoever was invited and is told of each change. Those of a booking taken away, or in the trash, are not. */
const told = sql`calendar_invitation i join contact c on (c.organisation_id, c.id) = (i.organisation_id, i.contact_id)
  where c.deleted_at is null and i.cancel_reason is distinct from 'UNBOOKED'`;

/** Whose calendars have days of bookings, by `bookingKey`, in the order of names. */
export async function holdersOfBookings(reading: Reading, keys: readonly string[]): Promise<Map<string, HolderRow[]>> {
  const sessions = [...new Set(keys.map((key) => key.split(":")[0]))];
  const rows = await reading.rows(sql<HolderRow>`
    select min(i.id::text) as id, i.session_id as "sessionId", i.company_id as "companyId", i.contact_id as "contactId",
      min(i.created_at) as "invitedAt", max(i.sent_at) as "lastToldAt", count(*) filter (where i.state = 'LIVE') as "dayCount"
    from ${told} and i.session_id = any(${sessions}::uuid[])
    group by i.session_id, i.company_id, i.contact_id, c.name_key order by c.name_key, i.contact_id`);
  return grouped(rows, bookingKey);
}

/** How many people hear of it by themselves when a session moves: clients that cancelled hear of nothing. */
export async function holderCountsOfSessions(reading: Reading, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await reading.rows(sql<{ sessionId: string; count: number }>`
    select i.session_id as "sessionId", count(distinct i.contact_id) from ${told} and i.session_id = any(${ids}::uuid[])
      and exists (select from booking b where (b.organisation_id, b.session_id, b.company_id) = (i.organisation_id, i.session_id, i.company_id)
        and b.status not in ('CANCELLED', 'LOST'))
    group by i.session_id`);
  return new Map([...keyed(rows, (row) => row.sessionId)].map(([id, { count }]) => [id, count]));
}
