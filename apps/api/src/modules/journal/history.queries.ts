import { sql, type RawBuilder } from "kysely";
import { connection, decodePosition, isId, pageSize, type Connection, type PageArguments } from "#platform/page";
import type { Reading } from "#platform/reading";
import { entryOf, type Entry, type HistoryRow } from "./history-entry.rules.js";
import { historyTables, inScope, matching, type HistoryScope, type HistoryWanted } from "./history-scope.rules.js";

export type History = Connection<Entry> & { scope: HistoryScope };

/** A page of a history, newest first: the same few statements, whatever its size (L-08). */
export async function listHistory(
  reading: Reading,
  scope: HistoryScope,
  page: PageArguments & { filter?: HistoryWanted | null },
): Promise<History> {
  const size = pageSize(page.first, 50);
  const position = decodePosition(page.after, "number");
  const select = (numbers: RawBuilder<unknown>) =>
    reading.rows(sql<HistoryRow>`
      select ${historyColumns} from ${historyTables} where ${matching(reading, scope, page.filter ?? {})} and ${numbers} order by e.seq desc limit ${size + 1}`);
  const before = position ? Number(position[0]) : null;
  const rows =
    scope.of === "JOURNAL"
      ? await lastOfJournal(before ?? (await lastNumber(reading)) + 1, size, select)
      : await select(before === null ? sql`true` : sql`e.seq < ${before}`);
  const entries = await named(reading, rows.map(entryOf));
  return { ...connection(entries, size, entries.length, (entry) => [String(entry.number), entry.id]), scope };
}

/** How many of the last numbers are looked at for a page, until it is full: what is common is found in the first few. */
const widths = [1_000, 50_000, Number.MAX_SAFE_INTEGER];

/** The journal has no end: asked for its last fifty without a bound, the database would read all of it, and sort it. */
async function lastOfJournal(
  before: number,
  size: number,
  select: (numbers: RawBuilder<unknown>) => Promise<HistoryRow[]>,
): Promise<HistoryRow[]> {
  let rows: HistoryRow[] = [];
  for (const width of widths) {
    const from = Math.max(0, before - width);
    rows = await select(sql`e.seq >= ${from} and e.seq < ${before}`);
    if (rows.length > size || from === 0) break;
  }
  return rows;
}

/** Where the journal ends. */
export async function lastNumber(reading: Reading): Promise<number> {
  const end = await reading.row(
    sql<{ seq: number }>`select chain_seq as seq from organisation where id = ${reading.viewer.organisationId}`,
  );
  return end?.seq ?? 0;
}

export const historyColumns = sql`e.id, e.seq as number, e.kind as event, e.occurred_at as "occurredAt", e.actor_kind as "actorKind", e.actor_name as "actorName",
  s.id as "sessionId", s.title as "sessionTitle", c.id as "companyId", c.name as "companyName", e.document_id as "documentId", e.facts`;

/** The journal keeps the ids of centres, companies and programmes: people read their names, as they are today. */
export async function named(reading: Reading, entries: Entry[]): Promise<Entry[]> {
  const values = entries.flatMap(({ changes }) => changes).flatMap(({ before, after }) => [before, after]);
  const ids = values.filter((value) => value !== null && isId(value));
  if (ids.length === 0) return entries;

  const { organisationId } = reading.viewer;
  const rows = await reading.rows(sql<{ id: string; name: string }>`
    select id, name from centre where organisation_id = ${organisationId} and id = any(${ids}::uuid[])
    union all select id, name from company where organisation_id = ${organisationId} and id = any(${ids}::uuid[])
    union all select id, title from programme where organisation_id = ${organisationId} and id = any(${ids}::uuid[])`);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const nameOf = (value: string | null) => (value !== null && isId(value) ? (names.get(value) ?? null) : value);
  return entries.map((entry) => ({
    ...entry,
    changes: entry.changes.map((change) => ({
      ...change,
      before: nameOf(change.before),
      after: nameOf(change.after),
    })),
  }));
}

export interface PersonRow {
  id: string;
  name: string;
  kind: "STAFF" | "CONTACT";
}

/** Who acted in it, by name: what it can be filtered by. */
export async function peopleOf(reading: Reading, scope: HistoryScope): Promise<PersonRow[]> {
  const { organisationId } = reading.viewer;
  // The whole journal is asked person by person: each answer is one look into an index.
  const acted =
    scope.of === "JOURNAL"
      ? sql`exists (select from event e where e.organisation_id = ${organisationId} and e.actor_id = p.id)`
      : sql`p.id in (select e.actor_id from ${historyTables} where ${inScope(reading, scope)})`;
  return reading.rows(sql<PersonRow>`
    select p.id, p.name, p.kind from (
      select id, first_name || ' ' || last_name as name, 'STAFF' as kind from staff_place where organisation_id = ${organisationId}
      union all select x.id, t.first_name || ' ' || t.last_name, 'CONTACT' from extranet_access x
        join contact t on (t.organisation_id, t.id) = (x.organisation_id, x.contact_id) where x.organisation_id = ${organisationId}) p
    where ${acted} order by p.kind desc, p.name, p.id limit 500`);
}
