import type { LearnerFilter, LearnerSort } from "@passerelle/schema/contract";
import { limits, normaliseSearch } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { containing } from "#platform/containing";
import { ascending, descending, following, inOrder, type Order } from "#platform/order";
import {
  connection,
  decodePosition,
  isId,
  pageSize,
  type Connection,
  type PageArguments,
  type Position,
} from "#platform/page";
import { keyed, type Reading } from "#platform/reading";

export interface LearnerRow {
  id: string;
  companyId: string;
  firstName: string;
  lastName: string;
  email: string | null;
  birthDate: string | null;
  deletedAt: Date | null;
  version: number;
}

type Ordered = LearnerRow & { sortKey: string };
type Wanted = { filter?: LearnerFilter | null; sort?: LearnerSort | null };

const columns = sql`l.id, l.company_id as "companyId", l.first_name as "firstName", l.last_name as "lastName", l.email, l.birth_date as "birthDate",
  l.deleted_at as "deletedAt", l.version`;
const from = sql`learner l join company c on (c.organisation_id, c.id) = (l.organisation_id, l.company_id)`;

const byName = sql`l.name_key`;
const byCompany = sql`(c.name_key || ' ' || l.name_key)`;
const id = sql`l.id`;
const sorts: Record<LearnerSort, Order> = {
  NAME_ASC: ascending(byName),
  NAME_DESC: descending(byName),
  COMPANY_ASC: ascending(byCompany),
  COMPANY_DESC: descending(byCompany),
};

/** Learners by id, in the trash or not. */
export async function learnersById(reading: Reading, ids: readonly string[]): Promise<Map<string, LearnerRow>> {
  const rows = await reading.rows(sql<LearnerRow>`
    select ${columns} from learner l where l.organisation_id = ${reading.viewer.organisationId} and l.id = any(${ids}::uuid[])`);
  return keyed(rows, (row) => row.id);
}

/** A page of learners: two statements, whatever its size. */
export async function listLearners(reading: Reading, page: PageArguments & Wanted): Promise<Connection<Ordered>> {
  const size = pageSize(page.first, 50);
  const rows = await learnersFrom(reading, page, decodePosition(page.after, "text"), size + 1);
  const total = await reading.row(
    sql<{ count: number }>`select count(*) from ${from} where ${matching(reading, page.filter)}`,
  );
  return connection(rows, size, total!.count, (row) => [row.sortKey, row.id]);
}

/** The rows of the list that follow a position. */
export function learnersFrom(
  reading: Reading,
  { filter, sort }: Wanted,
  position: Position | null,
  count: number,
): Promise<Ordered[]> {
  const order = sorts[sort ?? "NAME_ASC"];
  return reading.rows(sql<Ordered>`
    select ${columns}, ${order.column} as "sortKey" from ${from}
    where ${matching(reading, filter)} and ${following(order, id, position)}
    order by ${inOrder(order, id)} limit ${count}`);
}

function matching(reading: Reading, filter: LearnerFilter | null | undefined): RawBuilder<unknown> {
  const conditions = [
    sql`l.organisation_id = ${reading.viewer.organisationId}`,
    filter?.deleted ? sql`l.deleted_at is not null` : sql`l.deleted_at is null`,
  ];
  const words = normaliseSearch((filter?.search ?? "").slice(0, limits.search));
  // Each word anywhere: «Dubreuil Chloé» and «Chloé Dubreuil» find the same person.
  for (const word of words.split(" ").filter(Boolean)) {
    const pattern = containing(word);
    conditions.push(sql`(l.name_key like ${pattern} or l.email like ${pattern} or c.name_key like ${pattern})`);
  }
  if (filter?.companyId) conditions.push(isId(filter.companyId) ? sql`l.company_id = ${filter.companyId}` : sql`false`);
  if (filter?.centreId) conditions.push(isId(filter.centreId) ? sql`c.centre_id = ${filter.centreId}` : sql`false`);
  return sql.join(conditions, sql` and `);
}
