import { BookingSchema } from "./booking.entity.js";
import { BookingResolver, CompanySessionsResolver, SessionPublicationResolver } from "./booking.resolver.js";
import { MailSessionResolver } from "./mail-session.resolver.js";
import { CentrePlanningResolver, PlanningResolver, PlanningRightsResolver } from "./planning/planning.resolver.js";
import { SessionConflictsResolver, SlotConflictResolver, SlotResolver } from "./planning/slot.resolver.js";
import { ProgrammeSessionsResolver, SessionProgrammeResolver } from "./programme/session-programme.resolver.js";
import { SessionActsResolver } from "./session-acts.resolver.js";
import { SessionPublicationSchema } from "./session-publication.entity.js";
import { SessionSchema } from "./session.entity.js";
import { SessionConnectionResolver, SessionMonthsResolver, SessionResolver } from "./session.resolver.js";
import { SlotSchema } from "./slot.entity.js";
import { TrainerSchema } from "./trainers/trainer.entity.js";
import { TrainerResolver } from "./trainers/trainer.resolver.js";
import { VenueSchema } from "./venues/venue.entity.js";
import { VenueResolver } from "./venues/venue.resolver.js";

export { archiveSession } from "./archive-session.js";
export { bookCompany } from "./book-company.js";
export { Booking } from "./booking.entity.js";
export { acceptsUploads, type BookingState, isCancelled, showsCancelled } from "./booking-status.rules.js";
export { deleteSession, restoreSession } from "./delete-session.js";
export { holdSession, holdSessionAsIs } from "./hold-session.js";
export { setSessionSlots } from "./planning/set-session-slots.js";
export { refuseBadSlots } from "./planning/slots.rules.js";
export { slotsOf } from "./planning/write-slots.js";
export { closeSession } from "./planning/close-session.js";
export { confirmSession } from "./planning/confirm-session.js";
export { planSession, type NewSlot } from "./planning/plan-session.js";
export { previewedSessionActs } from "./previewed-acts.rules.js";
export { publishSession } from "./publish-session.js";
export { Session } from "./session.entity.js";
export { SessionPublication } from "./session-publication.entity.js";
export { takesPlace } from "./hold-users.js";
export { sessionPolicy } from "./session.policy.js";
export { clientStatus, staffStatus } from "./session-status.rules.js";
export { bookingKey, bookingsById, inCentresOf, sessionsById, slotsOfSessions } from "./session.loaders.js";
export { sessionsFrom } from "./session.queries.js";
export type { BookingRow, SessionRow, SlotRow } from "./session-rows.queries.js";
export { setBookingStatus } from "./set-booking-status.js";
export { unpublishSession } from "./unpublish-session.js";
export { addTrainer } from "./trainers/add-trainer.js";
export { deleteTrainer } from "./trainers/delete-trainer.js";
export { findTrainer } from "./trainers/find-trainer.js";
export { trainerPolicy } from "./trainers/trainer.policy.js";
export { addVenue, type NewVenue } from "./venues/add-venue.js";
export { deleteVenue } from "./venues/delete-venue.js";
export { Venue } from "./venues/venue.entity.js";

export const sessionEntities = [
  SessionSchema,
  SlotSchema,
  TrainerSchema,
  VenueSchema,
  BookingSchema,
  SessionPublicationSchema,
] as const;

export const sessionResolvers = [
  MailSessionResolver,
  SessionResolver,
  SessionActsResolver,
  SessionProgrammeResolver,
  ProgrammeSessionsResolver,
  SessionConnectionResolver,
  SessionMonthsResolver,
  BookingResolver,
  SessionPublicationResolver,
  CompanySessionsResolver,
  CentrePlanningResolver,
  PlanningResolver,
  PlanningRightsResolver,
  SlotResolver,
  SessionConflictsResolver,
  SlotConflictResolver,
  TrainerResolver,
  VenueResolver,
] as const;
