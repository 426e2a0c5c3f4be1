import { eventsOfFamilies, limits, normaliseSearch, type EventFamily } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { containing } from "#platform/containing";
import { isId } from "#platform/page";
import type { Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";

/** Whose history: a session's, a company's, or everything. */
export type HistoryScope =
  | { of: "SESSION"; sessionId: string }
  | { of: "COMPANY"; companyId: string }
  | { of: "JOURNAL" };

export interface HistoryWanted {
  families?: readonly EventFamily[] | null;
  actorId?: string | null;
  from?: string | null;
  to?: string | null;
  search?: string | null;
}

/** What a history tells: neither the letters, which not everybody may read, nor what the house does for itself. */
const toldInHistories: readonly EventFamily[] = [
  "SESSIONS",
  "LEARNERS",
  "DOCUMENTS",
  "DATES",
  "COMPANIES",
  "EXTRANET",
  "TRASH",
  "DATA",
];
const hidden = ["documents.scanned"];

/** Words cannot be looked up in a journal without end: in so many of its last events they are. */
const searched = 100_000;
/** Acts of one moment are numbered in the order of their end: the numbers of a day may begin a little before it. */
const slack = 10_000;

/** Which events belong to a history, as its viewer may read them: `e` is the event, `c` its company, `s` its session. */
export function inScope(reading: Reading, scope: HistoryScope): RawBuilder<unknown> {
  const { organisationId } = reading.viewer;
  const own = sql`e.organisation_id = ${organisationId}`;
  if (scope.of === "JOURNAL") return own;
  const told = sql`e.kind = any(${eventsOfFamilies(toldInHistories).filter((kind) => !hidden.includes(kind))}::text[])`;
  if (scope.of === "SESSION") return sql`${own} and e.session_id = ${scope.sessionId} and ${told}`;
  // What happened in sessions is told to those who see them: not everybody sees every centre.
  const seen =
    reading.viewer.kind === "staff" && reading.viewer.centreIds !== null
      ? sql`(e.session_id is null or exists (select from session x where (x.organisation_id, x.id) = (e.organisation_id, e.session_id)
          and ${inCentresOf(reading, sql`x.centre_id`)}))`
      : sql`true`;
  // The history of what was merged into it is its own.
  return sql`${own} and ${told} and ${seen} and e.company_id in (select x.id from company x
    where x.organisation_id = ${organisationId} and (x.id = ${scope.companyId} or x.merged_into_id = ${scope.companyId}))`;
}

/** What the filters leave of it. */
export function matching(reading: Reading, scope: HistoryScope, wanted: HistoryWanted): RawBuilder<unknown> {
  const { organisationId } = reading.viewer;
  const conditions = [inScope(reading, scope)];
  const { families, actorId, from, to } = wanted;
  if (families && families.length > 0) conditions.push(sql`e.kind = any(${eventsOfFamilies(families)}::text[])`);
  if (actorId) conditions.push(isId(actorId) ? sql`e.actor_id = ${actorId}` : sql`false`);
  const begins = sql`(${from}::date)::timestamp at time zone 'Europe/Paris'`;
  const ends = sql`(${to}::date + 1)::timestamp at time zone 'Europe/Paris'`;
  if (from) conditions.push(sql`e.occurred_at >= ${begins}`);
  if (to) conditions.push(sql`e.occurred_at < ${ends}`);
  if (scope.of === "JOURNAL") {
    // The key of the journal is its number: a period is found by its ends, not by reading all that came after it.
    const near = (condition: RawBuilder<unknown>, order: RawBuilder<unknown>) =>
      sql`(select b.seq from event b where b.organisation_id = ${organisationId} and ${condition} order by ${order} limit 1)`;
    if (from) conditions.push(sql`e.seq >= ${near(sql`b.occurred_at >= ${begins}`, sql`b.occurred_at`)} - ${slack}`);
    if (to) conditions.push(sql`e.seq <= ${near(sql`b.occurred_at < ${ends}`, sql`b.occurred_at desc`)} + ${slack}`);
  }
  const words = normaliseSearch((wanted.search ?? "").slice(0, limits.search));
  if (words) {
    conditions.push(sql`house.searchable(concat_ws(' ', e.actor_name, c.name, s.title,
      (select string_agg(f.value, ' ') from jsonb_each_text(e.facts) f where f.key !~ 'Ids?$'))) like ${containing(words)}`);
    if (scope.of === "JOURNAL")
      conditions.push(
        sql`e.seq > (select o.chain_seq - ${searched} from organisation o where o.id = ${organisationId})`,
      );
  }
  return sql.join(conditions, sql` and `);
}

/** What a condition of `matching` speaks of. */
export const historyTables = sql`event e left join company c on (c.organisation_id, c.id) = (e.organisation_id, e.company_id)
  left join session s on (s.organisation_id, s.id) = (e.organisation_id, e.session_id)`;
