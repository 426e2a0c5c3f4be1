import type { DocumentKind, ExtranetSessionStatus, SessionModality } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { clientStatus } from "#sessions";
import { cancelledForClientAt, hasDetail, isCancelledForClient, maySend } from "./what-the-client-sees.rules.js";

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
  cancelled: boolean;
  cancelledAt: Date | null;
  canSend: boolean;
  hasDetail: boolean;
  /** Null, with what hangs from them, while nobody of the company has a place. */
  trainerNames: string | null;
  programmeVersionId: string | null;
}

/** A published document as its client reads it; its id is the publication's. */
export interface ExtranetDocumentRow {
  id: string;
  sessionId: string;
  sessionTitle: string;
  enrolmentId: string | null;
  learnerName: string | null;
  kind: DocumentKind;
  title: string;
  fileName: string;
  size: number;
  mediaType: string;
  publishedAt: Date;
  downloadPath: string;
}

/** Of what is seen in `seenSessions`. */
export const sessionColumns = (
  now: Date,
): RawBuilder<unknown> => sql`s.id, s.reference, s.title, ${clientStatus(now)} as status, s.modality,
  s.starts_on as "startsOn", s.ends_on as "endsOn", s.hours, s.venue, v.since as "publishedAt", ${isCancelledForClient} as cancelled, ${cancelledForClientAt} as "cancelledAt",
  ${maySend} as "canSend", ${hasDetail} as "hasDetail", case when ${hasDetail} then s.trainer_names end as "trainerNames",
  case when ${hasDetail} then s.programme_version_id end as "programmeVersionId"`;

/** The session of a document is named whether it is listed or not. */
const sessionTitle = sql`(select s.title from session s where (s.organisation_id, s.id) = (p.organisation_id, p.session_id))`;
const learnerName = sql`(select l.first_name || ' ' || l.last_name from enrolment e join learner l on (l.organisation_id, l.id) = (e.organisation_id, e.learner_id)
  where (e.organisation_id, e.id) = (p.organisation_id, p.enrolment_id))`;

/** Of what is seen in `seenDocuments`. */
export const documentColumns = sql`p.id, p.session_id as "sessionId", ${sessionTitle} as "sessionTitle", p.enrolment_id as "enrolmentId", ${learnerName} as "learnerName",
  p.kind, p.title, p.file_name as "fileName", p.size, p.media_type as "mediaType", p.published_at as "publishedAt", '/extranet/files/' || p.id as "downloadPath"`;

/** Of one calendar year, as the clocks of Paris count it. A year that no calendar writes is the year of nothing. */
export function inYear(instant: RawBuilder<unknown>, year: number): RawBuilder<unknown> {
  if (year < 1900 || year > 9999) return sql`false`;
  const newYear = (of: number) => sql`make_timestamptz(${of}::int, 1, 1, 0, 0, 0, 'Europe/Paris')`;
  return sql`${instant} >= ${newYear(year)} and ${instant} < ${newYear(year + 1)}`;
}
