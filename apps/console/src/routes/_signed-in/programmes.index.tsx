import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { IconArchive, IconBook2 } from "@tabler/icons-react";
import {
  NewProgramme,
  ProgrammesTable,
  hasProgrammeFilters,
  programmeSearch,
  toProgrammeFilter,
  toProgrammeSort,
  withoutProgrammeFilters,
  type ProgrammeSearch,
} from "#features/catalogue";
import { ProgrammesPageQueryDocument } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { AddFirst, EmptyList } from "#lib/empty-list.tsx";
import { ListSearch } from "#lib/list-filters.tsx";
import { MayWriteCatalogue } from "#lib/may-write-catalogue.tsx";
import { useGo } from "#lib/use-go.ts";
import { useListPage } from "#lib/use-list-page.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import { ListPage } from "./-list-page.tsx";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/programmes/")({
  validateSearch: programmeSearch,
  component: ProgrammesPage,
});

function ProgrammesPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const go = useGo();
  const asked = { filter: toProgrammeFilter(search), sort: toProgrammeSort(search) };
  const list = useListPage(ProgrammesPageQueryDocument, asked, ({ programmes }) => programmes);
  useRefetchOnChange((change) => change.kind === "PROGRAMME", list.readAgain);
  // Their counts of sessions; many are planned at a time.
  useRefetchOnChange((change) => change.kind === "SESSION", list.readAgain, 2_000);
  useTitle(t`Formations`);

  function change(part: Partial<ProgrammeSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }
  const hrefOf = (part: Partial<ProgrammeSearch>) => `/programmes${writeSearch({ ...search, ...part })}`;
  const archived = search.view === "ARCHIVED";

  return (
    <ListPage
      title={t`Formations`}
      count={(total) => <Plural value={total} _0="Aucune formation" one="# formation" other="# formations" />}
      views={{
        label: t`Vues des formations`,
        pills: [
          {
            label: t({ message: "Au catalogue", context: "programmes" }),
            active: !archived,
            href: hrefOf({ view: undefined }),
          },
          { label: t`Archivées`, active: archived, href: hrefOf({ view: "ARCHIVED" }) },
        ],
      }}
      filters={
        <ListSearch
          className={styles.search}
          aria-label={t`Rechercher une formation`}
          placeholder={t`Mots de l’intitulé…`}
          search={search.search}
          onSearch={(text) => change({ search: text })}
        />
      }
      list={list}
      table={
        <ProgrammesTable
          programmes={list.rows}
          order={search.sort ?? "title"}
          onOrder={(sort) => change({ sort })}
          archived={archived}
          onMoved={list.refetch}
          say={list.say}
          empty={<NoProgramme search={search} newHref={hrefOf({ drawer: "new" })} />}
        />
      }
    >
      <NewProgramme
        opened={search.drawer === "new"}
        onClose={() => change({ drawer: undefined })}
        onCreated={(programmeId) => go(`/programmes/${programmeId}`)}
      />
    </ListPage>
  );
}

function NoProgramme({ search, newHref }: { search: ProgrammeSearch; newHref: string }) {
  const navigate = useNavigate({ from: Route.fullPath });
  const filtered = hasProgrammeFilters(search)
    ? {
        words: <Trans>Aucune formation ne correspond à « {search.search} » dans cette vue.</Trans>,
        onClear: () => void navigate({ search: withoutProgrammeFilters(search) }),
      }
    : undefined;
  if (search.view === "ARCHIVED")
    return (
      <EmptyList filtered={filtered} icon={IconArchive}>
        <Trans>Aucune formation n’est archivée. Celles que vous n’organisez plus se rangent ici.</Trans>
      </EmptyList>
    );
  return (
    <EmptyList
      filtered={filtered}
      icon={IconBook2}
      action={
        <MayWriteCatalogue>
          <AddFirst href={newHref}>
            <Trans>Ajouter une formation</Trans>
          </AddFirst>
        </MayWriteCatalogue>
      }
    >
      <Trans>Les formations que vous organisez, découpées en modules, apparaîtront ici.</Trans>
    </EmptyList>
  );
}
