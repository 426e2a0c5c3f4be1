import { useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { EmptyState, LoadMore } from "@passerelle/ui";
import { IconSchool } from "@tabler/icons-react";
import { SessionDatesCell } from "#features/date-proposals";
import { SessionsTable } from "#features/sessions";
import { CompanySessionsQueryDocument } from "#gql";
import { BlockError } from "#lib/failure.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRecovery } from "#lib/use-recovery.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

const pageSize = 20;

export const Route = createFileRoute("/_signed-in/companies/$companyId/sessions")({ component: SessionsTab });

function SessionsTab() {
  const { companyId } = Route.useParams();
  const answer = useQuery(CompanySessionsQueryDocument, {
    variables: { first: pageSize, filter: { companyId }, sort: "STARTS_DESC" },
  });
  const list = (answer.data ?? answer.previousData)?.sessions;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  const retry = useRecovery(answer.error, answer.refetch);
  useRefetchOnChange((change) => change.kind === "SESSION" || change.kind === "BOOKING", answer.refetch);

  return (
    <div className={styles.tab}>
      {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
      {(list || answer.error === undefined) && (
        <SessionsTable
          datesCell={(session) => <SessionDatesCell session={session} />}
          sessions={list?.edges.map(({ node }) => node)}
          empty={
            <EmptyState icon={IconSchool}>
              <Trans>Les sessions auxquelles ce client est inscrit apparaîtront ici.</Trans>
            </EmptyState>
          }
        />
      )}
      <LoadMore
        hasMore={list?.pageInfo.hasNextPage ?? false}
        shown={list?.edges.length ?? 0}
        total={list?.totalCount}
        {...more}
      />
    </div>
  );
}
