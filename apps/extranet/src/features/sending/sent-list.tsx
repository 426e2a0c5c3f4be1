import { Button } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { SentRow, type Selection } from "@passerelle/extranet-view";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, ListCard, LoadMore, NewRowsNotice, Section, SkeletonRows } from "@passerelle/ui";
import { SentListDocument, type ExtranetSentDocumentFilter } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { usePagedQuery } from "../../lib/use-paged-query.ts";
import { useSteadyRows } from "../../lib/use-steady-rows.ts";
import { SentActs } from "./sent-acts.tsx";
import type { TakingBack } from "./use-take-back.ts";

const pageSize = 30;

type SentListProps = {
  filter: ExtranetSentDocumentFilter;
  isFiltered: boolean;
  taking: TakingBack;
  selection: Selection | undefined;
  onClear: () => void;
};

/** «Documents que vous avez envoyés», newest first, each with where it stands. */
export function SentList({ filter, isFiltered, taking, selection, onClear }: SentListProps) {
  const { t } = useLingui();
  const {
    connection: sent,
    listKey,
    error,
    isLoading,
    retry,
    showMore,
  } = usePagedQuery(SentListDocument, { filter }, pageSize, (data) => data.extranet?.sentDocuments);
  const steady = useSteadyRows(sent?.edges.map(({ node }) => node) ?? [], listKey);
  const { waitingCount } = steady;

  return (
    <Section title={t`Documents que vous avez envoyés`}>
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Les documents que vous avez envoyés n’ont pas pu être chargés.</Trans>
        </BlockFailure>
      )}
      {!sent && !error && <SkeletonRows rows={4} />}
      {sent?.edges.length === 0 && (
        <Card>
          <EmptyState
            icon={IconFileUpload}
            action={
              isFiltered && (
                <Button variant="default" onClick={onClear}>
                  <Trans>Effacer les filtres</Trans>
                </Button>
              )
            }
          >
            {isFiltered ? (
              <Trans>Aucun document ne correspond à ces filtres.</Trans>
            ) : (
              <Trans>Les documents que vous enverrez à votre organisme de formation apparaîtront ici.</Trans>
            )}
          </EmptyState>
        </Card>
      )}
      {steady.rows.length > 0 && (
        <div {...steady.holding}>
          <NewRowsNotice
            count={waitingCount}
            label={t`${plural(waitingCount, { one: "# nouveau document", other: "# nouveaux documents" })}`}
            onShow={steady.showWaiting}
          />
          <ListCard>
            {steady.rows.map((document) => (
              <SentRow
                key={document.id}
                document={document}
                withSession
                selection={selection}
                acts={(one) => <SentActs sent={one} taking={taking} />}
              />
            ))}
          </ListCard>
        </div>
      )}
      {sent && (
        <LoadMore
          hasMore={sent.pageInfo.hasNextPage}
          loading={isLoading}
          onMore={showMore}
          shown={sent.edges.length}
          total={sent.totalCount}
        />
      )}
    </Section>
  );
}
