import type {
  BookingStatus,
  DateConfirmationState,
  SessionDatesState,
  SessionKind,
  SessionModality,
  SessionStatus,
} from "@passerelle/schema/vocabulary";
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
  trainerNames: string | null;
  capacity: number | null;
  seatsTaken: number;
  confirmedAt: Date | null;
  closedAt: Date | null;
  version: number;
  slotsVersion: number;
  startsOn: string | null;
  endsOn: string | null;
  hours: number;
  createdAt: Date;
  deletedAt: Date | null;
  deletedBy: string | null;
  archivedAt: Date | null;
  archivedBy: string | null;
  datesState: SessionDatesState | null;
  datesOverdue: boolean;
  datesStateCount: number | null;
  datesStateOf: number | null;
}

export const sessionColumns = sql`s.id, s.centre_id as "centreId", s.programme_id as "programmeId", s.programme_version_id as "programmeVersionId", s.reference, s.title, s.kind, s.modality, s.venue, s.trainer_names as "trainerNames",
  s.capacity, s.seats_taken as "seatsTaken", s.confirmed_at as "confirmedAt", s.closed_at as "closedAt", s.version, s.slots_version as "slotsVersion",
  s.starts_on as "startsOn", s.ends_on as "endsOn", s.hours, s.created_at as "createdAt",
  s.deleted_at as "deletedAt", s.deleted_by as "deletedBy", s.archived_at as "archivedAt", s.archived_by as "archivedBy"`;

export interface SlotRow {
  id: string;
  sessionId: string;
  date: string;
  startsAt: string;
  endsAt: string;
  trainerId: string | null;
  venueId: string | null;
}

export interface BookingRow {
  id: string;
  sessionId: string;
  companyId: string;
  status: BookingStatus;
  statusChangedAt: Date | null;
  statusChangedBy: string | null;
  createdAt: Date;
  centreId: string;
  sessionDeletedAt: Date | null;
  /** As it is kept: judged by its due date when it is read. */
  datesState: DateConfirmationState;
  datesSentAt: Date | null;
  datesDueOn: string | null;
  datesAnsweredAt: Date | null;
  datesMovedAt: Date | null;
  datesConfirmedAt: Date | null;
  datesConfirmedBy: string | null;
}

/** Of a booking `b` in its session `s`. */
export const bookingColumns = sql`b.id, b.session_id as "sessionId", b.company_id as "companyId", b.status, b.status_changed_at as "statusChangedAt",
  b.status_changed_by as "statusChangedBy", b.created_at as "createdAt", s.centre_id as "centreId", s.deleted_at as "sessionDeletedAt",
  b.dates_state as "datesState", b.dates_sent_at as "datesSentAt", b.dates_due_on as "datesDueOn", b.dates_answered_at as "datesAnsweredAt",
  b.dates_moved_at as "datesMovedAt", b.dates_confirmed_at as "datesConfirmedAt", b.dates_confirmed_by as "datesConfirmedBy"`;
export const bookingsWithSession = sql`booking b join session s on (s.organisation_id, s.id) = (b.organisation_id, b.session_id)`;

export interface SessionPublicationRow {
  id: string;
  sessionId: string;
  companyId: string;
  publishedAt: Date;
  publishedBy: string;
}
