export { Extranet, ExtranetCompany, ExtranetFigures } from "./extranet.js";
export { PreviewActInput, PreviewActResult } from "./preview-act.js";
export { ExtranetDocument } from "./extranet-document.js";
export {
  ExtranetDocumentConnection,
  ExtranetDocumentEdge,
  ExtranetDocumentFilter,
  ExtranetDocumentsArguments,
} from "./extranet-document-list.js";
export {
  ExtranetLearner,
  ExtranetParticipant,
  ExtranetParticipantConnection,
  ExtranetParticipantEdge,
  ExtranetParticipantFilter,
  ExtranetParticipantsArguments,
  ExtranetSeat,
} from "./extranet-learner.js";
export { ExtranetSession, ExtranetSessionStatus } from "./extranet-session.js";
export {
  ExtranetPeriod,
  ExtranetSessionConnection,
  ExtranetSessionEdge,
  ExtranetSessionFilter,
  ExtranetSessionsArguments,
} from "./extranet-session-list.js";
export { ExtranetSentDocument } from "./extranet-sent-document.js";
export {
  ExtranetSentDocumentConnection,
  ExtranetSentDocumentEdge,
  ExtranetSentDocumentFilter,
  ExtranetSentDocumentsArguments,
} from "./extranet-sent-document-list.js";
export {
  RemoveSentDocumentInput,
  RemoveSentDocumentResult,
  RestoreSentDocumentInput,
  RestoreSentDocumentResult,
  SendDocumentInput,
  SendDocumentResult,
} from "./send-document.js";
export {
  ExtranetExpectedDocument,
  ExtranetExpectedDocumentConnection,
  ExtranetExpectedDocumentEdge,
  ExtranetExpectedDocumentFilter,
  ExtranetExpectedDocumentsArguments,
} from "./extranet-expected-document.js";
