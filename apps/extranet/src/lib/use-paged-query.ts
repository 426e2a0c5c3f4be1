import type { MaybeMasked, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { limits } from "@passerelle/schema/vocabulary";
import { useState } from "react";
import { useRecoveringQuery } from "./use-recovering-query.ts";

const longest = limits.pageSize;

type Page = { pageInfo: { hasNextPage: boolean; endCursor: string | null } };
type Paging = { first: number; after?: string | null };

/**
 * A list that grows by pages. What it shows is one question (up to the longest answer), so that a refetch refreshes every
 * row shown; beyond, further pages are added and kept (see `keptTail` in the cache's policies).
 */
export function usePagedQuery<Data, Variables extends OperationVariables, Connection extends Page>(
  document: TypedDocumentNode<Data, Variables & Paging>,
  variables: Variables,
  pageSize: number,
  connectionOf: (data: MaybeMasked<Data>) => Connection | undefined,
) {
  const [length, setLength] = useState(pageSize);
  const asked = { ...variables, first: Math.min(length, longest) } as Variables & Paging;
  const { data, isEarlier, fetchMore, ...rest } = useRecoveringQuery(document, asked);
  const listKey = useAnsweredKey(JSON.stringify(variables), isEarlier);
  const connection = data ? connectionOf(data) : undefined;

  const showMore = () => {
    if (length < longest) return setLength(length + pageSize);
    const after = connection?.pageInfo.endCursor;
    void fetchMore({ variables: { first: pageSize, after } as Partial<Variables & Paging> }).catch(() => undefined);
  };
  return { data, connection, listKey, showMore, ...rest };
}

/** Which list the rows shown belong to: the former one until the new one has been answered. */
function useAnsweredKey(asked: string, isEarlier: boolean): string {
  const [answered, setAnswered] = useState(asked);
  if (!isEarlier && answered !== asked) setAnswered(asked);
  return answered;
}
