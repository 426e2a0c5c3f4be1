import { sql } from "kysely";
import { grouped, keyed, type Reading } from "#platform/reading";
import { documentColumns, type ExtranetDocumentRow } from "../extranet-rows.queries.js";
import { isLearnerGreyed, seenDocuments, seenLearners, seenSeats } from "../what-the-client-sees.rules.js";

/** A learner as the client reads it; its id is the enrolment's. */
export interface ExtranetLearnerRow {
  id: string;
  sessionId: string;
  firstName: string;
  lastName: string;
  participantId: string | null;
  addedAt: Date;
  cancelled: boolean;
  cancelledAt: Date | null;
}

export interface ExtranetSeatRow {
  id: string;
  sessionId: string;
  reservedAt: Date;
}

const columns = sql`e.id, e.session_id as "sessionId", l.first_name as "firstName", l.last_name as "lastName", e.added_at as "addedAt",
  case when l.company_id = e.company_id and l.deleted_at is null then l.id end as "participantId",
  ${isLearnerGreyed} as cancelled, e.removed_at as "cancelledAt"`;

/** Learners of sessions by name; of one who was added again, the new row first. */
export async function learnersOfExtranetSessions(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExtranetLearnerRow[]>> {
  const rows = await reading.rows(sql<ExtranetLearnerRow>`
    select ${columns} from ${seenLearners(reading)} where e.session_id = any(${ids}::uuid[])
    order by l.name_key, l.id, e.removed_at desc nulls first, e.id`);
  return grouped(rows, (row) => row.sessionId);
}

/** Learners by enrolment, in the sessions that are seen. */
export async function extranetLearnersById(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExtranetLearnerRow>> {
  const rows = await reading.rows(sql<ExtranetLearnerRow>`
    select ${columns} from ${seenLearners(reading)} where e.id = any(${ids}::uuid[])`);
  return keyed(rows, (row) => row.id);
}

/** Documents of learners, newest first. */
export async function documentsOfExtranetLearners(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExtranetDocumentRow[]>> {
  const rows = await reading.rows(sql<ExtranetDocumentRow>`
    select ${documentColumns} from ${seenDocuments(reading)} where p.enrolment_id = any(${ids}::uuid[]) order by p.published_at desc, p.id desc`);
  return grouped(rows, (row) => row.enrolmentId!);
}

/** Places without a name, in the order they were reserved. */
export async function seatsOfExtranetSessions(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExtranetSeatRow[]>> {
  const rows = await reading.rows(sql<ExtranetSeatRow>`
    select t.id, t.session_id as "sessionId", t.reserved_at as "reservedAt" from ${seenSeats(reading)}
    where t.session_id = any(${ids}::uuid[]) order by t.reserved_at, t.id`);
  return grouped(rows, (row) => row.sessionId);
}
