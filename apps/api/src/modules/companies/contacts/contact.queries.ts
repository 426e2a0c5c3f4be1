import type { AccessState, ContactFilter, ContactSort } from "@passerelle/schema/contract";
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
import { contactColumnsRead, type ContactRow } from "../company.loaders.js";

type Ordered = ContactRow & { sortKey: string };
type Wanted = { filter?: ContactFilter | null; sort?: ContactSort | null };

const byName = sql`t.name_key`;
const byCompany = sql`(c.name_key || ' ' || t.name_key)`;
const id = sql`t.id`;
const sorts: Record<ContactSort, Order> = {
  NAME_ASC: ascending(byName),
  NAME_DESC: descending(byName),
  COMPANY_ASC: ascending(byCompany),
  COMPANY_DESC: descending(byCompany),
};

const from = sql`contact t join company c on (c.organisation_id, c.id) = (t.organisation_id, t.company_id)`;

/** A page of the organisation's contacts: two statements, whatever its size. */
export async function listContacts(reading: Reading, page: PageArguments & Wanted): Promise<Connection<Ordered>> {
  const size = pageSize(page.first, 50);
  const rows = await contactsFrom(reading, page, decodePosition(page.after, "text"), size + 1);
  const total = await reading.row(
    sql<{ count: number }>`select count(*) from ${from} where ${matching(reading, page.filter)}`,
  );
  return connection(rows, size, total!.count, (row) => [row.sortKey, row.id]);
}

/** The rows of the list that follow a position. */
export function contactsFrom(
  reading: Reading,
  { filter, sort }: Wanted,
  position: Position | null,
  count: number,
): Promise<Ordered[]> {
  const order = sorts[sort ?? "NAME_ASC"];
  return reading.rows(sql<Ordered>`
    select ${contactColumnsRead}, ${order.column} as "sortKey" from ${from}
    where ${matching(reading, filter)} and ${following(order, id, position)}
    order by ${inOrder(order, id)} limit ${count}`);
}

function matching(reading: Reading, filter: ContactFilter | null | undefined): RawBuilder<unknown> {
  const conditions = [
    sql`t.organisation_id = ${reading.viewer.organisationId}`,
    filter?.deleted ? sql`t.deleted_at is not null` : sql`t.deleted_at is null`,
  ];
  const words = normaliseSearch((filter?.search ?? "").slice(0, limits.search));
  // Each word anywhere: «Renard Paul» and «Paul Renard» find the same person.
  for (const word of words.split(" ").filter(Boolean)) {
    const pattern = containing(word);
    conditions.push(sql`(t.name_key like ${pattern} or t.email like ${pattern} or c.name_key like ${pattern})`);
  }
  if (filter?.companyId) conditions.push(isId(filter.companyId) ? sql`t.company_id = ${filter.companyId}` : sql`false`);
  if (filter?.centreId) conditions.push(isId(filter.centreId) ? sql`c.centre_id = ${filter.centreId}` : sql`false`);
  if (filter?.access) conditions.push(sql`${accessState} = ${filter.access}`);
  if (typeof filter?.hasEmail === "boolean")
    conditions.push(filter.hasEmail ? sql`t.email is not null` : sql`t.email is null`);
  return sql.join(conditions, sql` and `);
}

/** The tables belong to a module that knows this one: the list asks their rows by name, as that of the companies does. */
const accessState = sql<AccessState>`case
  when exists (select from extranet_access x where (x.organisation_id, x.contact_id) = (t.organisation_id, t.id) and x.cut_at is null) then 'ACTIVE'
  when exists (select from invitation i where (i.organisation_id, i.contact_id) = (t.organisation_id, t.id)
    and i.accepted_at is null and i.cancelled_at is null and i.voided_at is null) then 'INVITED'
  when exists (select from extranet_access x where (x.organisation_id, x.contact_id) = (t.organisation_id, t.id)) then 'REVOKED'
  else 'NOT_INVITED' end`;
