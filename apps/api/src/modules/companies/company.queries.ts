import type { CompanyFilter, CompanySort } from "@passerelle/schema/contract";
import { limits, normaliseSearch } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { connection, decodePosition, pageSize, type Connection, type PageArguments } from "#platform/page";
import type { Reading } from "#platform/reading";
import { companyColumns, type CompanyRow } from "./company.loaders.js";

const sorts: Record<
  CompanySort,
  { column: RawBuilder<unknown>; direction: RawBuilder<unknown>; after: RawBuilder<unknown> }
> = {
  NAME_ASC: { column: sql`c.name_key`, direction: sql`asc`, after: sql`>` },
  NAME_DESC: { column: sql`c.name_key`, direction: sql`desc`, after: sql`<` },
  CITY_ASC: { column: sql`coalesce(c.city_key, '')`, direction: sql`asc`, after: sql`>` },
  CITY_DESC: { column: sql`coalesce(c.city_key, '')`, direction: sql`desc`, after: sql`<` },
};

/** A page of the organisation's companies: two statements, whatever its size. */
export async function listCompanies(
  reading: Reading,
  page: PageArguments & { filter?: CompanyFilter | null; sort?: CompanySort | null },
): Promise<Connection<CompanyRow & { sortKey: string }>> {
  const size = pageSize(page.first, 50);
  const { column, direction, after } = sorts[page.sort ?? "NAME_ASC"];
  const position = decodePosition(page.after, "text");
  const matching = sql`c.organisation_id = ${reading.viewer.organisationId} and ${matches(page.filter)}`;
  const rows = await reading.rows(sql<CompanyRow & { sortKey: string }>`
    select ${companyColumns}, ${column} as "sortKey" from company c
    where ${matching} and ${position ? sql`(${column}, c.id) ${after} (${position[0]}, ${position[1]}::uuid)` : sql`true`}
    order by ${column} ${direction}, c.id ${direction} limit ${size + 1}`);
  const total = await reading.row(sql<{ count: number }>`select count(*) from company c where ${matching}`);
  return connection(rows, size, total!.count, (row) => [row.sortKey, row.id]);
}

function matches(filter: CompanyFilter | null | undefined): RawBuilder<unknown> {
  const words = normaliseSearch((filter?.search ?? "").slice(0, limits.search));
  if (!words) return sql`true`;
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const digits = words.replace(/\D/g, "");
  return sql`(c.name_key like ${pattern} or c.city_key like ${pattern} or ${digits.length >= 5 ? sql`c.siret like ${`${digits}%`}` : sql`false`})`;
}
