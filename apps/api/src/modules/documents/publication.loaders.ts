import { sql } from "kysely";
import { grouped, keyed, type Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";

export interface PublicationRow {
  id: string;
  documentId: string;
  versionId: string;
  sessionId: string;
  companyId: string;
  centreId: string;
  publishedAt: Date;
  publishedBy: string;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
}

export interface ReceiptRow {
  id: string;
  publicationId: string;
  contactId: string;
  contactName: string;
  firstOpenedAt: Date;
  lastOpenedAt: Date;
  count: number;
}

const columns = sql`p.id, p.document_id as "documentId", p.version_id as "versionId", p.session_id as "sessionId", p.company_id as "companyId", s.centre_id as "centreId",
  p.published_at as "publishedAt", p.published_by as "publishedBy", p.withdrawn_at as "withdrawnAt", p.withdrawn_by as "withdrawnBy"`;
const withSession = sql`publication p join session s on (s.organisation_id, s.id) = (p.organisation_id, p.session_id)`;

/** Publications by id, in the centres of the viewer. */
export async function publicationsById(reading: Reading, ids: readonly string[]): Promise<Map<string, PublicationRow>> {
  const rows = await reading.rows(sql<PublicationRow>`
    select ${columns} from ${withSession} where p.id = any(${ids}::uuid[]) and ${inCentresOf(reading, sql`s.centre_id`)}`);
  return keyed(rows, (row) => row.id);
}

/** Live publications of documents, one per company at most. */
export async function livePublicationsOfDocuments(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, PublicationRow[]>> {
  const rows = await reading.rows(sql<PublicationRow>`
    select ${columns} from ${withSession} where p.document_id = any(${ids}::uuid[]) and p.withdrawn_at is null order by p.published_at, p.id`);
  return grouped(rows, (row) => row.documentId);
}

/** Every publication of sessions, newest first, withdrawn ones included; by session, for `bookings` to share out. */
export async function publicationsOfSessions(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, PublicationRow[]>> {
  const rows = await reading.rows(sql<PublicationRow>`
    select ${columns} from ${withSession} where p.session_id = any(${ids}::uuid[]) order by p.published_at desc, p.id desc`);
  return grouped(rows, (row) => row.sessionId);
}

/** Receipts of publications, the latest opening first. */
export async function receiptsOfPublications(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ReceiptRow[]>> {
  const rows = await reading.rows(sql<ReceiptRow>`
    select r.id, r.publication_id as "publicationId", r.contact_id as "contactId", c.first_name || ' ' || c.last_name as "contactName",
      r.first_opened_at as "firstOpenedAt", r.last_opened_at as "lastOpenedAt", r.count
    from receipt r join contact c on (c.organisation_id, c.id) = (r.organisation_id, r.contact_id)
    where r.publication_id = any(${ids}::uuid[]) order by r.last_opened_at desc, r.id`);
  return grouped(rows, (row) => row.publicationId);
}
