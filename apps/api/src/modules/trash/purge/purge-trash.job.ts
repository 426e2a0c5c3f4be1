import { dayInParis } from "#platform/clock";
import type { Door } from "#platform/context";
import type { JobHandler } from "#platform/jobs";
import type { Work, Works } from "#platform/work";
import { findDue, kindsInTurn } from "./find-due.js";
import { findTrashed, holdSubject, purgeTrashed } from "./purge-trashed.js";
import { isDue } from "./retention.rules.js";
import type { TrashRow } from "../trash-parts.queries.js";

export const purgeTrash = "trash.purge";

/**
 * Deletes for good what lay in the trash for as long as the organisation said, each thing in an act of its own. Run twice, or beside itself: each
 * thing is held and judged again before it goes, so that what was restored meanwhile stays, and what is gone already is left alone.
 */
export const purgeTrashJob = (works: Works, door: Door): JobHandler => ({
  queue: purgeTrash,
  daily: "03:10",
  async run() {
    for (const { id } of await door.call<{ id: string }>("organisations")) await purgeOrganisation(works, id);
  },
});

async function purgeOrganisation(works: Works, organisationId: string): Promise<void> {
  const house = { kind: "house", organisationId } as const;
  const failures: unknown[] = [];
  for (const kind of kindsInTurn) {
    const due = await works.run(house, (work) => findDue(work.transaction, organisationId, work.now, kind));
    for (const row of due)
      await works.run(house, (work) => purgeDue(work, row)).catch((error: unknown) => failures.push(error));
  }
  // One thing that resists does not keep the others; the log says so.
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} things in the trash resist`);
}

async function purgeDue(work: Work, { kind, id }: TrashRow): Promise<void> {
  if (!(await holdSubject(work, { kind, id }))) return;
  const found = await findTrashed(work, { kind, id });
  if (found && isDue(found.fate, dayInParis(work.now))) await purgeTrashed(work, found.row);
}
