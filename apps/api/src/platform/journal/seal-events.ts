import { createHash, randomBytes } from "node:crypto";
import type { Event } from "../event.js";
import { newId } from "../ids.js";
import type { Viewer } from "../viewer.js";

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

/** What the seal covers. */
export type Sealed = Omit<JournalRow, "facts" | "salt" | "actorName" | "hash">;

/** What names people is covered by a salted digest: erasing the words and the salt leaves the chain whole. */
export function digestOf(salt: Buffer, actorName: string, facts: string): Buffer {
  return createHash("sha256")
    .update(salt)
    .update(JSON.stringify([actorName, canonical(facts)]))
    .digest();
}

export function hashOf(previous: Buffer, row: Sealed): Buffer {
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
