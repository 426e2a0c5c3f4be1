import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { IconMapPin, IconTrash } from "@tabler/icons-react";
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
import { AddFirst, EmptyList } from "#lib/empty-list.tsx";
import { ListSearch } from "#lib/list-filters.tsx";
import { MayPlan } from "#lib/planning-rights.tsx";
import { useListPage } from "#lib/use-list-page.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import { ListPage } from "./-list-page.tsx";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/venues/")({
  validateSearch: venueSearch,
  component: VenuesPage,
});

function VenuesPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const asked = { filter: toVenueFilter(search), sort: toVenueSort(search) };
  const list = useListPage(VenuesPageQueryDocument, asked, ({ venues }) => venues);
  useRefetchOnChange((change) => change.kind === "VENUE", list.readAgain);
  // Their counts of sessions; many are planned at a time.
  useRefetchOnChange((change) => change.kind === "SESSION", list.readAgain, 2_000);
  useTitle(t`Lieux`);

  function change(part: Partial<VenueSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }
  const hrefOf = (part: Partial<VenueSearch>) => `/venues${writeSearch({ ...search, ...part })}`;
  const inTrash = search.view === "TRASH";

  return (
    <ListPage
      title={t`Lieux`}
      count={(total) => <Plural value={total} _0="Aucun lieu" one="# lieu" other="# lieux" />}
      views={{
        label: t`Vues des lieux`,
        pills: [
          { label: t`Tous`, active: !inTrash, href: hrefOf({ view: undefined, venue: undefined }) },
          { label: t`Corbeille`, active: inTrash, href: hrefOf({ view: "TRASH", venue: undefined }) },
        ],
      }}
      filters={
        <ListSearch
          className={styles.search}
          aria-label={t`Rechercher un lieu`}
          placeholder={t`Nom, ville ou client…`}
          search={search.search}
          onSearch={(text) => change({ search: text })}
        />
      }
      list={list}
      table={
        <VenuesTable
          rows={list.rows}
          order={search.sort ?? "name"}
          onOrder={(sort) => change({ sort })}
          hrefOf={(venue) => hrefOf({ venue })}
          inTrash={inTrash}
          onMoved={list.refetch}
          say={list.say}
          empty={<NoVenue search={search} newHref={hrefOf({ venue: "new" })} />}
        />
      }
    >
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
          list.say({ kind: "success", words: t`${name} est enregistré.` });
          list.refetch();
        }}
      />
    </ListPage>
  );
}

function NoVenue({ search, newHref }: { search: VenueSearch; newHref: string }) {
  const navigate = useNavigate({ from: Route.fullPath });
  const filtered = hasVenueFilters(search)
    ? {
        words: <Trans>Aucun lieu ne correspond à « {search.search} » dans cette vue.</Trans>,
        onClear: () => void navigate({ search: withoutVenueFilters(search) }),
      }
    : undefined;
  if (search.view === "TRASH")
    return (
      <EmptyList filtered={filtered} icon={IconTrash}>
        <Trans>La corbeille est vide. Les lieux supprimés s’y restaurent.</Trans>
      </EmptyList>
    );
  return (
    <EmptyList
      filtered={filtered}
      icon={IconMapPin}
      action={
        <MayPlan right="editVenues">
          <AddFirst href={newHref}>
            <Trans>Ajouter un lieu</Trans>
          </AddFirst>
        </MayPlan>
      }
    >
      <Trans>Vos salles et les autres lieux de formation apparaîtront ici.</Trans>
    </EmptyList>
  );
}
