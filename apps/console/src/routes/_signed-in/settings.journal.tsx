import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { LoadMore, Section, SkeletonRows } from "@passerelle/ui";
import {
  ExportHistory,
  HistoryFilters,
  HistoryList,
  JournalCheckCard,
  hasHistoryFilters,
  historySearch,
  noHistoryFilters,
  toHistoryFilter,
  type HistoryScope,
  type HistorySearch,
} from "#features/history";
import { JournalPageQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

const pageSize = 50;
const scope: HistoryScope = { of: "JOURNAL" };

export const Route = createFileRoute("/_signed-in/settings/journal")({
  validateSearch: historySearch,
  component: JournalPage,
});

function JournalPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const answer = useQuery(JournalPageQueryDocument, {
    variables: { first: pageSize, filter: toHistoryFilter(search) },
  });
  const more = useLoadMore(answer.fetchMore, answer.data?.journal.pageInfo.endCursor);
  // Whatever happens is written there; a busy house is asked once a second.
  useRefetchOnChange(() => true, answer.refetch, 1_000);
  useTitle(t`Journal`);

  function change(part: Partial<HistorySearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }

  return (
    <Section title={t`Journal`}>
      <div className={styles.tab}>
        <JournalCheckCard />
        <HistoryFilters
          scope={scope}
          href="/settings/journal"
          search={search}
          onChange={change}
          action={<ExportHistory scope={scope} search={search} onExported={answer.refetch} />}
        />
        <Block answer={answer} skeleton={<SkeletonRows rows={6} />}>
          {({ journal }) => (
            <>
              <HistoryList
                entries={journal.edges.map(({ node }) => node)}
                scope={scope}
                filtered={hasHistoryFilters(search)}
                onClear={() => change(noHistoryFilters)}
              />
              <LoadMore hasMore={journal.pageInfo.hasNextPage} shown={journal.edges.length} {...more} />
            </>
          )}
        </Block>
      </div>
    </Section>
  );
}
