import type { ChainFault } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Reading } from "../reading.js";
import { ChainCheck, erasure, type Broken, type KeptRow } from "./chain-check.js";
import { readNumbers } from "./numbers.js";

export interface ChainReport {
  /** The last number that was followed and holds. */
  checked: number;
  /** The recorded end. */
  total: number;
  /** Events whose names were erased, among those followed. */
  erased: number;
  /** The first number at which the chain does not hold, or null. */
  brokenAt: number | null;
  fault: ChainFault | null;
  /** The seal of the recorded end. */
  seal: string;
}

export const keptColumns = sql`e.organisation_id as "organisationId", e.seq, e.id, e.kind, e.occurred_at as "occurredAt", e.actor_kind as "actorKind",
  e.actor_id as "actorId", e.actor_name as "actorName", e.session_id as "sessionId", e.company_id as "companyId", e.document_id as "documentId",
  e.publication_id as "publicationId", e.facts, e.salt, e.digest, e.hash`;

const pageSize = 1_000;

/** Follows an organisation's chain from its first event to its recorded end. */
export async function verifyChain(reading: Reading): Promise<ChainReport> {
  return verifyStretch(reading, 0, Number.MAX_SAFE_INTEGER);
}

/** Follows it from one number on, for so many events at least: whoever shows how far it is asks again from there. */
export async function verifyStretch(reading: Reading, after: number, events: number): Promise<ChainReport> {
  const { organisationId } = reading.viewer;
  const end = (await reading.row(sql<{ seq: number; hash: Buffer; last: number }>`
    select chain_seq as seq, chain_hash as hash, greatest(chain_seq, (select max(seq) from event where organisation_id = ${organisationId})) as last
    from organisation where id = ${organisationId}`))!;
  const report = (check: ChainCheck, broken: Broken | null): ChainReport => ({
    checked: check.seq,
    total: end.seq,
    erased: check.erased,
    brokenAt: broken?.brokenAt ?? null,
    fault: broken?.fault ?? null,
    seal: end.hash.toString("hex"),
  });

  const start = after === 0 ? { hash: Buffer.alloc(0) } : await sealOf(reading, after);
  if (!start) return report(new ChainCheck(), { brokenAt: after, fault: "NUMBER_MISSING" });
  const check = new ChainCheck({ seq: after, hash: start.hash }, await toldErasures(reading));
  const until = Math.min(end.last, after + events);
  // By stretches of numbers: whoever asks for «the next thousand» makes the database read all that follows, and sort it.
  for (let from = after; from < until; from += pageSize) {
    const rows = await reading.rows(sql<KeptRow>`
      select ${keptColumns} from event e where e.organisation_id = ${organisationId}
        and e.seq > ${from} and e.seq <= ${from + pageSize} order by e.seq`);
    for (const row of rows) {
      const broken = check.take(row);
      if (broken) return report(check, broken);
    }
  }
  if (until === end.last) return report(check, check.end(end));
  return report(check, check.erasures());
}

const sealOf = (reading: Reading, seq: number) =>
  reading.row(sql<{ hash: Buffer }>`
    select hash from event where organisation_id = ${reading.viewer.organisationId} and seq = ${seq}`);

/** All acts of erasure: the one that says so comes after what it erased. */
async function toldErasures(reading: Reading) {
  const rows = await reading.rows(sql<{ numbers: string | null }>`
    select facts ->> 'numbers' as numbers from event where organisation_id = ${reading.viewer.organisationId} and kind = ${sql.lit(erasure)}`);
  return rows.flatMap((row) => readNumbers(row.numbers));
}
