import type { TrashKind } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { refuseWhileLeaving } from "#mails";
import { eraseFacts, type About } from "#platform/journal/erase-facts";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { judgeTrashed } from "./judge-trashed.js";
import type { Fate } from "./retention.rules.js";
import { trashed, type TrashRow } from "../trash-parts.queries.js";
import { trashPurged } from "../trash.events.js";

const tables: Record<TrashKind, string> = {
  SESSION: "session",
  ENROLMENT: "enrolment",
  DOCUMENT: "document",
  RECEIVED_DOCUMENT: "received_document",
  LEARNER: "learner",
  CONTACT: "contact",
};

export interface Trashed {
  row: TrashRow;
  fate: Fate;
}

/** Holds something until the end of the act, so that it is not restored, nor deleted for good, at the same moment. Answers whether it is there. */
export async function holdSubject(work: Work, { kind, id }: { kind: TrashKind; id: string }): Promise<boolean> {
  if (!isId(id)) return false;
  const held = await work.transaction.rows(sql`
    select from ${sql.table(tables[kind])} where organisation_id = ${work.viewer.organisationId} and id = ${id} for update`);
  return held.length > 0;
}

/** Something in the trash and what becomes of it, or null when it is not there. */
export async function findTrashed(work: Work, { kind, id }: { kind: TrashKind; id: string }): Promise<Trashed | null> {
  const { organisationId } = work.viewer;
  const [row] = await work.transaction.rows(
    sql<TrashRow>`select * from ${trashed({ organisationId, kinds: [kind], where: () => sql`x.id = ${id}` })} t`,
  );
  const fate = row && (await judgeTrashed(work.transaction, organisationId, work.now, [row])).get(row);
  return fate ? { row, fate } : null;
}

/** Deletes it for good: its rows, what the journal says of it in words, and, with the next sweep, its files. */
export async function purgeTrashed(work: Work, row: TrashRow): Promise<void> {
  // Its mails go with it, or lose what they were about.
  if (row.kind === "CONTACT") await refuseWhileLeaving(work, { contactId: row.id });
  if (row.kind === "SESSION") await refuseWhileLeaving(work, { sessionId: row.id });
  const purged = trashPurged(row);
  // Recorded first: who sees it is read at this moment, and told afterwards that it is gone.
  await work.record(purged);
  const removed = await work.transaction.rows(
    sql<{ name: string; removed: string }>`select name, removed from house.purge(${row.kind}, ${row.id})`,
  );
  for (const { name, removed: count } of removed) purged.facts[`removed.${name}`] = Number(count);
  const about = factsAbout(row);
  if (about) await eraseFacts(work, about);
}

function factsAbout({ kind, id }: TrashRow): About | null {
  switch (kind) {
    case "SESSION":
      return { sessionIds: [id] };
    case "DOCUMENT":
    case "RECEIVED_DOCUMENT":
      return { documentIds: [id] };
    case "LEARNER":
      return { learnerIds: [id] };
    case "CONTACT":
      return { contactIds: [id] };
    // The learner is still there, and so is what was done with it.
    case "ENROLMENT":
      return null;
  }
}
