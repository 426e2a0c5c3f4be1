import type { FileScan, ReceivedDocumentState } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { grouped, keyed, type Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";

export interface ReceivedDocumentRow {
  id: string;
  companyId: string;
  sessionId: string | null;
  centreId: string;
  title: string;
  fileName: string;
  size: number;
  mediaType: string;
  state: ReceivedDocumentState;
  scan: FileScan;
  sentAt: Date;
  sentBy: string;
  sentByName: string;
  seenAt: Date | null;
  seenBy: string | null;
  removedAt: Date | null;
  removedBy: string | null;
  downloadPath: string;
}

/** NEW, SEEN or REMOVED, of a received document `r`. */
export const receivedState = sql`case when r.removed_at is not null then 'REMOVED' when r.seen_at is not null then 'SEEN' else 'NEW' end`;

const columns = sql`r.id, r.company_id as "companyId", r.session_id as "sessionId", coalesce(s.centre_id, c.centre_id) as "centreId", r.title, r.file_name as "fileName", r.size,
  r.media_type as "mediaType", ${receivedState} as state, u.scan, r.sent_at as "sentAt", r.sent_by as "sentBy", t.first_name || ' ' || t.last_name as "sentByName",
  r.seen_at as "seenAt", r.seen_by as "seenBy", r.removed_at as "removedAt", r.removed_by as "removedBy", '/console/received/' || r.id as "downloadPath"`;
const withPlace = sql`received_document r join company c on (c.organisation_id, c.id) = (r.organisation_id, r.company_id)
  join contact t on (t.organisation_id, t.id) = (r.organisation_id, r.sent_by)
  join upload u on (u.organisation_id, u.id) = (r.organisation_id, r.upload_id)
  left join session s on (s.organisation_id, s.id) = (r.organisation_id, r.session_id)`;

/** Received documents by id, in the centres of the viewer, those in the trash included. */
export async function receivedDocumentsById(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ReceivedDocumentRow>> {
  const rows = await reading.rows(sql<ReceivedDocumentRow>`
    select ${columns} from ${withPlace} where r.id = any(${ids}::uuid[]) and ${inCentresOf(reading, sql`coalesce(s.centre_id, c.centre_id)`)}`);
  return keyed(rows, (row) => row.id);
}

/** What was sent for sessions, newest first, those in the trash included. */
export async function receivedDocumentsOfSessions(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ReceivedDocumentRow[]>> {
  const rows = await reading.rows(sql<ReceivedDocumentRow>`
    select ${columns} from ${withPlace} where r.session_id = any(${ids}::uuid[]) order by r.sent_at desc, r.id desc`);
  return grouped(rows, (row) => row.sessionId!);
}

/** What companies sent, for sessions and as a whole, in the centres of the viewer, newest first. */
export async function receivedDocumentsOfCompanies(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ReceivedDocumentRow[]>> {
  const rows = await reading.rows(sql<ReceivedDocumentRow>`
    select ${columns} from ${withPlace} where r.company_id = any(${ids}::uuid[]) and ${inCentresOf(reading, sql`coalesce(s.centre_id, c.centre_id)`)}
    order by r.sent_at desc, r.id desc`);
  return grouped(rows, (row) => row.companyId);
}
