import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, FilterPills, LoadMore, PageHead, UiLink } from "@passerelle/ui";
import { IconChalkboardTeacher, IconPlus, IconSearchOff, IconTrash } from "@tabler/icons-react";
import { useState } from "react";

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

export const Route = createFileRoute("/_signed-in/trainers/")({
  validateSearch: trainerSearch,
  component: TrainersPage,
});

function TrainersPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const [notice, say] = useState<NoticeWords>();
  const asked = { filter: toTrainerFilter(search), sort: toTrainerSort(search) };
  const answer = useQuery(TrainersPageQueryDocument, { variables: { first: pageSize, ...asked } });
  const list = (answer.data ?? answer.previousData)?.trainers;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  const retry = useRecovery(answer.error, answer.refetch);
  // A failure is shown by the list itself, which asks again.
  const refetch = () => void answer.refetch().catch(() => undefined);
  useRefetchOnChange((change) => change.kind === "TRAINER", answer.refetch);
  // Their counts of sessions; many are planned at a time.
  useRefetchOnChange((change) => change.kind === "SESSION", answer.refetch, 2_000);
  useTitle(t`Formateurs`);

  function change(part: Partial<TrainerSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }
  const hrefOf = (part: Partial<TrainerSearch>) => `/trainers${writeSearch({ ...search, ...part })}`;
  const inTrash = search.view === "TRASH";

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Formateurs`}
        state={
          list ? (
            <Plural value={list.totalCount} _0="Aucun formateur" one="# formateur" other="# formateurs" />
          ) : (
            "\u00a0"
          )
        }
      />
      <div className={styles.list}>
        <FilterPills
          label={t`Vues des formateurs`}
          pills={[
            { label: t`Tous`, active: !inTrash, href: hrefOf({ view: undefined, trainer: undefined }) },
            { label: t`Corbeille`, active: inTrash, href: hrefOf({ view: "TRASH", trainer: undefined }) },
          ]}
        />
        <ListSearch
          className={styles.search}
          aria-label={t`Rechercher un formateur`}
          placeholder={t`Nom ou e-mail…`}
          search={search.search}
          onSearch={(text) => change({ search: text })}
        />
        <Notice notice={notice} />
        {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
        {(list || answer.error === undefined) && (
          <TrainersTable
            trainers={list?.edges.map(({ node }) => node)}
            order={search.sort ?? "name"}
            onOrder={(sort) => change({ sort })}
            hrefOf={(trainer) => hrefOf({ trainer })}
            inTrash={inTrash}
            onMoved={refetch}
            say={say}
            empty={<NoTrainer search={search} newHref={hrefOf({ trainer: "new" })} />}
          />
        )}
        <LoadMore
          hasMore={list?.pageInfo.hasNextPage ?? false}
          shown={list?.edges.length ?? 0}
          total={list?.totalCount}
          {...more}
        />
      </div>
      <TrainerDrawer
        trainer={search.trainer}
        onClose={() => change({ trainer: undefined })}
        onSaved={(name) => {
          say({ kind: "success", words: t`${name} est enregistré.` });
          refetch();
        }}
        aside={(trainerId) => <TrainerCalendarFeeds key={trainerId} trainerId={trainerId} />}
      />
    </div>
  );
}

function NoTrainer({ search, newHref }: { search: TrainerSearch; newHref: string }) {
  const navigate = useNavigate({ from: Route.fullPath });
  if (hasTrainerFilters(search))
    return (
      <EmptyState
        icon={IconSearchOff}
        action={
          <Button variant="default" size="xs" onClick={() => void navigate({ search: withoutTrainerFilters(search) })}>
            <Trans>Effacer les filtres</Trans>
          </Button>
        }
      >
        <Trans>Aucun formateur ne correspond à « {search.search} » dans cette vue.</Trans>
      </EmptyState>
    );
  if (search.view === "TRASH")
    return (
      <EmptyState icon={IconTrash}>
        <Trans>La corbeille est vide. Les formateurs supprimés s’y restaurent.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState
      icon={IconChalkboardTeacher}
      action={
        <MayPlan right="editTrainers">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            renderRoot={(root) => <UiLink {...root} href={newHref} />}
          >
            <Trans>Ajouter un formateur</Trans>
          </Button>
        </MayPlan>
      }
    >
      <Trans>Les personnes qui animent vos sessions apparaîtront ici.</Trans>
    </EmptyState>
  );
}
