export {
  TrashItem,
  TrashItemViewerCan,
  TrashKeepReason,
  TrashKind,
  TrashWarning,
  TrashWarningCode,
} from "./trash-item.js";
export { TrashArguments, TrashConnection, TrashEdge, TrashFilter, TrashKindCount, TrashSort } from "./trash-list.js";
export { PurgedTrashItem, PurgeTrashItemInput, PurgeTrashItemResult } from "./purge-trash-item.js";
