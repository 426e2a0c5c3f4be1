import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { IconChalkboardTeacher, IconTrash } from "@tabler/icons-react";
import { TrainerCalendarFeeds } from "#features/calendar-feeds";
import {
  TrainerDrawer,
  TrainersTable,
  hasTrainerFilters,
  toTrainerFilter,
  toTrainerSort,
  trainerSearch,
  withoutTrainerFilters,
  type TrainerSearch,
} from "#features/trainers";
import { TrainersPageQueryDocument } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { AddFirst, EmptyList } from "#lib/empty-list.tsx";
import { ListSearch } from "#lib/list-filters.tsx";
import { MayPlan } from "#lib/planning-rights.tsx";
import { useListPage } from "#lib/use-list-page.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import { ListPage } from "./-list-page.tsx";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/trainers/")({
  validateSearch: trainerSearch,
  component: TrainersPage,
});

function TrainersPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const asked = { filter: toTrainerFilter(search), sort: toTrainerSort(search) };
  const list = useListPage(TrainersPageQueryDocument, asked, ({ trainers }) => trainers);
  useRefetchOnChange((change) => change.kind === "TRAINER", list.readAgain);
  // Their counts of sessions; many are planned at a time.
  useRefetchOnChange((change) => change.kind === "SESSION", list.readAgain, 2_000);
  useTitle(t`Formateurs`);

  function change(part: Partial<TrainerSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }
  const hrefOf = (part: Partial<TrainerSearch>) => `/trainers${writeSearch({ ...search, ...part })}`;
  const inTrash = search.view === "TRASH";

  return (
    <ListPage
      title={t`Formateurs`}
      count={(total) => <Plural value={total} _0="Aucun formateur" one="# formateur" other="# formateurs" />}
      views={{
        label: t`Vues des formateurs`,
        pills: [
          { label: t`Tous`, active: !inTrash, href: hrefOf({ view: undefined, trainer: undefined }) },
          { label: t`Corbeille`, active: inTrash, href: hrefOf({ view: "TRASH", trainer: undefined }) },
        ],
      }}
      filters={
        <ListSearch
          className={styles.search}
          aria-label={t`Rechercher un formateur`}
          placeholder={t`Nom ou e-mail…`}
          search={search.search}
          onSearch={(text) => change({ search: text })}
        />
      }
      list={list}
      table={
        <TrainersTable
          rows={list.rows}
          order={search.sort ?? "name"}
          onOrder={(sort) => change({ sort })}
          hrefOf={(trainer) => hrefOf({ trainer })}
          inTrash={inTrash}
          onMoved={list.refetch}
          say={list.say}
          empty={<NoTrainer search={search} newHref={hrefOf({ trainer: "new" })} />}
        />
      }
    >
      <TrainerDrawer
        trainer={search.trainer}
        onClose={() => change({ trainer: undefined })}
        onSaved={(name) => {
          list.say({ kind: "success", words: t`${name} est enregistré.` });
          list.refetch();
        }}
        aside={(trainerId) => <TrainerCalendarFeeds key={trainerId} trainerId={trainerId} />}
      />
    </ListPage>
  );
}

function NoTrainer({ search, newHref }: { search: TrainerSearch; newHref: string }) {
  const navigate = useNavigate({ from: Route.fullPath });
  const filtered = hasTrainerFilters(search)
    ? {
        words: <Trans>Aucun formateur ne correspond à « {search.search} » dans cette vue.</Trans>,
        onClear: () => void navigate({ search: withoutTrainerFilters(search) }),
      }
    : undefined;
  if (search.view === "TRASH")
    return (
      <EmptyList filtered={filtered} icon={IconTrash}>
        <Trans>La corbeille est vide. Les formateurs supprimés s’y restaurent.</Trans>
      </EmptyList>
    );
  return (
    <EmptyList
      filtered={filtered}
      icon={IconChalkboardTeacher}
      action={
        <MayPlan right="editTrainers">
          <AddFirst href={newHref}>
            <Trans>Ajouter un formateur</Trans>
          </AddFirst>
        </MayPlan>
      }
    >
      <Trans>Les personnes qui animent vos sessions apparaîtront ici.</Trans>
    </EmptyList>
  );
}
