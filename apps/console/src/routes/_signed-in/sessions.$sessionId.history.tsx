import { useQuery } from "@apollo/client/react";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { LoadMore, SkeletonRows } from "@passerelle/ui";
import {
  ExportHistory,
  HistoryFilters,
  HistoryList,
  hasHistoryFilters,
  historySearch,
  noHistoryFilters,
  toHistoryFilter,
  type HistoryScope,
  type HistorySearch,
} from "#features/history";
import { SessionHistoryQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

const pageSize = 50;

export const Route = createFileRoute("/_signed-in/sessions/$sessionId/history")({
  validateSearch: historySearch,
  component: HistoryTab,
});

function HistoryTab() {
  const { sessionId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const scope: HistoryScope = { of: "SESSION", id: sessionId };
  const answer = useQuery(SessionHistoryQueryDocument, {
    variables: { id: sessionId, first: pageSize, filter: toHistoryFilter(search) },
  });
  const more = useLoadMore(answer.fetchMore, answer.data?.session?.history.pageInfo.endCursor);
  // An opening is told of the publication alone, whose session is not known here.
  useRefetchOnChange((change) => change.id === sessionId || change.kind === "PUBLICATION", answer.refetch);

  function change(part: Partial<HistorySearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }

  return (
    <div className={styles.tab}>
      <HistoryFilters
        scope={scope}
        href={`/sessions/${sessionId}/history`}
        search={search}
        onChange={change}
        action={<ExportHistory scope={scope} search={search} onExported={answer.refetch} />}
      />
      <Block answer={answer} skeleton={<SkeletonRows rows={6} />}>
        {({ session }) =>
          session && (
            <>
              <HistoryList
                entries={session.history.edges.map(({ node }) => node)}
                scope={scope}
                filtered={hasHistoryFilters(search)}
                onClear={() => change(noHistoryFilters)}
              />
              <LoadMore hasMore={session.history.pageInfo.hasNextPage} shown={session.history.edges.length} {...more} />
            </>
          )
        }
      </Block>
    </div>
  );
}
