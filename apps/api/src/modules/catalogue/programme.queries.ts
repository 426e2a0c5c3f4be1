import type { ProgrammeFilter, ProgrammeSort } from "@passerelle/schema/contract";
import { limits, normaliseSearch } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { containing } from "#platform/containing";
import { ascending, descending, following, inOrder, type Order } from "#platform/order";
import {
  connection,
  decodePosition,
  pageSize,
  type Connection,
  type PageArguments,
  type PositionValue,
} from "#platform/page";
import type { Reading } from "#platform/reading";
import { programmeColumns, type ProgrammeRow } from "./programme.loaders.js";

type Ordered = ProgrammeRow & { sortKey: string };
type Wanted = { filter?: ProgrammeFilter | null; sort?: ProgrammeSort | null };

const id = sql`p.id`;
const title = sql`p.title_key`;
// In hundredths: a cursor holds whole numbers.
const hours = sql`(p.hours * 100)::int`;
const sorts: Record<ProgrammeSort, Order & { value: PositionValue }> = {
  TITLE_ASC: { ...ascending(title), value: "text" },
  TITLE_DESC: { ...descending(title), value: "text" },
  HOURS_ASC: { ...ascending(hours), value: "number" },
  HOURS_DESC: { ...descending(hours), value: "number" },
};

/** A page of the catalogue: two statements, whatever its size. */
export async function listProgrammes(reading: Reading, page: PageArguments & Wanted): Promise<Connection<Ordered>> {
  const size = pageSize(page.first, 50);
  const order = sorts[page.sort ?? "TITLE_ASC"];
  const matching = matches(reading, page.filter);
  const rows = await reading.rows(sql<Ordered>`
    select ${programmeColumns}, (${order.column})::text as "sortKey" from programme p
    where ${matching} and ${following(order, id, decodePosition(page.after, order.value))}
    order by ${inOrder(order, id)} limit ${size + 1}`);
  const total = await reading.row(sql<{ count: number }>`select count(*) from programme p where ${matching}`);
  return connection(rows, size, total!.count, (row) => [row.sortKey, row.id]);
}

function matches(reading: Reading, filter: ProgrammeFilter | null | undefined): RawBuilder<unknown> {
  const conditions = [
    sql`p.organisation_id = ${reading.viewer.organisationId}`,
    filter?.archived ? sql`p.archived_at is not null` : sql`p.archived_at is null`,
  ];
  const words = normaliseSearch((filter?.search ?? "").slice(0, limits.search));
  for (const word of words.split(" ").filter(Boolean)) conditions.push(sql`p.title_key like ${containing(word)}`);
  return sql.join(conditions, sql` and `);
}
