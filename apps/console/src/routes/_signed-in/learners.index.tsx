import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { IconTrash, IconUsersGroup } from "@tabler/icons-react";
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
import { EmptyList } from "#lib/empty-list.tsx";
import { useListPage } from "#lib/use-list-page.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import { ClientListActions } from "./-client-list-actions.tsx";
import { ListPage } from "./-list-page.tsx";

export const Route = createFileRoute("/_signed-in/learners/")({
  validateSearch: learnerSearch,
  component: LearnersPage,
});

function LearnersPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const asked = { filter: toLearnerFilter(search), sort: toLearnerSort(search) };
  const list = useListPage(LearnersPageQueryDocument, asked, ({ learners }) => learners);
  // An import tells of its rows by the hundred: one question answers many of them.
  useRefetchOnChange((change) => change.kind === "COMPANY" || change.kind === "IMPORT", list.readAgain, 1_000);
  useTitle(t`Apprenants`);

  function change(part: Partial<LearnerSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }
  const hrefOf = (part: Partial<LearnerSearch>) => `/learners${writeSearch({ ...search, ...part })}`;
  const inTrash = search.view === "TRASH";

  return (
    <ListPage
      title={t`Apprenants`}
      count={(total) => <Plural value={total} _0="Aucun apprenant" one="# apprenant" other="# apprenants" />}
      actions={<ClientListActions list="learners" subject="LEARNERS" asked={{ ...asked.filter, sort: asked.sort }} />}
      views={{
        label: t`Vues des apprenants`,
        pills: [
          { label: t`Tous`, active: !inTrash, href: hrefOf({ view: undefined, learner: undefined }) },
          { label: t`Corbeille`, active: inTrash, href: hrefOf({ view: "TRASH", learner: undefined }) },
        ],
      }}
      filters={
        <LearnerFilters
          search={search}
          onChange={change}
          companyField={<CompanySelect companyId={search.company} onChange={(company) => change({ company })} inBar />}
        />
      }
      list={list}
      table={
        <LearnersTable
          rows={list.rows}
          order={search.sort ?? "name"}
          onOrder={(sort) => change({ sort })}
          hrefOf={(learner) => hrefOf({ learner })}
          inTrash={inTrash}
          onMoved={list.refetch}
          say={list.say}
          empty={<NoLearner search={search} />}
        />
      }
    >
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
          list.say({ kind: "success", words: t`${name} est enregistré.` });
          list.refetch();
        }}
      />
    </ListPage>
  );
}

function NoLearner({ search }: { search: LearnerSearch }) {
  const navigate = useNavigate({ from: Route.fullPath });
  const filtered = hasLearnerFilters(search)
    ? {
        words: search.search ? (
          <Trans>Aucun apprenant ne correspond à « {search.search} » dans cette vue.</Trans>
        ) : (
          <Trans>Aucun apprenant ne correspond à ces filtres.</Trans>
        ),
        onClear: () => void navigate({ search: withoutLearnerFilters(search) }),
      }
    : undefined;
  return search.view === "TRASH" ? (
    <EmptyList filtered={filtered} icon={IconTrash}>
      <Trans>La corbeille est vide. Les apprenants supprimés s’y restaurent.</Trans>
    </EmptyList>
  ) : (
    <EmptyList filtered={filtered} icon={IconUsersGroup}>
      <Trans>Les apprenants de vos entreprises clientes apparaîtront ici.</Trans>
    </EmptyList>
  );
}
