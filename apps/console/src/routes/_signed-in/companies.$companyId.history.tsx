import { useQuery } from "@apollo/client/react";
import { createFileRoute } from "@tanstack/react-router";
import { LoadMore, SkeletonRows } from "@passerelle/ui";
import { CompanyHistoryList } from "#features/history";
import { CompanyHistoryQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

const pageSize = 50;

export const Route = createFileRoute("/_signed-in/companies/$companyId/history")({ component: HistoryTab });

function HistoryTab() {
  const { companyId } = Route.useParams();
  const answer = useQuery(CompanyHistoryQueryDocument, { variables: { id: companyId, first: pageSize } });
  const more = useLoadMore(answer.fetchMore, answer.data?.company?.history.pageInfo.endCursor);
  useRefetchOnChange((change) => change.id === companyId, answer.refetch);

  return (
    <div className={styles.tab}>
      <Block answer={answer} skeleton={<SkeletonRows rows={6} />}>
        {({ company }) =>
          company && (
            <>
              <CompanyHistoryList entries={company.history.edges.map(({ node }) => node)} />
              <LoadMore hasMore={company.history.pageInfo.hasNextPage} shown={company.history.edges.length} {...more} />
            </>
          )
        }
      </Block>
    </div>
  );
}
