import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, LoadMore, PageHead } from "@passerelle/ui";
import { IconBuilding, IconSearch, IconSearchOff } from "@tabler/icons-react";
import { CompaniesTable, companySearch, toCompanySort, type CompanySearch } from "#features/companies";
import { CompaniesPageQueryDocument } from "#gql";
import { BlockError } from "#lib/failure.tsx";
import { useDebouncedSearch } from "#lib/use-debounced-search.ts";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRecovery } from "#lib/use-recovery.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
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
    variables: { first: pageSize, filter: { search: search.search }, sort: toCompanySort(search) },
  });
  const list = (answer.data ?? answer.previousData)?.companies;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  const retry = useRecovery(answer.error, answer.refetch);
  const [typed, setTyped] = useDebouncedSearch(search.search ?? "", (text) => change({ search: text || undefined }));
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
      />
      <div className={styles.list}>
        <TextInput
          className={styles.search}
          type="search"
          size="xs"
          aria-label={t`Rechercher une entreprise`}
          placeholder={t`Rechercher une entreprise…`}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
        {(list || answer.error === undefined) && (
          <CompaniesTable
            companies={list?.edges.map(({ node }) => node)}
            order={search.sort ?? "name"}
            onOrder={(sort) => change({ sort })}
            empty={<NoCompany search={search.search} onClear={() => change({ search: undefined })} />}
          />
        )}
        <LoadMore
          hasMore={list?.pageInfo.hasNextPage ?? false}
          shown={list?.edges.length ?? 0}
          total={list?.totalCount}
          {...more}
        />
      </div>
    </div>
  );
}

function NoCompany({ search, onClear }: { search: string | undefined; onClear: () => void }) {
  if (!search) {
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
      <Trans>Aucune entreprise ne correspond à « {search} ».</Trans>
    </EmptyState>
  );
}
