import {
  limits,
  sessionDatesStates,
  sessionStatuses,
  type SessionDatesState,
  type SessionStatus,
} from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import type { Reading } from "#platform/reading";
import { withDatesState } from "./session-dates.rules.js";
import { inProgressSince, withStatus } from "./session-status.rules.js";

export type StatusCounts = { status: SessionStatus; count: number }[];

/** Beyond, nobody reads the number: counting stops there, and two hundred thousand sessions are counted like two thousand. */
const most = limits.counted + 1;

/** How many of these sessions have each status, in one statement; one more than `limits.counted` stands for more. */
export async function countByStatus(reading: Reading, matching: RawBuilder<unknown>): Promise<StatusCounts> {
  const counts = sessionStatuses.map(
    (status) => sql`select ${status} as status, count(*) from (${found(reading, matching, status)}) as found`,
  );
  const rows = await reading.rows(sql<StatusCounts[number]>`${sql.join(counts, sql` union all `)}`);
  return sessionStatuses.map((status) => rows.find((row) => row.status === status)!);
}

export type DatesCounts = { state: SessionDatesState; count: number }[];

/** The same, by where their clients stand with the dates. */
export async function countByDates(reading: Reading, matching: RawBuilder<unknown>): Promise<DatesCounts> {
  const counts = sessionDatesStates.map(
    (state) =>
      sql`select ${state} as state, count(*) from (select from session s where ${matching} and ${withDatesState(reading.now, state)} limit ${most}) as found`,
  );
  const rows = await reading.rows(sql<DatesCounts[number]>`${sql.join(counts, sql` union all `)}`);
  return sessionDatesStates.map((state) => rows.find((row) => row.state === state)!);
}

function found(reading: Reading, matching: RawBuilder<unknown>, status: SessionStatus): RawBuilder<unknown> {
  const where = sql`${matching} and ${withStatus(reading.now, status)}`;
  if (status === "IN_PROGRESS") {
    const ranges = inProgressSince(reading.now).map(
      (range) => sql`(select from session s where ${where} and ${range} limit ${most})`,
    );
    return sql`select from (${sql.join(ranges, sql` union all `)}) as under_way limit ${most}`;
  }
  // The order leads along the index to where such sessions are: the closed ones are the oldest, the others the newest.
  const direction = status === "CLOSED" ? sql`asc` : sql`desc`;
  return sql`select from session s where ${where} order by s.starts_key ${direction} limit ${most}`;
}
