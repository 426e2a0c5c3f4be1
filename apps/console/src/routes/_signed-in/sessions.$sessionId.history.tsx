import { useQuery } from "@apollo/client/react";
import { createFileRoute } from "@tanstack/react-router";
import { LoadMore, SkeletonRows } from "@passerelle/ui";
import { HistoryList } from "#features/history";
import { SessionHistoryQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

const pageSize = 50;

export const Route = createFileRoute("/_signed-in/sessions/$sessionId/history")({ component: HistoryTab });

function HistoryTab() {
  const { sessionId } = Route.useParams();
  const answer = useQuery(SessionHistoryQueryDocument, { variables: { id: sessionId, first: pageSize } });
  const more = useLoadMore(answer.fetchMore, answer.data?.session?.history.pageInfo.endCursor);
  // An opening is told of the publication alone, whose session is not known here.
  useRefetchOnChange((change) => change.id === sessionId || change.kind === "PUBLICATION", answer.refetch);

  return (
    <div className={styles.tab}>
      <Block answer={answer} skeleton={<SkeletonRows rows={6} />}>
        {({ session }) =>
          session && (
            <>
              <HistoryList entries={session.history.edges.map(({ node }) => node)} />
              <LoadMore hasMore={session.history.pageInfo.hasNextPage} shown={session.history.edges.length} {...more} />
            </>
          )
        }
      </Block>
    </div>
  );
}
