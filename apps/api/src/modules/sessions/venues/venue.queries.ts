import type { VenueFilter, VenueSort } from "@passerelle/schema/contract";
import { limits, normaliseSearch } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { dayInParis } from "#platform/clock";
import { containing } from "#platform/containing";
import { ascending, descending, following, inOrder, type Order } from "#platform/order";
import { connection, decodePosition, isId, pageSize, type Connection, type PageArguments } from "#platform/page";
import { keyed, type Reading } from "#platform/reading";
import { isComing } from "../hold-users.js";

export interface VenueRow {
  id: string;
  name: string;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  companyId: string | null;
  capacity: number | null;
  isVirtual: boolean;
  deletedAt: Date | null;
  version: number;
}

type Ordered = VenueRow & { sortKey: string };
type Wanted = { filter?: VenueFilter | null; sort?: VenueSort | null };

const columns = sql`v.id, v.name, v.address, v.postal_code as "postalCode", v.city, v.company_id as "companyId", v.capacity, v.is_virtual as "isVirtual", v.deleted_at as "deletedAt", v.version`;
const byName = sql`v.name_key`;
const byCity = sql`v.city_key`;
const id = sql`v.id`;
const sorts: Record<VenueSort, Order> = {
  NAME_ASC: ascending(byName),
  NAME_DESC: descending(byName),
  CITY_ASC: ascending(byCity),
  CITY_DESC: descending(byCity),
};

/** Venues by id, in the trash or not. */
export async function venuesById(reading: Reading, ids: readonly string[]): Promise<Map<string, VenueRow>> {
  const rows = await reading.rows(sql<VenueRow>`
    select ${columns} from venue v where v.organisation_id = ${reading.viewer.organisationId} and v.id = any(${ids}::uuid[])`);
  return keyed(rows, (row) => row.id);
}

/** A page of venues: two statements, whatever its size (L-08). */
export async function listVenues(reading: Reading, page: PageArguments & Wanted): Promise<Connection<Ordered>> {
  const size = pageSize(page.first, 50);
  const order = sorts[page.sort ?? "NAME_ASC"];
  const wanted = matching(reading, page.filter);
  const rows = await reading.rows(sql<Ordered>`
    select ${columns}, ${order.column} as "sortKey" from venue v
    where ${wanted} and ${following(order, id, decodePosition(page.after, "text"))}
    order by ${inOrder(order, id)} limit ${size + 1}`);
  const total = await reading.row(sql<{ count: number }>`select count(*) from venue v where ${wanted}`);
  return connection(rows, size, total!.count, (row) => [row.sortKey, row.id]);
}

/** How many sessions still to come name each venue: those of all centres, of which only the number is told. */
export async function comingSessionsOfVenues(reading: Reading, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await reading.rows(sql<{ id: string; count: number }>`
    select t.venue_id as id, count(distinct s.id) from slot t join session s on (s.organisation_id, s.id) = (t.organisation_id, t.session_id)
    where t.organisation_id = ${reading.viewer.organisationId} and t.venue_id = any(${ids}::uuid[]) and ${isComing(dayInParis(reading.now))}
    group by t.venue_id`);
  return new Map(rows.map((row) => [row.id, row.count]));
}

function matching(reading: Reading, filter: VenueFilter | null | undefined): RawBuilder<unknown> {
  const conditions = [
    sql`v.organisation_id = ${reading.viewer.organisationId}`,
    filter?.deleted ? sql`v.deleted_at is not null` : sql`v.deleted_at is null`,
  ];
  const words = normaliseSearch((filter?.search ?? "").slice(0, limits.search));
  for (const word of words.split(" ").filter(Boolean)) {
    const pattern = containing(word);
    conditions.push(sql`(v.name_key like ${pattern} or v.city_key like ${pattern} or exists (
      select from company c where (c.organisation_id, c.id) = (v.organisation_id, v.company_id) and c.name_key like ${pattern}))`);
  }
  if (filter?.companyId) conditions.push(isId(filter.companyId) ? sql`v.company_id = ${filter.companyId}` : sql`false`);
  return sql.join(conditions, sql` and `);
}
