import { sql } from "kysely";
import type { Work } from "#platform/work";

/** Mails belong to the house: whoever acts, a contact too, may make one leave, and reads none. Listeners act as the house already. */
export async function asHouse<T>(work: Work, act: () => Promise<T>): Promise<T> {
  const [now] = await work.transaction.rows(sql<{ kind: string }>`select house.kind() as kind`);
  if (now!.kind === "house") return act();
  // What was made so far is written under the rights of whoever made it.
  await work.em.flush();
  await work.transaction.confine({ kind: "house", organisationId: work.viewer.organisationId });
  const answer = await act();
  await work.transaction.confine(work.viewer);
  return answer;
}
