import { Button } from "@mantine/core";
import { IconFiles } from "@tabler/icons-react";
import { DocumentGroups, type Selection } from "@passerelle/extranet-view";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, LoadMore, NewRowsNotice, SkeletonRows } from "@passerelle/ui";
import { DocumentListDocument } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { usePagedQuery } from "../../lib/use-paged-query.ts";
import { useSteadyRows } from "../../lib/use-steady-rows.ts";
import { filterOf, isFiltered, type AskedDocuments } from "./asked-documents.ts";

const pageSize = 30;

type DocumentListProps = { asked: AskedDocuments; selection: Selection | undefined; onClear: () => void };

export function DocumentList({ asked, selection, onClear }: DocumentListProps) {
  const { t } = useLingui();
  const filter = filterOf(asked);
  const {
    connection: documents,
    listKey,
    error,
    isLoading,
    retry,
    showMore,
  } = usePagedQuery(DocumentListDocument, { filter }, pageSize, (data) => data.extranet?.documents);
  const steady = useSteadyRows(documents?.edges.map(({ node }) => node) ?? [], listKey);
  const { waitingCount } = steady;

  return (
    <>
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Vos documents n’ont pas pu être chargés.</Trans>
        </BlockFailure>
      )}
      {!documents && !error && <SkeletonRows rows={6} />}
      {documents?.edges.length === 0 && (
        <Card>
          <NoDocument isFiltered={isFiltered(asked)} onClear={onClear} />
        </Card>
      )}
      {steady.rows.length > 0 && (
        <div {...steady.holding}>
          <NewRowsNotice
            count={waitingCount}
            label={t`${plural(waitingCount, { one: "# nouveau document", other: "# nouveaux documents" })}`}
            onShow={steady.showWaiting}
          />
          <DocumentGroups documents={steady.rows} grouping={asked.by ?? "session"} selection={selection} />
        </div>
      )}
      {documents && (
        <LoadMore
          hasMore={documents.pageInfo.hasNextPage}
          loading={isLoading}
          onMore={showMore}
          shown={documents.edges.length}
          total={documents.totalCount}
        />
      )}
    </>
  );
}

function NoDocument({ isFiltered: hasFilter, onClear }: { isFiltered: boolean; onClear: () => void }) {
  if (!hasFilter) {
    return (
      <EmptyState icon={IconFiles}>
        <Trans>Les documents que votre organisme de formation publiera pour vous apparaîtront ici.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconFiles}
      action={
        <Button variant="default" onClick={onClear}>
          <Trans>Effacer les filtres</Trans>
        </Button>
      }
    >
      <Trans>Aucun document ne correspond à ces filtres.</Trans>
    </EmptyState>
  );
}
