import type { DateProposalFilter, DateProposalSort } from "@passerelle/schema/contract";
import { dateProposalStates, limits, normaliseSearch, type DateProposalState } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { dayInParis } from "#platform/clock";
import { containing } from "#platform/containing";
import { ascending, descending, following, inOrder } from "#platform/order";
import { connection, decodePosition, isId, pageSize, type Connection, type PageArguments } from "#platform/page";
import type { Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";
import {
  besideProposals,
  proposalColumns,
  proposalState,
  standingIn,
  type DateProposalRow,
} from "./date-proposal-rows.queries.js";

type Ordered = DateProposalRow & { sortKey: string };
export type DateProposalPage = Connection<Ordered> & { stateCounts: { state: DateProposalState; count: number }[] };

const sorts = {
  DUE_ASC: { order: ascending(sql`p.due_on`), key: sql`p.due_on::text`, type: "day" },
  DUE_DESC: { order: descending(sql`p.due_on`), key: sql`p.due_on::text`, type: "day" },
  SENT_DESC: {
    order: descending(sql`p.sent_at`),
    key: sql`to_char(p.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    type: "instant",
  },
} as const satisfies Record<DateProposalSort, object>;

/** A page of what was proposed, with the counts of its states: two statements, whatever its size (L-08). */
export async function listProposals(
  reading: Reading,
  page: PageArguments & { filter?: DateProposalFilter | null; sort?: DateProposalSort | null },
): Promise<DateProposalPage> {
  const size = pageSize(page.first, 50);
  const { order, key, type } = sorts[page.sort ?? "DUE_ASC"];
  const position = decodePosition(page.after, type);
  const matching = matches(reading, page.filter);
  const only = page.filter?.state;
  // The page is found first, along an index: what is told beside is read for its rows alone.
  const rows = await reading.rows(sql<Ordered>`
    select ${proposalColumns(reading.now)}, ${key} as "sortKey"
    from (select * from date_proposal p
      where ${matching} and ${only ? standingIn(only, reading.now) : sql`p.voided_at is null`} and ${following(order, sql`p.id`, position)}
      order by ${inOrder(order, sql`p.id`)} limit ${size + 1}) p ${besideProposals}
    order by ${inOrder(order, sql`p.id`)}`);
  const counts = await reading.rows(sql<{ state: DateProposalState; count: number }>`
    select ${proposalState(reading.now)} as state, count(*) from date_proposal p where ${matching} group by 1`);
  const stateCounts = dateProposalStates.map((each) => ({
    state: each,
    count: counts.find((row) => row.state === each)?.count ?? 0,
  }));
  const wanted = stateCounts.filter(({ state }) => (only ? only.includes(state) : state !== "VOIDED"));
  const total = wanted.reduce((sum, each) => sum + each.count, 0);
  return { ...connection(rows, size, total, (row) => [row.sortKey, row.id]), stateCounts };
}

function matches(reading: Reading, filter: DateProposalFilter | null | undefined): RawBuilder<unknown> {
  const conditions = [
    sql`p.organisation_id = ${reading.viewer.organisationId}`,
    inCentresOf(reading, sql`p.centre_id`),
  ];
  const of = (column: RawBuilder<unknown>, id: string | null | undefined) => {
    if (id) conditions.push(isId(id) ? sql`${column} = ${id}` : sql`false`);
  };
  of(sql`p.centre_id`, filter?.centreId);
  of(sql`p.session_id`, filter?.sessionId);
  of(sql`p.company_id`, filter?.companyId);
  if (filter?.overdue) conditions.push(standingIn(["EXPIRED"], reading.now));
  const words = normaliseSearch((filter?.search ?? "").slice(0, limits.search));
  if (words) {
    const pattern = containing(words);
    conditions.push(sql`(p.recipient_key like ${pattern}
      or exists (select from session s where (s.organisation_id, s.id) = (p.organisation_id, p.session_id) and (s.title_key like ${pattern} or lower(s.reference) like ${pattern}))
      or exists (select from company c where (c.organisation_id, c.id) = (p.organisation_id, p.company_id) and c.name_key like ${pattern}))`);
  }
  return sql.join(conditions, sql` and `);
}

export interface DateProposalFiguresRow {
  pendingCount: number;
  optionChosenCount: number;
  expiredCount: number;
}

/** What waits, for the navigation: of the clients that go ahead, in sessions that are not in the trash. One statement, answered by the bookings. */
export async function proposalFigures(reading: Reading): Promise<DateProposalFiguresRow> {
  const today = sql`${dayInParis(reading.now)}::date`;
  const row = await reading.row(sql<DateProposalFiguresRow>`
    select count(*) filter (where b.dates_state = 'PENDING' and b.dates_due_on >= ${today}) as "pendingCount",
      count(*) filter (where b.dates_state = 'OPTION_CHOSEN') as "optionChosenCount",
      count(*) filter (where b.dates_state = 'EXPIRED' or b.dates_state = 'PENDING' and b.dates_due_on < ${today}) as "expiredCount"
    from booking b join session s on (s.organisation_id, s.id) = (b.organisation_id, b.session_id)
    where b.organisation_id = ${reading.viewer.organisationId} and b.dates_state in ('PENDING', 'OPTION_CHOSEN', 'EXPIRED')
      and b.status not in ('CANCELLED', 'LOST') and s.deleted_at is null and ${inCentresOf(reading, sql`s.centre_id`)}`);
  return row!;
}
