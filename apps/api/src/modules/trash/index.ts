export { findDue, kindsInTurn } from "./purge/find-due.js";
export { purgeTrash, purgeTrashJob } from "./purge/purge-trash.job.js";
export { TrashResolver, TrashWarningResolver } from "./trash.resolver.js";
