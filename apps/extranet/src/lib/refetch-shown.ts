import type { ApolloClient, ObservableQuery } from "@apollo/client";

/** Reads again those of these queries that are on the screen. A failure is shown by the block whose query it is. */
export function refetchShown(apollo: ApolloClient, names: Iterable<string>): void {
  const wanted = new Set(names);
  for (const query of apollo.getObservableQueries("active")) {
    if (query.queryName && wanted.has(query.queryName)) void readAgain(query);
  }
}

/** What is being read again, and whether something has changed since it was asked. */
const reading = new WeakMap<ObservableQuery, { isOutdated: boolean }>();

/** An answer on its way may be older than the change, and a second question would share it: it is asked once more after it. */
async function readAgain(query: ObservableQuery): Promise<void> {
  const current = reading.get(query);
  if (current) {
    current.isOutdated = true;
    return;
  }
  const asked = { isOutdated: query.getCurrentResult().loading };
  reading.set(query, asked);
  await query.refetch().catch(() => undefined);
  reading.delete(query);
  if (asked.isOutdated && query.hasObservers()) await readAgain(query);
}

/** What shows documents that travel from the company to the organisation, and what they tick. */
export const sendingShownIn = [
  "HomePage",
  "SessionPage",
  "SentList",
  "ExpectedList",
  "DocumentFilters",
  "BroughtDocument",
];
