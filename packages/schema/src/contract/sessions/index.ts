export { Booking, BookingStatus, SessionPublication } from "./booking.js";
export { EventKind, HistoryArguments, HistoryConnection, HistoryEdge, HistoryEntry } from "./history.js";
export { PublishSessionInput, PublishSessionResult } from "./publish-session.js";
export { Session, SessionViewerCan, Slot } from "./session.js";
export { SessionFigures, SessionMonth } from "./session-figures.js";
export {
  SessionConnection,
  SessionEdge,
  SessionFilter,
  SessionsArguments,
  SessionSort,
  SessionStatusCount,
} from "./session-list.js";
export { SessionKind, SessionModality, SessionStatus } from "./session-words.js";
export { UnpublishSessionInput, UnpublishSessionResult } from "./unpublish-session.js";
