import { useApolloClient, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { toSessionFilter, toSessionSort, type SessionSearch } from "#features/sessions";
import {
  SessionRowQueryDocument,
  SessionsPageCountQueryDocument,
  SessionsPageQueryDocument,
  type SessionsPageCountQueryQuery,
} from "#gql";
import { afterChange, useChanges } from "#lib/changes.ts";
import { useLoadMore } from "#lib/use-load-more.ts";

const pageSize = 50;
/** Beyond this many changed rows at once, one question for the whole page costs less than one for each. */
const fewRows = 10;

type Counted = { filterKey: string } & SessionsPageCountQueryQuery["sessions"];

/** The list under the filters of the address: its pages, and what has changed since they were read. */
export function useSessionPages(search: SessionSearch) {
  const client = useApolloClient();
  const variables = { filter: toSessionFilter(search), sort: toSessionSort(search) };
  const answer = useQuery(SessionsPageQueryDocument, { variables: { first: pageSize, ...variables } });
  const [counted, setCounted] = useState<Counted>();
  const more = useLoadMore(answer.fetchMore, (answer.data ?? answer.previousData)?.sessions.pageInfo.endCursor);
  const filterKey = JSON.stringify(variables);
  const list = (answer.data ?? answer.previousData)?.sessions;
  const counts = counted?.filterKey === filterKey ? counted : undefined;

  useChanges((changes) => {
    const sessions = changes.filter((change) => change.kind === "SESSION" && !change.gone);
    const shown = new Set(list?.edges.map(({ node }) => node.id));
    const changed = sessions.filter((change) => shown.has(change.id));
    if (changed.length > fewRows) return void refetch().catch(() => undefined);
    for (const { id } of changed) void readAgain(id);
    if (changes.some((change) => change.kind === "SESSION")) void countAgain();
  });

  /** The row follows by its id, where it stands. */
  async function readAgain(id: string): Promise<void> {
    await client
      .query({ query: SessionRowQueryDocument, variables: { id }, fetchPolicy: "network-only", context: afterChange })
      .catch(() => undefined);
  }

  /** Nothing moves under the pointer: the counts follow, new rows wait to be asked for. */
  async function countAgain(): Promise<void> {
    const result = await client
      .query({ query: SessionsPageCountQueryDocument, variables, fetchPolicy: "no-cache", context: afterChange })
      .catch(() => undefined);
    if (result?.data) setCounted({ filterKey, ...result.data.sessions });
  }

  async function refetch(): Promise<void> {
    await answer.refetch();
    setCounted(undefined);
  }

  return {
    sessions: list?.edges.map(({ node }) => node),
    statusCounts: counts?.statusCounts ?? list?.statusCounts,
    totalCount: list?.totalCount,
    newCount: Math.max(0, (counts?.totalCount ?? 0) - (list?.totalCount ?? 0)),
    hasMore: list?.pageInfo.hasNextPage ?? false,
    error: answer.error,
    refetch,
    more,
  };
}
