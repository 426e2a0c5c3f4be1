import type { KeptRow } from "./chain-check.js";
import type { Viewer } from "../viewer.js";

/** What a file of the journal says of itself, on its first line. */
export interface FileHead {
  journal: "passerelle";
  version: 1;
  organisationId: string;
  organisationName: string;
  /** Whether it holds every event, from the first to the recorded end. */
  complete: boolean;
  exportedAt: string;
  /** How many events follow. */
  events: number;
  /** The recorded end of the whole journal at that moment. */
  end: { number: number; hash: string };
}

/** One event as it leaves the house: all that was sealed, with the seal before it, so that anybody can prove it alone. */
export function writeLine(row: KeptRow, previous: Buffer): string {
  const { seq, salt, digest, hash, ...plain } = row;
  return JSON.stringify({
    number: seq,
    ...plain,
    salt: salt.toString("hex"),
    digest: digest.toString("hex"),
    previousHash: previous.toString("hex"),
    hash: hash.toString("hex"),
  });
}

/** Null for a line that is none of ours. */
export function readHead(line: string): FileHead | null {
  const head: Partial<FileHead> | null = parsed(line);
  const isOurs =
    head?.journal === "passerelle" &&
    head.version === 1 &&
    typeof head.events === "number" &&
    typeof head.end?.number === "number" &&
    typeof head.end.hash === "string" &&
    typeof head.complete === "boolean" &&
    typeof head.organisationName === "string";
  return isOurs ? (head as FileHead) : null;
}

export function readLine(line: string): { row: KeptRow; previous: Buffer } | null {
  const told = parsed(line) as Record<string, unknown> | null;
  if (!told || typeof told.number !== "number" || typeof told.occurredAt !== "string") return null;
  const occurredAt = new Date(told.occurredAt);
  const hexes = [told.salt, told.digest, told.hash, told.previousHash].map(bytesOf);
  const [salt, digest, hash, previous] = hexes;
  if (!salt || !digest || !hash || !previous || Number.isNaN(occurredAt.getTime())) return null;
  if (typeof told.facts !== "object") return null;
  const row: KeptRow = {
    organisationId: String(told.organisationId),
    seq: told.number,
    id: String(told.id),
    kind: String(told.kind),
    occurredAt,
    actorKind: told.actorKind as Viewer["kind"],
    actorId: textOrNull(told.actorId),
    actorName: String(told.actorName),
    sessionId: textOrNull(told.sessionId),
    companyId: textOrNull(told.companyId),
    documentId: textOrNull(told.documentId),
    publicationId: textOrNull(told.publicationId),
    facts: told.facts,
    salt,
    digest,
    hash,
  };
  return { row, previous };
}

function parsed(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" ? value : null;
  } catch {
    // What is not JSON is no line of a journal.
    return null;
  }
}

const bytesOf = (hex: unknown): Buffer | null =>
  typeof hex === "string" && /^(?:[0-9a-f]{2})*$/.test(hex) ? Buffer.from(hex, "hex") : null;

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);
