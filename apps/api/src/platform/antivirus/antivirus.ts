import type { Readable } from "node:stream";
import { clamd } from "./clamd.js";

export type Verdict = { scan: "CLEAN" | "SKIPPED" } | { scan: "INFECTED"; virus: string };

/** Looks for viruses in bytes. */
export interface Antivirus {
  /** Where a file stands that it has not looked at yet. */
  readonly beforeScan: "PENDING" | "SKIPPED";
  /** Throws `AntivirusAway` when it cannot tell: the file stays in quarantine until it can. */
  scan(body: Readable): Promise<Verdict>;
}

/** No antivirus is set up: nothing is held, and nothing is called clean. */
const none: Antivirus = {
  beforeScan: "SKIPPED",
  async scan(body) {
    body.destroy();
    return { scan: "SKIPPED" };
  },
};

/** clamd at `host:port`, or none. */
export const openAntivirus = (clamdAddress: string | null): Antivirus => (clamdAddress ? clamd(clamdAddress) : none);
