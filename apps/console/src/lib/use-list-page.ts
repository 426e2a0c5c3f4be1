import type { MaybeMasked, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import type { NoticeWords } from "./notice.tsx";
import { useLoadMore } from "./use-load-more.ts";
import { useRecovery } from "./use-recovery.ts";

const pageSize = 50;

type Paging = { first: number; after?: string | null };
type Connection<Node> = {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
};

/** A list as the address asks for it, page after page: what was shown stays while another answer is awaited. */
export function useListPage<Data, Asked extends OperationVariables, Node>(
  document: TypedDocumentNode<Data, Asked & Paging>,
  asked: Asked,
  connectionOf: (data: MaybeMasked<Data>) => Connection<Node>,
) {
  const [notice, say] = useState<NoticeWords>();
  const answer = useQuery(document, { variables: { first: pageSize, ...asked } } as useQuery.Options<
    Data,
    Asked & Paging
  >);
  const data = answer.data ?? answer.previousData;
  const list = data === undefined ? undefined : connectionOf(data);
  const { loading, onMore } = useLoadMore(
    (more) => answer.fetchMore(more as { variables: Partial<Asked & Paging> }),
    list?.pageInfo.endCursor,
  );
  const retry = useRecovery(answer.error, answer.refetch);

  return {
    /** The whole answer, for what stands beside the rows: counts of views. */
    data,
    rows: list?.edges.map(({ node }) => node),
    totalCount: list?.totalCount,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    loading,
    onMore,
    error: answer.error,
    retry,
    /** For what is live. */
    readAgain: () => answer.refetch(),
    /** After an act of one's own. A failure is shown by the list itself, which asks again. */
    refetch: () => void answer.refetch().catch(() => undefined),
    /** What an act has just done, said above the list. */
    notice,
    say,
  };
}

export type ListPage = Omit<ReturnType<typeof useListPage<unknown, OperationVariables, unknown>>, "rows"> & {
  rows: readonly unknown[] | undefined;
};
