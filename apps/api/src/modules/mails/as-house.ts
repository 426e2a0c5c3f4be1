import type { Work } from "#platform/work";

/** Mails belong to the house: whoever acts, a contact too, may make one leave, and reads none. */
export async function asHouse<T>(work: Work, act: () => Promise<T>): Promise<T> {
  await work.transaction.confine({ kind: "house", organisationId: work.viewer.organisationId });
  const answer = await act();
  await work.transaction.confine(work.viewer);
  return answer;
}
