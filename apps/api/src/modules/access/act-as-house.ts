import { sql } from "kysely";
import type { Work } from "#platform/work";

/**
 * For what a contact may cause and has no hand in: the database lets contacts write nothing about people. The policy has spoken before. Within a
 * listener, or within another such act, the house acts already, and goes on.
 */
export async function actAsHouse<T>(work: Work, act: () => Promise<T>): Promise<T> {
  const [now] = await work.transaction.rows(sql<{ kind: string }>`select house.kind() as kind`);
  if (now!.kind === "house") return act();
  await work.em.flush();
  await work.transaction.confine({ kind: "house", organisationId: work.viewer.organisationId });
  const answer = await act();
  await work.em.flush();
  await work.transaction.confine(work.viewer);
  return answer;
}
