export { EventFamily, EventKind, HistoryField } from "./event-kind.js";
export {
  ActorKind,
  FieldChange,
  HistoryArguments,
  HistoryConnection,
  HistoryEdge,
  HistoryEntry,
  HistoryFilter,
  HistoryPerson,
} from "./history.js";
export { ChainFault, JournalCheck } from "./journal-check.js";
