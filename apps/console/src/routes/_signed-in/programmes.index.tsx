import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, FilterPills, LoadMore, PageHead, UiLink } from "@passerelle/ui";
import { IconArchive, IconBook2, IconPlus, IconSearchOff } from "@tabler/icons-react";
import { useState } from "react";
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
import { BlockError } from "#lib/failure.tsx";
import { ListSearch } from "#lib/list-filters.tsx";
import { MayWriteCatalogue } from "#lib/may-write-catalogue.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useGo } from "#lib/use-go.ts";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRecovery } from "#lib/use-recovery.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

const pageSize = 50;

export const Route = createFileRoute("/_signed-in/programmes/")({
  validateSearch: programmeSearch,
  component: ProgrammesPage,
});

function ProgrammesPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const go = useGo();
  const [notice, say] = useState<NoticeWords>();
  const asked = { filter: toProgrammeFilter(search), sort: toProgrammeSort(search) };
  const answer = useQuery(ProgrammesPageQueryDocument, { variables: { first: pageSize, ...asked } });
  const list = (answer.data ?? answer.previousData)?.programmes;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  const retry = useRecovery(answer.error, answer.refetch);
  // A failure is shown by the list itself, which asks again.
  const refetch = () => void answer.refetch().catch(() => undefined);
  useRefetchOnChange((change) => change.kind === "PROGRAMME", answer.refetch);
  // Their counts of sessions; many are planned at a time.
  useRefetchOnChange((change) => change.kind === "SESSION", answer.refetch, 2_000);
  useTitle(t`Formations`);

  function change(part: Partial<ProgrammeSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }
  const hrefOf = (part: Partial<ProgrammeSearch>) => `/programmes${writeSearch({ ...search, ...part })}`;
  const archived = search.view === "ARCHIVED";

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Formations`}
        state={
          list ? (
            <Plural value={list.totalCount} _0="Aucune formation" one="# formation" other="# formations" />
          ) : (
            "\u00a0"
          )
        }
      />
      <div className={styles.list}>
        <FilterPills
          label={t`Vues des formations`}
          pills={[
            {
              label: t({ message: "Au catalogue", context: "programmes" }),
              active: !archived,
              href: hrefOf({ view: undefined }),
            },
            { label: t`Archivées`, active: archived, href: hrefOf({ view: "ARCHIVED" }) },
          ]}
        />
        <ListSearch
          className={styles.search}
          aria-label={t`Rechercher une formation`}
          placeholder={t`Mots de l’intitulé…`}
          search={search.search}
          onSearch={(text) => change({ search: text })}
        />
        <Notice notice={notice} />
        {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
        {(list || answer.error === undefined) && (
          <ProgrammesTable
            programmes={list?.edges.map(({ node }) => node)}
            order={search.sort ?? "title"}
            onOrder={(sort) => change({ sort })}
            archived={archived}
            onMoved={refetch}
            say={say}
            empty={<NoProgramme search={search} newHref={hrefOf({ drawer: "new" })} />}
          />
        )}
        <LoadMore
          hasMore={list?.pageInfo.hasNextPage ?? false}
          shown={list?.edges.length ?? 0}
          total={list?.totalCount}
          {...more}
        />
      </div>
      <NewProgramme
        opened={search.drawer === "new"}
        onClose={() => change({ drawer: undefined })}
        onCreated={(programmeId) => go(`/programmes/${programmeId}`)}
      />
    </div>
  );
}

function NoProgramme({ search, newHref }: { search: ProgrammeSearch; newHref: string }) {
  const navigate = useNavigate({ from: Route.fullPath });
  if (hasProgrammeFilters(search))
    return (
      <EmptyState
        icon={IconSearchOff}
        action={
          <Button
            variant="default"
            size="xs"
            onClick={() => void navigate({ search: withoutProgrammeFilters(search) })}
          >
            <Trans>Effacer les filtres</Trans>
          </Button>
        }
      >
        <Trans>Aucune formation ne correspond à « {search.search} » dans cette vue.</Trans>
      </EmptyState>
    );
  if (search.view === "ARCHIVED")
    return (
      <EmptyState icon={IconArchive}>
        <Trans>Aucune formation n’est archivée. Celles que vous n’organisez plus se rangent ici.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState
      icon={IconBook2}
      action={
        <MayWriteCatalogue>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            renderRoot={(root) => <UiLink {...root} href={newHref} />}
          >
            <Trans>Ajouter une formation</Trans>
          </Button>
        </MayWriteCatalogue>
      }
    >
      <Trans>Les formations que vous organisez, découpées en modules, apparaîtront ici.</Trans>
    </EmptyState>
  );
}
