import { Button } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { ParticipantRow } from "@passerelle/extranet-view";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, ListCard, LoadMore, NewRowsNotice, SkeletonRows } from "@passerelle/ui";
import { ParticipantListDocument } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { usePagedQuery } from "../../lib/use-paged-query.ts";
import { useSteadyRows } from "../../lib/use-steady-rows.ts";

const pageSize = 30;

/** The people of the company, enrolled or not. */
export function ParticipantList({ search, onClear }: { search: string | undefined; onClear: () => void }) {
  const { t } = useLingui();
  const {
    connection: people,
    listKey,
    error,
    isLoading,
    retry,
    showMore,
  } = usePagedQuery(ParticipantListDocument, { filter: { search } }, pageSize, (data) => data.extranet?.learners);
  const steady = useSteadyRows(people?.edges.map(({ node }) => node) ?? [], listKey);
  const { waitingCount } = steady;

  return (
    <>
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Vos participants n’ont pas pu être chargés.</Trans>
        </BlockFailure>
      )}
      {!people && !error && <SkeletonRows rows={6} />}
      {people?.edges.length === 0 && (
        <Card>
          <NoParticipant search={search} onClear={onClear} />
        </Card>
      )}
      {steady.rows.length > 0 && (
        <div {...steady.holding}>
          <NewRowsNotice
            count={waitingCount}
            label={t`${plural(waitingCount, { one: "# nouveau participant", other: "# nouveaux participants" })}`}
            onShow={steady.showWaiting}
          />
          <ListCard>
            {steady.rows.map((participant) => (
              <ParticipantRow key={participant.id} participant={participant} />
            ))}
          </ListCard>
        </div>
      )}
      {people && (
        <LoadMore
          hasMore={people.pageInfo.hasNextPage}
          loading={isLoading}
          onMore={showMore}
          shown={people.edges.length}
          total={people.totalCount}
        />
      )}
    </>
  );
}

function NoParticipant({ search, onClear }: { search: string | undefined; onClear: () => void }) {
  if (!search) {
    return (
      <EmptyState icon={IconUsers}>
        <Trans>
          Les personnes de votre entreprise que votre organisme inscrira à une session, ou que vous nommerez,
          apparaîtront ici.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconUsers}
      action={
        <Button variant="default" onClick={onClear}>
          <Trans>Effacer la recherche</Trans>
        </Button>
      }
    >
      <Trans>Aucun participant ne correspond à « {search} ».</Trans>
    </EmptyState>
  );
}
