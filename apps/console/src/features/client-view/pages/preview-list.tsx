import { Card, EmptyState, LoadMore, SkeletonRows } from "@passerelle/ui";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Block } from "#lib/block.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";

type Connection<Node> = {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
};

type Answer<Data> = {
  data?: Data;
  previousData?: Data;
  error?: unknown;
  refetch: () => Promise<unknown>;
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
};

type PreviewListProps<Data, Node> = {
  answer: Answer<Data>;
  listOf: (data: Data) => Connection<Node>;
  children: (nodes: Node[]) => ReactNode;
  empty: { icon: Icon; words: ReactNode };
};

/** A list of the client's screens, page after page. */
export function PreviewList<Data, Node>({ answer, listOf, children, empty }: PreviewListProps<Data, Node>) {
  const known = answer.data ?? answer.previousData;
  const more = useLoadMore(answer.fetchMore, known && listOf(known).pageInfo.endCursor);
  return (
    <Block answer={answer} skeleton={<SkeletonRows rows={6} />}>
      {(data) => {
        const { edges, pageInfo, totalCount } = listOf(data);
        if (edges.length === 0) {
          return (
            <Card>
              <EmptyState icon={empty.icon}>{empty.words}</EmptyState>
            </Card>
          );
        }
        return (
          <>
            {children(edges.map(({ node }) => node))}
            <LoadMore hasMore={pageInfo.hasNextPage} shown={edges.length} total={totalCount} {...more} />
          </>
        );
      }}
    </Block>
  );
}
