import type { FileScan as Scan } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";

export const FileScan = closedList<Scan>("FileScan", "Where the antivirus stands with a file.", {
  PENDING: "Not checked yet: it cannot be downloaded or published.",
  CLEAN: "Checked, nothing found.",
  INFECTED: "A virus was found: it cannot be downloaded or published.",
  SKIPPED: "No antivirus is set up.",
});
export type FileScan = Scan;
