import { useApolloClient, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { toTrashFilter, toTrashSort, type TrashSearch } from "#features/trash";
import { TrashCountQueryDocument, TrashPageQueryDocument, type TrashCountQueryQuery } from "#gql";
import { afterChange } from "#lib/changes.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useLoadMore } from "#lib/use-load-more.ts";

const pageSize = 50;
const concerned = new Set(["SESSION", "DOCUMENT", "RECEIVED_DOCUMENT", "COMPANY"]);

/** The trash under the filters of the address: its pages, what was taken out of it from here, and how much came since. */
export function useTrashPages(search: TrashSearch) {
  const client = useApolloClient();
  const variables = { filter: toTrashFilter(search), sort: toTrashSort(search) };
  const answer = useQuery(TrashPageQueryDocument, { variables: { first: pageSize, ...variables } });
  const filterKey = JSON.stringify(variables);
  const [restored, setRestored] = useState<ReadonlySet<string>>(new Set());
  const [counted, setCounted] = useState<{ filterKey: string } & TrashCountQueryQuery["trash"]>();
  const list = (answer.data ?? answer.previousData)?.trash;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  const counts = counted?.filterKey === filterKey ? counted : undefined;
  const shownRestored = list?.edges.filter(({ node }) => restored.has(node.id)).length ?? 0;

  // Nothing moves under the pointer: what others delete waits to be asked for.
  useRefetchOnChange((change) => concerned.has(change.kind), countAgain, 500);

  async function countAgain(): Promise<void> {
    const result = await client
      .query({ query: TrashCountQueryDocument, variables, fetchPolicy: "no-cache", context: afterChange })
      .catch(() => undefined);
    if (result?.data) setCounted({ filterKey, ...result.data.trash });
  }

  async function refetch(): Promise<void> {
    await answer.refetch();
    setRestored(new Set());
    setCounted(undefined);
  }

  function move(id: string, isRestored: boolean): void {
    setRestored((known) => (isRestored ? new Set([...known, id]) : new Set([...known].filter((each) => each !== id))));
  }

  return {
    items: list?.edges.map(({ node }) => node),
    kindCounts: counts?.kindCounts ?? list?.kindCounts,
    totalCount: list?.totalCount,
    keptDays: list?.keptDays,
    newCount: counts && list ? Math.max(0, counts.totalCount - (list.totalCount - shownRestored)) : 0,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    error: answer.error,
    restored,
    move,
    refetch,
    more,
  };
}
