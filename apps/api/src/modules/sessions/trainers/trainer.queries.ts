import type { TrainerFilter, TrainerSort } from "@passerelle/schema/contract";
import { limits, normaliseSearch } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { dayInParis } from "#platform/clock";
import { containing } from "#platform/containing";
import { ascending, descending, following, inOrder, type Order } from "#platform/order";
import { connection, decodePosition, pageSize, type Connection, type PageArguments } from "#platform/page";
import { keyed, type Reading } from "#platform/reading";
import { isComing } from "../hold-users.js";

export interface TrainerRow {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  deletedAt: Date | null;
  version: number;
}

type Ordered = TrainerRow & { sortKey: string };
type Wanted = { filter?: TrainerFilter | null; sort?: TrainerSort | null };

const columns = sql`t.id, t.first_name as "firstName", t.last_name as "lastName", t.email, t.phone, t.deleted_at as "deletedAt", t.version`;
const byName = sql`t.name_key`;
const id = sql`t.id`;
const sorts: Record<TrainerSort, Order> = { NAME_ASC: ascending(byName), NAME_DESC: descending(byName) };

/** Trainers by id, in the trash or not. */
export async function trainersById(reading: Reading, ids: readonly string[]): Promise<Map<string, TrainerRow>> {
  const rows = await reading.rows(sql<TrainerRow>`
    select ${columns} from trainer t where t.organisation_id = ${reading.viewer.organisationId} and t.id = any(${ids}::uuid[])`);
  return keyed(rows, (row) => row.id);
}

/** A page of trainers: two statements, whatever its size (L-08). */
export async function listTrainers(reading: Reading, page: PageArguments & Wanted): Promise<Connection<Ordered>> {
  const size = pageSize(page.first, 50);
  const order = sorts[page.sort ?? "NAME_ASC"];
  const wanted = matching(reading, page.filter);
  const rows = await reading.rows(sql<Ordered>`
    select ${columns}, ${order.column} as "sortKey" from trainer t
    where ${wanted} and ${following(order, id, decodePosition(page.after, "text"))}
    order by ${inOrder(order, id)} limit ${size + 1}`);
  const total = await reading.row(sql<{ count: number }>`select count(*) from trainer t where ${wanted}`);
  return connection(rows, size, total!.count, (row) => [row.sortKey, row.id]);
}

/** How many sessions still to come name each trainer: those of all centres, of which only the number is told. */
export async function comingSessionsOfTrainers(reading: Reading, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await reading.rows(sql<{ id: string; count: number }>`
    select t.trainer_id as id, count(distinct s.id) from slot t join session s on (s.organisation_id, s.id) = (t.organisation_id, t.session_id)
    where t.organisation_id = ${reading.viewer.organisationId} and t.trainer_id = any(${ids}::uuid[]) and ${isComing(dayInParis(reading.now))}
    group by t.trainer_id`);
  return new Map(rows.map((row) => [row.id, row.count]));
}

function matching(reading: Reading, filter: TrainerFilter | null | undefined): RawBuilder<unknown> {
  const conditions = [
    sql`t.organisation_id = ${reading.viewer.organisationId}`,
    filter?.deleted ? sql`t.deleted_at is not null` : sql`t.deleted_at is null`,
  ];
  const words = normaliseSearch((filter?.search ?? "").slice(0, limits.search));
  // Each word anywhere: «Morel Anne» and «Anne Morel» find the same person.
  for (const word of words.split(" ").filter(Boolean)) {
    const pattern = containing(word);
    conditions.push(sql`(t.name_key like ${pattern} or t.email like ${pattern})`);
  }
  return sql.join(conditions, sql` and `);
}
