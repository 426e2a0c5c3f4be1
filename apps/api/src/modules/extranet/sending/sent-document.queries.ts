import type { ExtranetSentDocumentFilter } from "@passerelle/schema/contract";
import type { FileScan, ReceivedDocumentState } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { receivedState } from "#documents";
import { connection, decodePosition, isId, pageSize, type Connection, type PageArguments } from "#platform/page";
import { grouped, keyed, type Reading } from "#platform/reading";
import { inYear } from "../extranet-rows.queries.js";
import { ownSight } from "../what-the-client-sees.rules.js";

/** A document that the company sent, as its contacts read it. */
export interface SentDocumentRow {
  id: string;
  sessionId: string | null;
  title: string;
  fileName: string;
  size: number;
  mediaType: string;
  state: ReceivedDocumentState;
  scan: FileScan;
  sentAt: Date;
  sentByName: string;
  downloadPath: string;
  canRemove: boolean;
}

const columns = sql`r.id, r.session_id as "sessionId", r.title, r.file_name as "fileName", r.size, r.media_type as "mediaType", ${receivedState} as state, u.scan,
  r.sent_at as "sentAt", t.first_name || ' ' || t.last_name as "sentByName", '/extranet/received/' || r.id as "downloadPath",
  r.seen_at is null and r.removed_at is null as "canRemove"`;
const withAuthor = sql`join contact t on (t.organisation_id, t.id) = (r.organisation_id, r.sent_by)
  join upload u on (u.organisation_id, u.id) = (r.organisation_id, r.upload_id)`;

/** What the company sent and nobody removed: what its lists start from. */
export const sentDocuments = (reading: Reading): RawBuilder<unknown> => sql`company_visibility v
  join received_document r on (r.organisation_id, r.id) = (v.organisation_id, v.subject_id) and v.kind = 'RECEIVED_DOCUMENT' and ${ownSight(reading)} and r.removed_at is null ${withAuthor}`;

/** Sent documents by id. */
export async function sentDocumentsById(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, SentDocumentRow>> {
  const rows = await reading.rows(
    sql<SentDocumentRow>`select ${columns} from ${sentDocuments(reading)} where r.id = any(${ids}::uuid[])`,
  );
  return keyed(rows, (row) => row.id);
}

/** The same, with those in the trash: for the answer of the act that put them there. */
export async function sentOrRemovedById(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, SentDocumentRow>> {
  const { viewer } = reading;
  if (viewer.kind !== "contact") return new Map();
  const rows = await reading.rows(sql<SentDocumentRow>`
    select ${columns} from received_document r ${withAuthor}
    where r.organisation_id = ${viewer.organisationId} and r.company_id = ${viewer.companyId} and r.id = any(${ids}::uuid[])`);
  return keyed(rows, (row) => row.id);
}

/** Sent documents of sessions, newest first. */
export async function sentDocumentsOfSessions(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, SentDocumentRow[]>> {
  const rows = await reading.rows(sql<SentDocumentRow>`
    select ${columns} from ${sentDocuments(reading)} where r.session_id = any(${ids}::uuid[]) order by r.sent_at desc, r.id desc`);
  return grouped(rows, (row) => row.sessionId!);
}

/** All that the company sent, newest first. Two statements. */
export async function listSentDocuments(
  reading: Reading,
  page: PageArguments & { filter?: ExtranetSentDocumentFilter | null },
): Promise<Connection<SentDocumentRow>> {
  const size = pageSize(page.first, 30);
  const position = decodePosition(page.after, "instant");
  const sessionId = page.filter?.sessionId;
  const year = page.filter?.year;
  const ofSession = !sessionId ? sql`true` : isId(sessionId) ? sql`r.session_id = ${sessionId}` : sql`false`;
  const matching = typeof year === "number" ? sql`${ofSession} and ${inYear(sql`r.sent_at`, year)}` : ofSession;
  const rows = await reading.rows(sql<SentDocumentRow>`
    select ${columns} from ${sentDocuments(reading)}
    where ${matching} and ${position ? sql`(r.sent_at, r.id) < (${position[0]}::timestamptz, ${position[1]}::uuid)` : sql`true`}
    order by r.sent_at desc, r.id desc limit ${size + 1}`);
  const total = await reading.row(
    sql<{ count: number }>`select count(*) from ${sentDocuments(reading)} where ${matching}`,
  );
  return connection(rows, size, total!.count, (row) => [row.sentAt.toISOString(), row.id]);
}
