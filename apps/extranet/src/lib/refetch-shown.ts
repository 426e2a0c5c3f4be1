import type { ApolloClient } from "@apollo/client";

/** Reads again those of these queries that are on the screen. A failure is shown by the block whose query it is. */
export function refetchShown(apollo: ApolloClient, names: Iterable<string>): void {
  const wanted = new Set(names);
  for (const query of apollo.getObservableQueries("active")) {
    if (query.queryName && wanted.has(query.queryName)) void query.refetch().catch(() => undefined);
  }
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
