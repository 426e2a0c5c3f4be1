import {
  ExtranetExpectedDocumentResolver,
  ExtranetExpectedDocumentsResolver,
  SessionExpectedDocumentsResolver,
} from "./expected/expected-document.resolver.js";
import { ExtranetDocumentResolver, ExtranetSessionResolver } from "./extranet-session.resolver.js";
import { ExtranetResolver } from "./extranet.resolver.js";
import {
  ExtranetLearnerResolver,
  LearnerOfDocumentResolver,
  SessionDetailResolver,
} from "./learners/extranet-learner.resolver.js";
import { ParticipantResolver, ParticipantsResolver } from "./learners/participant.resolver.js";
import { ExtranetPreviewResolver } from "./preview/extranet-preview.resolver.js";
import { PreviewActResolver } from "./preview/preview-act.resolver.js";
import {
  ExtranetDateProposalResolver,
  ExtranetDateProposalsResolver,
  SessionDateProposalResolver,
} from "./proposals/date-proposal.resolver.js";
import { SentDocumentResolver } from "./sending/sent-document.resolver.js";
import { SentDocumentsResolver, SessionSentDocumentsResolver } from "./sending/sent-documents.resolver.js";

export { companyCalendar } from "./company-calendar.queries.js";
export { visibilityListeners } from "./visibility/visibility.listener.js";

export const extranetResolvers = [
  ExtranetResolver,
  ExtranetPreviewResolver,
  PreviewActResolver,
  ExtranetSessionResolver,
  ExtranetDocumentResolver,
  ExtranetLearnerResolver,
  LearnerOfDocumentResolver,
  SessionDetailResolver,
  ParticipantResolver,
  ParticipantsResolver,
  SentDocumentResolver,
  SentDocumentsResolver,
  SessionSentDocumentsResolver,
  ExtranetExpectedDocumentResolver,
  ExtranetExpectedDocumentsResolver,
  SessionExpectedDocumentsResolver,
  ExtranetDateProposalsResolver,
  ExtranetDateProposalResolver,
  SessionDateProposalResolver,
] as const;
