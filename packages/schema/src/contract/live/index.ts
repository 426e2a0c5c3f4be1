export { Change, ChangeKind, ChangePage } from "./change.js";
