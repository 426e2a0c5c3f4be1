import { Button } from "@mantine/core";
import { IconCalendarEvent } from "@tabler/icons-react";
import { SessionRow } from "@passerelle/extranet-view";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, FilterPills, ListCard, LoadMore, NewRowsNotice, SkeletonRows } from "@passerelle/ui";
import { writeSearch } from "../../lib/address.ts";
import { SessionListDocument } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { usePagedQuery } from "../../lib/use-paged-query.ts";
import { useSteadyRows } from "../../lib/use-steady-rows.ts";

const pageSize = 20;
type Asked = { period?: "past" | "all" | "cancelled" | undefined; search?: string | undefined };

export function SessionList({ asked, onClear }: { asked: Asked; onClear: () => void }) {
  const { t } = useLingui();
  const filter = {
    period: periodOf(asked.period),
    cancelled: asked.period === "cancelled" || undefined,
    search: asked.search,
  };
  const {
    data,
    connection: sessions,
    listKey,
    error,
    isLoading,
    retry,
    showMore,
  } = usePagedQuery(SessionListDocument, { filter }, pageSize, (data) => data.extranet?.sessions);
  const steady = useSteadyRows(sessions?.edges.map(({ node }) => node) ?? [], listKey);
  const { waitingCount } = steady;

  const pill = (label: string, period: Asked["period"], count?: number) => ({
    label,
    count,
    active: asked.period === period,
    href: `/sessions${writeSearch({ ...asked, period })}`,
  });
  return (
    <>
      <FilterPills
        label={t`Filtrer les sessions`}
        pills={[
          pill(t`À venir`, undefined, data?.extranet?.figures.upcomingSessionCount),
          pill(t`Passées`, "past", data?.extranet?.figures.pastSessionCount),
          pill(t`Annulées`, "cancelled"),
          pill(t`Toutes`, "all"),
        ]}
      />
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Vos sessions n’ont pas pu être chargées.</Trans>
        </BlockFailure>
      )}
      {!sessions && !error && <SkeletonRows rows={6} />}
      {sessions?.edges.length === 0 && (
        <Card>
          <NoSession asked={asked} onClear={onClear} />
        </Card>
      )}
      {steady.rows.length > 0 && (
        <div {...steady.holding}>
          <NewRowsNotice
            count={waitingCount}
            label={t`${plural(waitingCount, { one: "# nouvelle session", other: "# nouvelles sessions" })}`}
            onShow={steady.showWaiting}
          />
          <ListCard>
            {steady.rows.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ListCard>
        </div>
      )}
      {sessions && (
        <LoadMore
          hasMore={sessions.pageInfo.hasNextPage}
          loading={isLoading}
          onMore={showMore}
          shown={sessions.edges.length}
          total={sessions.totalCount}
        />
      )}
    </>
  );
}

function NoSession({ asked, onClear }: { asked: Asked; onClear: () => void }) {
  const words = asked.search;
  if (words) {
    return (
      <EmptyState
        icon={IconCalendarEvent}
        action={
          <Button variant="default" onClick={onClear}>
            <Trans>Effacer la recherche</Trans>
          </Button>
        }
      >
        <Trans>Aucune session ne correspond à « {words} ».</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconCalendarEvent}>
      {asked.period === undefined ? (
        <Trans>Aucune session à venir. Celles que votre organisme de formation partagera apparaîtront ici.</Trans>
      ) : (
        <Trans>Aucune session ici pour le moment.</Trans>
      )}
    </EmptyState>
  );
}

function periodOf(period: Asked["period"]): "UPCOMING" | "PAST" | undefined {
  if (period === "all" || period === "cancelled") return undefined;
  return period === "past" ? "PAST" : "UPCOMING";
}
