import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, LoadMore, PageHead } from "@passerelle/ui";
import { IconBuilding, IconSearchOff } from "@tabler/icons-react";
import {
  CompaniesTable,
  CompanyFilters,
  companySearch,
  hasCompanyFilters,
  NewCompany,
  toCompanyFilter,
  toCompanySort,
  type CompanySearch,
} from "#features/companies";
import { DuplicatesLink } from "#features/merging";
import { CompaniesPageQueryDocument } from "#gql";
import { BlockError } from "#lib/failure.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRecovery } from "#lib/use-recovery.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import { ClientListActions } from "./-client-list-actions.tsx";
import styles from "./page.module.css";

const pageSize = 50;

export const Route = createFileRoute("/_signed-in/companies/")({
  validateSearch: companySearch,
  component: CompaniesPage,
});

function CompaniesPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const answer = useQuery(CompaniesPageQueryDocument, {
    variables: { first: pageSize, filter: toCompanyFilter(search), sort: toCompanySort(search) },
  });
  const list = (answer.data ?? answer.previousData)?.companies;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  const retry = useRecovery(answer.error, answer.refetch);
  useRefetchOnChange((change) => change.kind === "COMPANY", answer.refetch);
  useTitle(t`Entreprises`);

  function change(part: Partial<CompanySearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Entreprises`}
        state={
          list ? (
            <Plural value={list.totalCount} _0="Aucune entreprise" one="# entreprise" other="# entreprises" />
          ) : (
            "\u00a0"
          )
        }
        actions={
          <ClientListActions
            list="companies"
            subject="COMPANIES_AND_CONTACTS"
            asked={{ ...toCompanyFilter(search), sort: toCompanySort(search) }}
          >
            <DuplicatesLink />
          </ClientListActions>
        }
      />
      <div className={styles.list}>
        <CompanyFilters search={search} onChange={change} />
        {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
        {(list || answer.error === undefined) && (
          <CompaniesTable
            companies={list?.edges.map(({ node }) => node)}
            order={search.sort ?? "name"}
            onOrder={(sort) => change({ sort })}
            empty={<NoCompany search={search} onClear={() => void navigate({ search: { sort: search.sort } })} />}
          />
        )}
        <LoadMore
          hasMore={list?.pageInfo.hasNextPage ?? false}
          shown={list?.edges.length ?? 0}
          total={list?.totalCount}
          {...more}
        />
      </div>
      <NewCompany
        opened={search.drawer === "new"}
        onClose={() => change({ drawer: undefined })}
        onCreated={(companyId) => void navigate({ to: "/companies/$companyId", params: { companyId }, search: {} })}
      />
    </div>
  );
}

function NoCompany({ search, onClear }: { search: CompanySearch; onClear: () => void }) {
  if (!hasCompanyFilters(search)) {
    return (
      <EmptyState icon={IconBuilding}>
        <Trans>Vos entreprises clientes apparaîtront ici.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconSearchOff}
      action={
        <Button variant="default" size="xs" onClick={onClear}>
          <Trans>Effacer les filtres</Trans>
        </Button>
      }
    >
      {search.search ? (
        <Trans>Aucune entreprise ne correspond à « {search.search} ».</Trans>
      ) : (
        <Trans>Aucune entreprise ne correspond à ces filtres.</Trans>
      )}
    </EmptyState>
  );
}
