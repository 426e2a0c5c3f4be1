import { sql } from "kysely";
import { newId } from "../ids.js";
import type { Work } from "../work.js";
import { erasure } from "./chain-check.js";
import { writeNumbers } from "./numbers.js";

/** Whom or what the events are about that are to name nobody any more. */
export interface About {
  sessionIds?: readonly string[];
  /** Found by the `learnerId` or `learnerIds` of the facts. */
  learnerIds?: readonly string[];
  /** Found by the `contactId` of the facts. */
  contactIds?: readonly string[];
  documentIds?: readonly string[];
  companyIds?: readonly string[];
  /** What was done under these accesses: a contact's, a user's. */
  accessIds?: readonly string[];
}

/**
 * Erases what the journal says in words of somebody who is finally deleted (GDPR): the facts, the name of who acted, and the salt without which
 * nobody can guess them again. What happened, when, and the seals stay: the chain holds, and the act itself is told with the numbers it erased.
 * Events recorded in this same act are not erased: they must not name anybody. Says how many events it erased.
 */
export async function eraseFacts(work: Work, about: About): Promise<number> {
  await work.em.flush();
  const of = (ids: readonly string[] | undefined) => sql`${[...(ids ?? [])]}::uuid[]`;
  const rows = await work.transaction.rows(sql<{ seq: string }>`
    select door.erase_facts(${of(about.sessionIds)}, ${of(about.learnerIds)}, ${of(about.contactIds)}, ${of(about.documentIds)},
      ${of(about.companyIds)}, ${of(about.accessIds)}) as seq`);
  if (rows.length === 0) return 0;
  await work.record({
    id: newId(),
    kind: erasure,
    facts: { count: rows.length, numbers: writeNumbers(rows.map(({ seq }) => Number(seq))) },
    subjects: [],
  });
  return rows.length;
}
