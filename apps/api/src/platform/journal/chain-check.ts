import type { ChainFault } from "@passerelle/schema/vocabulary";
import { firstOutside, readNumbers, type Stretch } from "./numbers.js";
import { digestOf, hashOf, type JournalRow } from "./seal-events.js";

/** A row of the journal as it is read again: its facts may have been erased. */
export type KeptRow = Omit<JournalRow, "facts"> & { facts: object | null };

export interface Broken {
  brokenAt: number;
  fault: ChainFault;
}

/** The act that says whose facts were erased, and which. */
export const erasure = "journal.factsErased";

/** Follows a chain, row after row, from any of its events: knows neither database nor file. */
export class ChainCheck {
  /** The rows that have had their facts erased. */
  private readonly without: number[] = [];
  private readonly told: Stretch[];

  constructor(
    private at: { seq: number; hash: Buffer } = { seq: 0, hash: Buffer.alloc(0) },
    toldLater: readonly Stretch[] = [],
  ) {
    this.told = [...toldLater];
  }

  /** How many of the rows have had their facts erased. */
  get erased(): number {
    return this.without.length;
  }

  /** The last number that holds. */
  get seq(): number {
    return this.at.seq;
  }

  take(row: KeptRow): Broken | null {
    const fault = row.seq === this.at.seq + 1 ? faultOf(row, this.at.hash) : "NUMBER_MISSING";
    if (fault) return { brokenAt: row.seq, fault };
    if (row.facts === null) this.without.push(row.seq);
    if (row.kind === erasure && row.facts) this.told.push(...readNumbers((row.facts as { numbers?: unknown }).numbers));
    this.at = row;
    return null;
  }

  /** Whether what was followed ends where it should, and everything erased was erased by an act. */
  end({ seq, hash }: { seq: number; hash: Buffer }): Broken | null {
    if (seq !== this.at.seq || !hash.equals(this.at.hash)) return { brokenAt: this.at.seq + 1, fault: "END_CUT" };
    return this.erasures();
  }

  erasures(): Broken | null {
    const untold = firstOutside(this.without, this.told);
    return untold === undefined ? null : { brokenAt: untold, fault: "ERASED_UNTOLD" };
  }
}

/** What is wrong with one row, given the seal before it. */
export function faultOf(row: KeptRow, previous: Buffer): ChainFault | null {
  // Erased means all three: words without their salt would stand there unproven.
  const facts = row.facts
    ? digestOf(row.salt, row.actorName, JSON.stringify(row.facts)).equals(row.digest)
    : row.salt.length === 0 && row.actorName === "";
  if (!facts) return "FACTS_CHANGED";
  return hashOf(previous, row).equals(row.hash) ? null : "SEAL_BROKEN";
}
