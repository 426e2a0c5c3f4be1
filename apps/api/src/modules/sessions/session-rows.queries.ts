import type { BookingStatus, SessionKind, SessionModality, SessionStatus } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";

/** A session as it is read: plain columns. */
export interface SessionRow {
  id: string;
  centreId: string;
  programmeId: string | null;
  programmeVersionId: string | null;
  reference: string;
  title: string;
  kind: SessionKind;
  modality: SessionModality;
  status: SessionStatus;
  venue: string | null;
  startsOn: string | null;
  endsOn: string | null;
  hours: number;
  createdAt: Date;
}

export const sessionColumns = sql`s.id, s.centre_id as "centreId", s.programme_id as "programmeId", s.programme_version_id as "programmeVersionId", s.reference, s.title, s.kind, s.modality, s.venue,
  s.starts_on as "startsOn", s.ends_on as "endsOn", s.hours, s.created_at as "createdAt",
  s.deleted_at as "deletedAt", s.deleted_by as "deletedBy", s.archived_at as "archivedAt", s.archived_by as "archivedBy"`;

export interface SlotRow {
  id: string;
  sessionId: string;
  date: string;
  startsAt: string;
  endsAt: string;
}

export interface BookingRow {
  id: string;
  sessionId: string;
  companyId: string;
  status: BookingStatus;
  createdAt: Date;
}

export interface SessionPublicationRow {
  id: string;
  sessionId: string;
  companyId: string;
  publishedAt: Date;
  publishedBy: string;
}
