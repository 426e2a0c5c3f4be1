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
import type { ChangeKind } from "@passerelle/schema/vocabulary";
import { CompanyHistoryQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

const pageSize = 50;
const elsewhere: ReadonlySet<ChangeKind> = new Set([
  "SESSION",
  "PUBLICATION",
  "RECEIVED_DOCUMENT",
  "EXPECTED_DOCUMENT",
]);

export const Route = createFileRoute("/_signed-in/companies/$companyId/history")({
  validateSearch: historySearch,
  component: HistoryTab,
});

function HistoryTab() {
  const { companyId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const scope: HistoryScope = { of: "COMPANY", id: companyId };
  const answer = useQuery(CompanyHistoryQueryDocument, {
    variables: { id: companyId, first: pageSize, filter: toHistoryFilter(search) },
  });
  const more = useLoadMore(answer.fetchMore, answer.data?.company?.history.pageInfo.endCursor);
  // What happens to it in a session is told of the session, and of what moved there: none of them says whose it is.
  useRefetchOnChange((change) => change.id === companyId || elsewhere.has(change.kind), answer.refetch, 500);

  function change(part: Partial<HistorySearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }

  return (
    <div className={styles.tab}>
      <HistoryFilters
        scope={scope}
        href={`/companies/${companyId}/history`}
        search={search}
        onChange={change}
        action={<ExportHistory scope={scope} search={search} onExported={answer.refetch} />}
      />
      <Block answer={answer} skeleton={<SkeletonRows rows={6} />}>
        {({ company }) =>
          company && (
            <>
              <HistoryList
                entries={company.history.edges.map(({ node }) => node)}
                scope={scope}
                filtered={hasHistoryFilters(search)}
                onClear={() => change(noHistoryFilters)}
              />
              <LoadMore hasMore={company.history.pageInfo.hasNextPage} shown={company.history.edges.length} {...more} />
            </>
          )
        }
      </Block>
    </div>
  );
}
