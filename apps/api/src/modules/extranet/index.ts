export { companyCalendar } from "./company-calendar.queries.js";
export { ExtranetDocumentResolver, ExtranetSessionResolver } from "./extranet-session.resolver.js";
export {
  ExtranetExpectedDocumentResolver,
  ExtranetExpectedDocumentsResolver,
  SessionExpectedDocumentsResolver,
} from "./expected/expected-document.resolver.js";
export { ExtranetPreviewResolver } from "./preview/extranet-preview.resolver.js";
export { PreviewActResolver } from "./preview/preview-act.resolver.js";
export { ExtranetResolver } from "./extranet.resolver.js";
export {
  ExtranetLearnerResolver,
  LearnerOfDocumentResolver,
  SessionDetailResolver,
} from "./learners/extranet-learner.resolver.js";
export { ParticipantResolver, ParticipantsResolver } from "./learners/participant.resolver.js";
export { SentDocumentResolver } from "./sending/sent-document.resolver.js";
export { SentDocumentsResolver, SessionSentDocumentsResolver } from "./sending/sent-documents.resolver.js";
export { visibilityListeners } from "./visibility/visibility.listener.js";
export {
  ExtranetDateProposalResolver,
  ExtranetDateProposalsResolver,
  SessionDateProposalResolver,
} from "./proposals/date-proposal.resolver.js";
