import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, LoadMore, NewRowsNotice, PageHead } from "@passerelle/ui";
import { IconSearchOff, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { TrashDrawer, TrashTable, TrashViews, trashSearch, type TrashSearch } from "#features/trash";
import { writeSearch } from "#lib/address.ts";
import { BlockError } from "#lib/failure.tsx";
import { ListFilters, ListSearch } from "#lib/list-filters.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRecovery } from "#lib/use-recovery.ts";
import { useTitle } from "#lib/use-title.ts";
import { useTrashPages } from "./-use-trash-pages.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/trash/")({
  validateSearch: trashSearch,
  component: TrashPage,
});

function TrashPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const [notice, say] = useState<NoticeWords>();
  const pages = useTrashPages(search);
  const retry = useRecovery(pages.error, pages.refetch);
  const refetch = () => void pages.refetch().catch(() => undefined);
  const opened = pages.items?.find(({ id }) => id === search.item);
  useTitle(t`Corbeille`);

  function change(part: Partial<TrashSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Corbeille`}
        state={
          pages.keptDays === undefined ? (
            "\u00a0"
          ) : (
            <Plural
              value={pages.keptDays}
              one="Ce qui est supprimé s’y restaure tel quel pendant # jour."
              other="Ce qui est supprimé s’y restaure tel quel pendant # jours."
            />
          )
        }
      />
      <div className={styles.list}>
        <TrashViews
          counts={pages.kindCounts}
          current={search.kind}
          hrefOf={(kind) => `/trash${writeSearch({ ...search, kind, item: undefined })}`}
        />
        <ListFilters>
          <ListSearch
            aria-label={t`Rechercher dans la corbeille`}
            placeholder={t`Titre, personne, session, entreprise…`}
            search={search.search}
            onSearch={(text) => change({ search: text })}
          />
        </ListFilters>
        <Notice notice={notice} />
        <NewRowsNotice
          count={pages.newCount}
          label={t`${plural(pages.newCount, { one: "# nouvel élément", other: "# nouveaux éléments" })}`}
          onShow={refetch}
        />
        {pages.error !== undefined && <BlockError error={pages.error} onRetry={retry} />}
        {(pages.items || pages.error === undefined) && (
          <TrashTable
            items={pages.items}
            restored={pages.restored}
            order={search.sort ?? "-date"}
            onOrder={(sort) => change({ sort })}
            hrefOf={(item) => `/trash${writeSearch({ ...search, item })}`}
            say={say}
            onMoved={pages.move}
            empty={<NothingDeleted search={search} />}
          />
        )}
        <LoadMore hasMore={pages.hasMore} shown={pages.items?.length ?? 0} total={pages.totalCount} {...pages.more} />
      </div>
      {opened && (
        <TrashDrawer
          key={opened.id}
          item={opened}
          isRestored={pages.restored.has(opened.id)}
          onClose={() => change({ item: undefined })}
          onChanged={refetch}
          say={say}
          onMoved={pages.move}
        />
      )}
    </div>
  );
}

function NothingDeleted({ search }: { search: TrashSearch }) {
  const navigate = useNavigate({ from: Route.fullPath });
  if (search.search || search.kind)
    return (
      <EmptyState
        icon={IconSearchOff}
        action={
          <Button variant="default" size="xs" onClick={() => void navigate({ search: {} })}>
            <Trans>Effacer les filtres</Trans>
          </Button>
        }
      >
        {search.search ? (
          <Trans>Rien dans la corbeille ne correspond à « {search.search} ».</Trans>
        ) : (
          <Trans>Rien de cette nature n’est dans la corbeille.</Trans>
        )}
      </EmptyState>
    );
  return (
    <EmptyState icon={IconTrash}>
      <Trans>La corbeille est vide. Ce que vous supprimez s’y retrouve, et s’y restaure.</Trans>
    </EmptyState>
  );
}
