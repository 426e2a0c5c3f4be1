import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { IconBuilding } from "@tabler/icons-react";
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
import { EmptyList } from "#lib/empty-list.tsx";
import { useListPage } from "#lib/use-list-page.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import { ClientListActions } from "./-client-list-actions.tsx";
import { ListPage } from "./-list-page.tsx";

export const Route = createFileRoute("/_signed-in/companies/")({
  validateSearch: companySearch,
  component: CompaniesPage,
});

function CompaniesPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const asked = { filter: toCompanyFilter(search), sort: toCompanySort(search) };
  const list = useListPage(CompaniesPageQueryDocument, asked, ({ companies }) => companies);
  useRefetchOnChange((change) => change.kind === "COMPANY", list.readAgain);
  useTitle(t`Entreprises`);

  function change(part: Partial<CompanySearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }

  return (
    <ListPage
      title={t`Entreprises`}
      count={(total) => <Plural value={total} _0="Aucune entreprise" one="# entreprise" other="# entreprises" />}
      actions={
        <ClientListActions
          list="companies"
          subject="COMPANIES_AND_CONTACTS"
          asked={{ ...asked.filter, sort: asked.sort }}
        >
          <DuplicatesLink />
        </ClientListActions>
      }
      filters={<CompanyFilters search={search} onChange={change} />}
      list={list}
      table={
        <CompaniesTable
          companies={list.rows}
          order={search.sort ?? "name"}
          onOrder={(sort) => change({ sort })}
          empty={<NoCompany search={search} onClear={() => void navigate({ search: { sort: search.sort } })} />}
        />
      }
    >
      <NewCompany
        opened={search.drawer === "new"}
        onClose={() => change({ drawer: undefined })}
        onCreated={(companyId) => void navigate({ to: "/companies/$companyId", params: { companyId }, search: {} })}
      />
    </ListPage>
  );
}

function NoCompany({ search, onClear }: { search: CompanySearch; onClear: () => void }) {
  const words = search.search ? (
    <Trans>Aucune entreprise ne correspond à « {search.search} ».</Trans>
  ) : (
    <Trans>Aucune entreprise ne correspond à ces filtres.</Trans>
  );
  return (
    <EmptyList filtered={hasCompanyFilters(search) ? { words, onClear } : undefined} icon={IconBuilding}>
      <Trans>Vos entreprises clientes apparaîtront ici.</Trans>
    </EmptyList>
  );
}
