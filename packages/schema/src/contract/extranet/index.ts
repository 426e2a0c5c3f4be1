export { Extranet, ExtranetCompany, ExtranetFigures } from "./extranet.js";
export { ExtranetDocument } from "./extranet-document.js";
export {
  ExtranetDocumentConnection,
  ExtranetDocumentEdge,
  ExtranetDocumentFilter,
  ExtranetDocumentsArguments,
} from "./extranet-document-list.js";
export { ExtranetSession, ExtranetSessionStatus } from "./extranet-session.js";
export {
  ExtranetPeriod,
  ExtranetSessionConnection,
  ExtranetSessionEdge,
  ExtranetSessionFilter,
  ExtranetSessionsArguments,
} from "./extranet-session-list.js";
