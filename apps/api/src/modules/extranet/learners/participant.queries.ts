import type { ExtranetParticipantFilter } from "@passerelle/schema/contract";
import { limits, normaliseSearch } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { dayInParis } from "#platform/clock";
import { containing } from "#platform/containing";
import { connection, decodePosition, pageSize, type Connection, type PageArguments } from "#platform/page";
import { grouped, keyed, type Reading } from "#platform/reading";
import {
  documentColumns,
  sessionColumns,
  type ExtranetDocumentRow,
  type ExtranetSessionRow,
} from "../extranet-rows.queries.js";
import { isCancelledForClient, isLearnerGreyed, seenDocuments, seenLearners } from "../what-the-client-sees.rules.js";

/** Somebody of the company, as the client reads it; the id is the learner's. */
export interface ParticipantRow {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  upcomingSessionCount: number;
  pastSessionCount: number;
}

/** The company's people, by name, whether they are enrolled or not (R-085). Two statements. */
export async function listParticipants(
  reading: Reading,
  page: PageArguments & { filter?: ExtranetParticipantFilter | null },
): Promise<Connection<ParticipantRow & { sortKey: string }>> {
  const size = pageSize(page.first, 30);
  const position = decodePosition(page.after, "text");
  const matching = sql`${ownPeople(reading)} and ${found(page.filter?.search)}`;
  const rows = await reading.rows(
    counted(
      reading,
      sql`select * from learner q where ${matching} and ${position ? sql`(q.name_key, q.id) > (${position[0]}::text, ${position[1]}::uuid)` : sql`true`}
        order by q.name_key, q.id limit ${size + 1}`,
    ),
  );
  const total = await reading.row(sql<{ count: number }>`select count(*) from learner q where ${matching}`);
  return connection(rows, size, total!.count, (row) => [row.sortKey, row.id]);
}

/** People of the company by id. */
export async function participantsById(reading: Reading, ids: readonly string[]): Promise<Map<string, ParticipantRow>> {
  const people = sql`select * from learner q where ${ownPeople(reading)} and q.id = any(${ids}::uuid[])`;
  return keyed(await reading.rows(counted(reading, people)), (row) => row.id);
}

/** With how many sessions each has before and behind, among those that are seen. */
const counted = (reading: Reading, people: RawBuilder<unknown>) => sql<ParticipantRow & { sortKey: string }>`
  select q.id, q.first_name as "firstName", q.last_name as "lastName", q.email, q.name_key as "sortKey",
    coalesce(counted.coming, 0) as "upcomingSessionCount", coalesce(counted.past, 0) as "pastSessionCount"
  from (${people}) as q
    left join lateral (select count(*) filter (where not ${isOver(reading)} and not ${isCancelledForClient}) as coming, count(*) filter (where ${isOver(reading)}) as past
      from ${seenLearners(reading)} where e.learner_id = q.id and not ${isLearnerGreyed}) as counted on true
  order by q.name_key, q.id`;

/** The sessions in which people are enrolled, the latest first. */
export async function sessionsOfParticipants(
  reading: Reading,
  learnerIds: readonly string[],
): Promise<Map<string, (ExtranetSessionRow & { learnerId: string })[]>> {
  const rows = await reading.rows(sql<ExtranetSessionRow & { learnerId: string }>`
    select ${sessionColumns(reading.now)}, e.learner_id as "learnerId" from ${seenLearners(reading)}
    where e.learner_id = any(${learnerIds}::uuid[]) and not ${isLearnerGreyed} order by s.starts_on desc nulls first, s.id`);
  return grouped(rows, (row) => row.learnerId);
}

/** The documents of people, whatever became of their sessions, newest first (R-024, R-043). */
export async function documentsOfParticipants(
  reading: Reading,
  learnerIds: readonly string[],
): Promise<Map<string, (ExtranetDocumentRow & { learnerId: string })[]>> {
  const rows = await reading.rows(sql<ExtranetDocumentRow & { learnerId: string }>`
    select ${documentColumns}, e.learner_id as "learnerId" from ${seenDocuments(reading)}
      join enrolment e on (e.organisation_id, e.id) = (p.organisation_id, p.enrolment_id)
    where e.learner_id = any(${learnerIds}::uuid[]) order by p.published_at desc, p.id desc`);
  return grouped(rows, (row) => row.learnerId);
}

/** Those whom it employs today, and are not in the trash. */
function ownPeople({ viewer }: Reading): RawBuilder<unknown> {
  if (viewer.kind !== "contact") return sql`false`;
  return sql`q.organisation_id = ${viewer.organisationId} and q.company_id = ${viewer.companyId} and q.deleted_at is null`;
}

function found(search: string | null | undefined): RawBuilder<unknown> {
  const words = normaliseSearch((search ?? "").slice(0, limits.search))
    .split(" ")
    .filter(Boolean);
  return words.length > 0
    ? sql.join(
        words.map((word) => sql`q.name_key like ${containing(word)}`),
        sql` and `,
      )
    : sql`true`;
}

const isOver = (reading: Reading): RawBuilder<unknown> =>
  sql`coalesce(s.ends_on < ${dayInParis(reading.now)}::date, false)`;
