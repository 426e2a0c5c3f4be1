import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, FilterPills, LoadMore, PageHead } from "@passerelle/ui";
import { IconSearchOff, IconTrash, IconUsersGroup } from "@tabler/icons-react";
import { useState } from "react";
import { CompanySelect } from "#features/companies";
import { LearnerSessions } from "#features/enrolments";
import {
  LearnerDrawer,
  LearnerFilters,
  LearnersTable,
  hasLearnerFilters,
  learnerSearch,
  toLearnerFilter,
  toLearnerSort,
  withoutLearnerFilters,
  type LearnerSearch,
} from "#features/learners";
import { LearnersPageQueryDocument } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { BlockError } from "#lib/failure.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRecovery } from "#lib/use-recovery.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import { ClientListActions } from "./-client-list-actions.tsx";
import styles from "./page.module.css";

const pageSize = 50;

export const Route = createFileRoute("/_signed-in/learners/")({
  validateSearch: learnerSearch,
  component: LearnersPage,
});

function LearnersPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const [notice, say] = useState<NoticeWords>();
  const asked = { filter: toLearnerFilter(search), sort: toLearnerSort(search) };
  const answer = useQuery(LearnersPageQueryDocument, { variables: { first: pageSize, ...asked } });
  const list = (answer.data ?? answer.previousData)?.learners;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  const retry = useRecovery(answer.error, answer.refetch);
  // A failure is shown by the list itself, which asks again.
  const refetch = () => void answer.refetch().catch(() => undefined);
  // An import tells of its rows by the hundred: one question answers many of them.
  useRefetchOnChange((change) => change.kind === "COMPANY" || change.kind === "IMPORT", answer.refetch, 1_000);
  useTitle(t`Apprenants`);

  function change(part: Partial<LearnerSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }
  const hrefOf = (part: Partial<LearnerSearch>) => `/learners${writeSearch({ ...search, ...part })}`;
  const inTrash = search.view === "TRASH";

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Apprenants`}
        state={
          list ? (
            <Plural value={list.totalCount} _0="Aucun apprenant" one="# apprenant" other="# apprenants" />
          ) : (
            "\u00a0"
          )
        }
        actions={<ClientListActions list="learners" subject="LEARNERS" asked={{ ...asked.filter, sort: asked.sort }} />}
      />
      <div className={styles.list}>
        <FilterPills
          label={t`Vues des apprenants`}
          pills={[
            { label: t`Tous`, active: !inTrash, href: hrefOf({ view: undefined, learner: undefined }) },
            { label: t`Corbeille`, active: inTrash, href: hrefOf({ view: "TRASH", learner: undefined }) },
          ]}
        />
        <LearnerFilters
          search={search}
          onChange={change}
          companyField={<CompanySelect companyId={search.company} onChange={(company) => change({ company })} inBar />}
        />
        <Notice notice={notice} />
        {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
        {(list || answer.error === undefined) && (
          <LearnersTable
            learners={list?.edges.map(({ node }) => node)}
            order={search.sort ?? "name"}
            onOrder={(sort) => change({ sort })}
            hrefOf={(learner) => hrefOf({ learner })}
            inTrash={inTrash}
            onMoved={refetch}
            say={say}
            empty={<NoLearner search={search} />}
          />
        )}
        <LoadMore
          hasMore={list?.pageInfo.hasNextPage ?? false}
          shown={list?.edges.length ?? 0}
          total={list?.totalCount}
          {...more}
        />
      </div>
      <LearnerDrawer
        learner={search.learner}
        companyId={search.company}
        companyField={({ companyId, onChange, error }) => (
          <CompanySelect
            companyId={companyId}
            onChange={onChange}
            error={error}
            placeholder={t`Choisir l’entreprise`}
          />
        )}
        sessions={(learnerId) => <LearnerSessions learnerId={learnerId} />}
        onClose={() => change({ learner: undefined })}
        onSaved={(name) => {
          say({ kind: "success", words: t`${name} est enregistré.` });
          refetch();
        }}
      />
    </div>
  );
}

function NoLearner({ search }: { search: LearnerSearch }) {
  const navigate = useNavigate({ from: Route.fullPath });
  if (hasLearnerFilters(search))
    return (
      <EmptyState
        icon={IconSearchOff}
        action={
          <Button variant="default" size="xs" onClick={() => void navigate({ search: withoutLearnerFilters(search) })}>
            <Trans>Effacer les filtres</Trans>
          </Button>
        }
      >
        {search.search ? (
          <Trans>Aucun apprenant ne correspond à « {search.search} » dans cette vue.</Trans>
        ) : (
          <Trans>Aucun apprenant ne correspond à ces filtres.</Trans>
        )}
      </EmptyState>
    );
  if (search.view === "TRASH")
    return (
      <EmptyState icon={IconTrash}>
        <Trans>La corbeille est vide. Les apprenants supprimés s’y restaurent.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState icon={IconUsersGroup}>
      <Trans>Les apprenants de vos entreprises clientes apparaîtront ici.</Trans>
    </EmptyState>
  );
}
