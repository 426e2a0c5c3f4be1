import type { CompanyFilter, CompanySort } from "@passerelle/schema/contract";
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
import type { Reading } from "#platform/reading";
import { companyColumns, type CompanyRow } from "./company.loaders.js";

type Ordered = CompanyRow & { sortKey: string };
type Wanted = { filter?: CompanyFilter | null; sort?: CompanySort | null };

const id = sql`c.id`;
const sorts: Record<CompanySort, Order> = {
  NAME_ASC: ascending(sql`c.name_key`),
  NAME_DESC: descending(sql`c.name_key`),
  CITY_ASC: ascending(sql`coalesce(c.city_key, '')`),
  CITY_DESC: descending(sql`coalesce(c.city_key, '')`),
};

/** A page of the organisation's companies: two statements, whatever its size. */
export async function listCompanies(reading: Reading, page: PageArguments & Wanted): Promise<Connection<Ordered>> {
  const size = pageSize(page.first, 50);
  const rows = await companiesFrom(reading, page, decodePosition(page.after, "text"), size + 1);
  const total = await reading.row(
    sql<{ count: number }>`select count(*) from company c where ${matching(reading, page.filter)}`,
  );
  return connection(rows, size, total!.count, (row) => [row.sortKey, row.id]);
}

/** The rows of the list that follow a position. */
export function companiesFrom(
  reading: Reading,
  { filter, sort }: Wanted,
  position: Position | null,
  count: number,
): Promise<Ordered[]> {
  const order = sorts[sort ?? "NAME_ASC"];
  return reading.rows(sql<Ordered>`
    select ${companyColumns}, ${order.column} as "sortKey" from company c
    where ${matching(reading, filter)} and ${following(order, id, position)}
    order by ${inOrder(order, id)} limit ${count}`);
}

function matching(reading: Reading, filter: CompanyFilter | null | undefined): RawBuilder<unknown> {
  const conditions = [sql`c.organisation_id = ${reading.viewer.organisationId}`, sql`c.merged_at is null`];
  const words = normaliseSearch((filter?.search ?? "").slice(0, limits.search));
  if (words) {
    const pattern = containing(words);
    const digits = words.replace(/\D/g, "");
    conditions.push(
      sql`(c.name_key like ${pattern} or c.city_key like ${pattern} or ${digits.length >= 5 ? sql`c.siret like ${`${digits}%`}` : sql`false`})`,
    );
  }
  if (filter?.kind) conditions.push(sql`c.kind = ${filter.kind}`);
  if (filter?.centreId) conditions.push(isId(filter.centreId) ? sql`c.centre_id = ${filter.centreId}` : sql`false`);
  if (filter?.city) conditions.push(sql`c.city_key = ${normaliseSearch(filter.city.slice(0, limits.search))}`);
  if (typeof filter?.hasOpenAccess === "boolean")
    conditions.push(filter.hasOpenAccess ? openAccess : sql`not ${openAccess}`);
  return sql.join(conditions, sql` and `);
}

/** The table belongs to a module that knows this one: the list asks its rows by name, since a stored count would be written twice. */
const openAccess = sql`exists (select from extranet_access x where (x.organisation_id, x.company_id) = (c.organisation_id, c.id) and x.cut_at is null)`;
