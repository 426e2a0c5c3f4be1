import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Event } from "./event.js";
import { newId } from "./ids.js";
import type { Reading } from "./reading.js";
import type { Viewer } from "./viewer.js";

/** A row of the journal, ready to be written. */
export interface JournalRow {
  organisationId: string;
  seq: number;
  id: string;
  kind: string;
  occurredAt: Date;
  actorKind: Viewer["kind"];
  actorId: string | null;
  actorName: string;
  sessionId: string | null;
  companyId: string | null;
  documentId: string | null;
  publicationId: string | null;
  facts: string;
  salt: Buffer;
  digest: Buffer;
  hash: Buffer;
}

/** Seals events one after the other behind the end of the chain. */
export function seal(
  events: readonly Event[],
  viewer: Viewer,
  now: Date,
  end: { seq: number; hash: Buffer },
): JournalRow[] {
  const rows: JournalRow[] = [];
  for (const event of events) {
    const last = rows.at(-1) ?? end;
    const salt = randomBytes(16);
    const facts = JSON.stringify(event.facts);
    const actorName = viewer.kind === "house" ? "Passerelle" : viewer.name;
    const row = {
      organisationId: viewer.organisationId,
      seq: last.seq + 1,
      id: event.id || newId(),
      kind: event.kind,
      occurredAt: now,
      actorKind: viewer.kind,
      actorId: viewer.kind === "house" ? null : viewer.accessId,
      actorName,
      sessionId: event.sessionId ?? null,
      companyId: event.companyId ?? null,
      documentId: event.documentId ?? null,
      publicationId: event.publicationId ?? null,
      facts,
      salt,
      digest: digestOf(salt, actorName, facts),
    };
    rows.push({ ...row, hash: hashOf(last.hash, row) });
  }
  return rows;
}

type Sealed = Omit<JournalRow, "facts" | "salt" | "actorName" | "hash">;

/** What names people is covered by a salted digest: erasing the words and the salt leaves the chain whole. */
function digestOf(salt: Buffer, actorName: string, facts: string): Buffer {
  return createHash("sha256")
    .update(salt)
    .update(JSON.stringify([actorName, canonical(facts)]))
    .digest();
}

function hashOf(previous: Buffer, row: Sealed): Buffer {
  const sealed = [
    row.organisationId,
    row.seq,
    row.id,
    row.kind,
    row.occurredAt.toISOString(),
    row.actorKind,
    row.actorId,
    row.sessionId,
    row.companyId,
    row.documentId,
    row.publicationId,
  ];
  return createHash("sha256").update(previous).update(JSON.stringify(sealed)).update(row.digest).digest();
}

/** PostgreSQL's jsonb does not keep the order of keys. */
function canonical(facts: string): string {
  const value = JSON.parse(facts) as Record<string, unknown>;
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface ChainReport {
  events: number;
  /** The first number at which the chain does not hold, or null. */
  brokenAt: number | null;
  reason: string | null;
}

/** Follows an organisation's chain from its first event to its recorded end. */
export async function verifyChain(reading: Reading): Promise<ChainReport> {
  let seq = 0;
  let hash: Buffer = Buffer.alloc(0);
  for (;;) {
    const rows = await reading.rows(sql<Omit<JournalRow, "facts"> & { facts: object | null }>`
      select organisation_id as "organisationId", seq, id, kind, occurred_at as "occurredAt", actor_kind as "actorKind", actor_id as "actorId",
        actor_name as "actorName", session_id as "sessionId", company_id as "companyId", document_id as "documentId",
        publication_id as "publicationId", facts, salt, digest, hash
      from event where organisation_id = ${reading.viewer.organisationId} and seq > ${seq} order by seq limit 1000`);
    for (const row of rows) {
      const broken = (reason: string): ChainReport => ({ events: seq, brokenAt: row.seq, reason });
      if (row.seq !== seq + 1) return broken(`number ${seq + 1} is missing`);
      if (row.facts && !digestOf(row.salt, row.actorName, JSON.stringify(row.facts)).equals(row.digest))
        return broken("the facts were changed");
      if (!hashOf(hash, row).equals(row.hash)) return broken("the seal does not follow from the one before");
      seq = row.seq;
      hash = row.hash;
    }
    if (rows.length === 0) break;
  }
  const end = await reading.row(sql<{ seq: number; hash: Buffer }>`
    select chain_seq as seq, chain_hash as hash from organisation where id = ${reading.viewer.organisationId}`);
  if (!end || end.seq !== seq || !end.hash.equals(hash))
    return { events: seq, brokenAt: seq + 1, reason: "the journal was cut before its recorded end" };
  return { events: seq, brokenAt: null, reason: null };
}
