import { isPublishableKind, type DocumentKind, type FileScan } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { grouped, keyed, type Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";

export interface DocumentRow {
  id: string;
  sessionId: string;
  centreId: string;
  enrolmentId: string | null;
  kind: DocumentKind;
  title: string;
  isPublishable: boolean;
  createdAt: Date;
  deletedAt: Date | null;
  sessionDeletedAt: Date | null;
}

export interface VersionRow {
  id: string;
  documentId: string;
  number: number;
  fileName: string;
  size: number;
  mediaType: string;
  sha256: string;
  addedAt: Date;
  addedBy: string;
  scan: FileScan;
  downloadPath: string;
}

const columns = sql`d.id, d.session_id as "sessionId", s.centre_id as "centreId", d.enrolment_id as "enrolmentId", d.kind, d.title, d.created_at as "createdAt", d.deleted_at as "deletedAt", s.deleted_at as "sessionDeletedAt"`;
const withSession = sql`document d join session s on (s.organisation_id, s.id) = (d.organisation_id, d.session_id)`;
const withPublishable = (row: Omit<DocumentRow, "isPublishable">): DocumentRow => ({
  ...row,
  isPublishable: isPublishableKind(row.kind),
});

/** Documents by id, those in the trash included. */
export async function documentsById(reading: Reading, ids: readonly string[]): Promise<Map<string, DocumentRow>> {
  const rows = await reading.rows(sql<Omit<DocumentRow, "isPublishable">>`
    select ${columns} from ${withSession} where d.id = any(${ids}::uuid[]) and ${inCentresOf(reading, sql`s.centre_id`)}`);
  return keyed(rows.map(withPublishable), (row) => row.id);
}

/** Documents of sessions, newest first, without those in the trash. */
export async function documentsOfSessions(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, DocumentRow[]>> {
  const rows = await reading.rows(sql<Omit<DocumentRow, "isPublishable">>`
    select ${columns} from ${withSession} where d.session_id = any(${ids}::uuid[]) and d.deleted_at is null order by d.created_at desc, d.id desc`);
  return grouped(rows.map(withPublishable), (row) => row.sessionId);
}

/** Papers of learners, by enrolment, newest first, without those in the trash. */
export async function documentsOfEnrolments(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, DocumentRow[]>> {
  const rows = await reading.rows(sql<Omit<DocumentRow, "isPublishable">>`
    select ${columns} from ${withSession} where d.enrolment_id = any(${ids}::uuid[]) and d.deleted_at is null order by d.created_at desc, d.id desc`);
  return grouped(rows.map(withPublishable), (row) => row.enrolmentId!);
}

/** Versions of documents, newest first. */
export async function versionsOfDocuments(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, VersionRow[]>> {
  const rows = await reading.rows(
    sql<VersionRow>`select ${versionColumns} from ${withScan} where v.document_id = any(${ids}::uuid[]) order by v.number desc`,
  );
  return grouped(rows, (row) => row.documentId);
}

/** Versions by id. */
export async function versionsById(reading: Reading, ids: readonly string[]): Promise<Map<string, VersionRow>> {
  const rows = await reading.rows(
    sql<VersionRow>`select ${versionColumns} from ${withScan} where v.id = any(${ids}::uuid[])`,
  );
  return keyed(rows, (row) => row.id);
}

const versionColumns = sql`v.id, v.document_id as "documentId", v.number, v.file_name as "fileName", v.size, v.media_type as "mediaType", encode(v.sha256, 'hex') as sha256,
  v.added_at as "addedAt", v.added_by as "addedBy", u.scan, '/console/files/' || v.id as "downloadPath"`;
const withScan = sql`document_version v join upload u on (u.organisation_id, u.storage_key) = (v.organisation_id, v.storage_key)`;

export interface DocumentCounts {
  all: number;
  published: number;
}

/** How many documents a session has, and how many of them are published to somebody. */
export async function documentCounts(
  reading: Reading,
  sessionIds: readonly string[],
): Promise<Map<string, DocumentCounts>> {
  const rows = await reading.rows(sql<DocumentCounts & { sessionId: string }>`
    select d.session_id as "sessionId", count(*) as all, count(*) filter (where exists (
      select from publication p where (p.organisation_id, p.document_id) = (d.organisation_id, d.id) and p.withdrawn_at is null)) as published
    from document d where d.session_id = any(${sessionIds}::uuid[]) and d.deleted_at is null group by d.session_id`);
  return keyed(rows, (row) => row.sessionId);
}
