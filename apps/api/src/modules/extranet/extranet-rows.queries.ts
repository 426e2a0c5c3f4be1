import type { DocumentKind, ExtranetSessionStatus, SessionModality } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import type { Reading } from "#platform/reading";
import { clientStatus } from "#sessions";

/** A session as its client reads it: nothing of the staff's own business is selected. */
export interface ExtranetSessionRow {
  id: string;
  reference: string;
  title: string;
  status: ExtranetSessionStatus;
  modality: SessionModality;
  startsOn: string | null;
  endsOn: string | null;
  hours: number;
  venue: string | null;
  publishedAt: Date;
}

/** A published document as its client reads it; its id is the publication's. */
export interface ExtranetDocumentRow {
  id: string;
  sessionId: string;
  kind: DocumentKind;
  title: string;
  fileName: string;
  size: number;
  mediaType: string;
  publishedAt: Date;
  downloadPath: string;
}

export const sessionColumns = (
  now: Date,
): RawBuilder<unknown> => sql`s.id, s.reference, s.title, ${clientStatus(now)} as status, s.modality,
  s.starts_on as "startsOn", s.ends_on as "endsOn", s.hours, s.venue, v.since as "publishedAt"`;

export const documentColumns = sql`p.id, p.session_id as "sessionId", p.kind, p.title, p.file_name as "fileName", p.size, p.media_type as "mediaType",
  p.published_at as "publishedAt", '/extranet/files/' || p.id as "downloadPath"`;

/** Every list of a contact starts here: what the company sees, and no other company's. */
export const seenSessions = (reading: Reading): RawBuilder<unknown> => sql`company_visibility v
  join session s on (s.organisation_id, s.id) = (v.organisation_id, v.subject_id) and v.kind = 'SESSION' and ${ownSight(reading)}`;

export const seenDocuments = (reading: Reading): RawBuilder<unknown> => sql`company_visibility v
  join publication p on (p.organisation_id, p.id) = (v.organisation_id, v.subject_id) and v.kind = 'PUBLICATION' and ${ownSight(reading)} and p.withdrawn_at is null`;

function ownSight({ viewer }: Reading): RawBuilder<unknown> {
  if (viewer.kind !== "contact") return sql`false`;
  return sql`v.organisation_id = ${viewer.organisationId} and v.company_id = ${viewer.companyId}`;
}
