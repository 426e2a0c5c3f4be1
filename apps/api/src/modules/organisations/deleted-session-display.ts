import type { DeletedSessionDisplay } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Work } from "#platform/work";

const lock = (work: Work) => sql`hashtextextended(${`deleted session display of ${work.viewer.organisationId}`}, 0)`;

/**
 * What clients see of a session in the trash (C-05), for whoever puts one there or takes it out: the choice stays what it is until the commit. Not a
 * lock of the organisation's row, which every act takes at its end.
 */
export async function holdDeletedSessionDisplay(work: Work): Promise<DeletedSessionDisplay> {
  await work.transaction.rows(sql`select pg_advisory_xact_lock_shared(${lock(work)})`);
  const [organisation] = await work.transaction.rows(sql<{ display: DeletedSessionDisplay }>`
    select deleted_session_display as display from organisation where id = ${work.viewer.organisationId}`);
  return organisation!.display;
}

/** For whoever changes it: the deletions and restorations of this moment are waited for, and the next ones wait. */
export async function holdDeletedSessionDisplayAlone(work: Work): Promise<void> {
  await work.transaction.rows(sql`select pg_advisory_xact_lock(${lock(work)})`);
}
