import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, FilterPills, LoadMore, PageHead, UiLink } from "@passerelle/ui";
import { IconMapPin, IconPlus, IconSearchOff, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { CompanySelect } from "#features/companies";
import {
  VenueDrawer,
  VenuesTable,
  hasVenueFilters,
  toVenueFilter,
  toVenueSort,
  venueSearch,
  withoutVenueFilters,
  type VenueSearch,
} from "#features/venues";
import { VenuesPageQueryDocument } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { BlockError } from "#lib/failure.tsx";
import { ListSearch } from "#lib/list-filters.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { MayPlan } from "#lib/planning-rights.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRecovery } from "#lib/use-recovery.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

const pageSize = 50;

export const Route = createFileRoute("/_signed-in/venues/")({
  validateSearch: venueSearch,
  component: VenuesPage,
});

function VenuesPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const [notice, say] = useState<NoticeWords>();
  const asked = { filter: toVenueFilter(search), sort: toVenueSort(search) };
  const answer = useQuery(VenuesPageQueryDocument, { variables: { first: pageSize, ...asked } });
  const list = (answer.data ?? answer.previousData)?.venues;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  const retry = useRecovery(answer.error, answer.refetch);
  // A failure is shown by the list itself, which asks again.
  const refetch = () => void answer.refetch().catch(() => undefined);
  useRefetchOnChange((change) => change.kind === "VENUE", answer.refetch);
  // Their counts of sessions; many are planned at a time.
  useRefetchOnChange((change) => change.kind === "SESSION", answer.refetch, 2_000);
  useTitle(t`Lieux`);

  function change(part: Partial<VenueSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }
  const hrefOf = (part: Partial<VenueSearch>) => `/venues${writeSearch({ ...search, ...part })}`;
  const inTrash = search.view === "TRASH";

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Lieux`}
        state={list ? <Plural value={list.totalCount} _0="Aucun lieu" one="# lieu" other="# lieux" /> : "\u00a0"}
      />
      <div className={styles.list}>
        <FilterPills
          label={t`Vues des lieux`}
          pills={[
            { label: t`Tous`, active: !inTrash, href: hrefOf({ view: undefined, venue: undefined }) },
            { label: t`Corbeille`, active: inTrash, href: hrefOf({ view: "TRASH", venue: undefined }) },
          ]}
        />
        <ListSearch
          className={styles.search}
          aria-label={t`Rechercher un lieu`}
          placeholder={t`Nom, ville ou client…`}
          search={search.search}
          onSearch={(text) => change({ search: text })}
        />
        <Notice notice={notice} />
        {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
        {(list || answer.error === undefined) && (
          <VenuesTable
            venues={list?.edges.map(({ node }) => node)}
            order={search.sort ?? "name"}
            onOrder={(sort) => change({ sort })}
            hrefOf={(venue) => hrefOf({ venue })}
            inTrash={inTrash}
            onMoved={refetch}
            say={say}
            empty={<NoVenue search={search} newHref={hrefOf({ venue: "new" })} />}
          />
        )}
        <LoadMore
          hasMore={list?.pageInfo.hasNextPage ?? false}
          shown={list?.edges.length ?? 0}
          total={list?.totalCount}
          {...more}
        />
      </div>
      <VenueDrawer
        venue={search.venue}
        companyField={(props) => (
          <CompanySelect
            {...props}
            label={t`Dans les locaux d’un client`}
            placeholder={t`Aucun : un lieu à nous, ou loué`}
          />
        )}
        onClose={() => change({ venue: undefined })}
        onSaved={(name) => {
          say({ kind: "success", words: t`${name} est enregistré.` });
          refetch();
        }}
      />
    </div>
  );
}

function NoVenue({ search, newHref }: { search: VenueSearch; newHref: string }) {
  const navigate = useNavigate({ from: Route.fullPath });
  if (hasVenueFilters(search))
    return (
      <EmptyState
        icon={IconSearchOff}
        action={
          <Button variant="default" size="xs" onClick={() => void navigate({ search: withoutVenueFilters(search) })}>
            <Trans>Effacer les filtres</Trans>
          </Button>
        }
      >
        <Trans>Aucun lieu ne correspond à « {search.search} » dans cette vue.</Trans>
      </EmptyState>
    );
  if (search.view === "TRASH")
    return (
      <EmptyState icon={IconTrash}>
        <Trans>La corbeille est vide. Les lieux supprimés s’y restaurent.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState
      icon={IconMapPin}
      action={
        <MayPlan right="editVenues">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            renderRoot={(root) => <UiLink {...root} href={newHref} />}
          >
            <Trans>Ajouter un lieu</Trans>
          </Button>
        </MayPlan>
      }
    >
      <Trans>Vos salles et les autres lieux de formation apparaîtront ici.</Trans>
    </EmptyState>
  );
}
