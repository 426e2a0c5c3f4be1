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
  canSend: boolean;
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
  s.starts_on as "startsOn", s.ends_on as "endsOn", s.hours, s.venue, v.since as "publishedAt",
  not exists (select from booking b where (b.organisation_id, b.session_id, b.company_id) = (v.organisation_id, v.subject_id, v.company_id) and b.status in ('CANCELLED', 'LOST')) as "canSend"`;

export const documentColumns = sql`p.id, p.session_id as "sessionId", p.kind, p.title, p.file_name as "fileName", p.size, p.media_type as "mediaType",
  p.published_at as "publishedAt", '/extranet/files/' || p.id as "downloadPath"`;

/** Every list of a contact starts here: what the company sees, and no other company's. */
export const seenSessions = (reading: Reading): RawBuilder<unknown> => sql`company_visibility v
  join session s on (s.organisation_id, s.id) = (v.organisation_id, v.subject_id) and v.kind = 'SESSION' and ${ownSight(reading)}`;

export const seenDocuments = (reading: Reading): RawBuilder<unknown> => sql`company_visibility v
  join publication p on (p.organisation_id, p.id) = (v.organisation_id, v.subject_id) and v.kind = 'PUBLICATION' and ${ownSight(reading)} and p.withdrawn_at is null`;

/** Of one calendar year, as the clocks of Paris count it. A year that no calendar writes is the year of nothing. */
export function inYear(instant: RawBuilder<unknown>, year: number): RawBuilder<unknown> {
  if (year < 1900 || year > 9999) return sql`false`;
  const newYear = (of: number) => sql`make_timestamptz(${of}::int, 1, 1, 0, 0, 0, 'Europe/Paris')`;
  return sql`${instant} >= ${newYear(year)} and ${instant} < ${newYear(year + 1)}`;
}

function ownSight({ viewer }: Reading): RawBuilder<unknown> {
  if (viewer.kind !== "contact") return sql`false`;
  return sql`v.organisation_id = ${viewer.organisationId} and v.company_id = ${viewer.companyId}`;
}
