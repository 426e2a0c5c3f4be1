import type { FileScan } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";

/** What the antivirus has not let through goes nowhere: not to a disk, not to a client. */
export function refuseInQuarantine(scan: FileScan): void {
  if (scan === "PENDING") refuse("FILE_IN_QUARANTINE");
  refuseInfected(scan);
}

export function refuseInfected(scan: FileScan): void {
  if (scan === "INFECTED") refuse("FILE_INFECTED");
}
