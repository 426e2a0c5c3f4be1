export { Booking, BookingStatus, BookingViewerCan, SessionPublication } from "./booking.js";
export { PublishSessionInput, PublishSessionResult } from "./publish-session.js";
export { Session, SessionViewerCan, Slot } from "./session.js";
export {
  ArchiveSessionInput,
  ArchiveSessionResult,
  DeleteSessionInput,
  DeleteSessionResult,
  RestoreSessionInput,
  RestoreSessionResult,
  SetBookingStatusInput,
  SetBookingStatusResult,
  UnarchiveSessionInput,
  UnarchiveSessionResult,
} from "./session-acts.js";
export { SessionFigures, SessionMonth } from "./session-figures.js";
export {
  SessionArchive,
  SessionConnection,
  SessionDatesCount,
  SessionEdge,
  SessionFilter,
  SessionsArguments,
  SessionSort,
  SessionStatusCount,
} from "./session-list.js";
export { SessionKind, SessionModality, SessionNextStep, SessionStatus } from "./session-words.js";
export { UnpublishSessionInput, UnpublishSessionResult } from "./unpublish-session.js";
export { Trainer, TrainerViewerCan } from "./trainers/trainer.js";
export {
  TrainerConnection,
  TrainerEdge,
  TrainerFilter,
  TrainersArguments,
  TrainerSort,
} from "./trainers/trainer-list.js";
export * from "./trainers/write-trainer.js";
export { Venue, VenueViewerCan } from "./venues/venue.js";
export { VenueConnection, VenueEdge, VenueFilter, VenuesArguments, VenueSort } from "./venues/venue-list.js";
export * from "./venues/write-venue.js";
export { CentreViewerCan } from "./planning/centre-rights.js";
export * from "./planning/plan-session.js";
export * from "./planning/session-steps.js";
export { SlotConflict, SlotConflictKind, SlotConflictsArguments } from "./planning/slot-conflict.js";
export { HalfDayInput, SlotInput, SlotPatternInput, Weekday } from "./planning/slot-input.js";
export * from "./planning/write-slots.js";
