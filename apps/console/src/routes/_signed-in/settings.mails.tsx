import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, LoadMore, Section } from "@passerelle/ui";
import { IconMail, IconSearchOff } from "@tabler/icons-react";
import { useCompanyName } from "#features/companies";
import { ExportMenu } from "#features/exports";
import {
  MailDrawer,
  MailFilters,
  MailViews,
  MailsTable,
  hasMailFilters,
  mailSearch,
  toMailFilter,
  toMailSort,
  type MailSearch,
} from "#features/mails";
import { MailsPageQueryDocument } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { BlockError } from "#lib/failure.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRecovery } from "#lib/use-recovery.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

const pageSize = 50;

export const Route = createFileRoute("/_signed-in/settings/mails")({
  validateSearch: mailSearch,
  component: MailsPage,
});

function MailsPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const companyName = useCompanyName(search.company);
  const answer = useQuery(MailsPageQueryDocument, {
    variables: { first: pageSize, filter: toMailFilter(search), sort: toMailSort(search) },
  });
  const list = (answer.data ?? answer.previousData)?.mails;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  const retry = useRecovery(answer.error, answer.refetch);
  useRefetchOnChange((change) => change.kind === "MAIL", answer.refetch, 500);
  useTitle(t`Mails envoyés`);

  const addressOf = (part: Partial<MailSearch>) => `/settings/mails${writeSearch({ ...search, ...part })}`;

  function change(part: Partial<MailSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }

  return (
    <Section
      title={t`Mails envoyés`}
      count={list?.totalCount}
      action={<ExportMenu list="mails" asked={{ ...toMailFilter(search), sort: toMailSort(search) }} />}
    >
      <div className={styles.list}>
        <MailViews current={search.state} hrefOf={(state) => addressOf({ state, mail: undefined })} />
        <MailFilters search={search} onChange={change} companyName={companyName} />
        {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
        {(list || answer.error === undefined) && (
          <MailsTable
            mails={list?.edges.map(({ node }) => node)}
            oldestFirst={search.sort === "date"}
            onOldestFirst={(oldestFirst) => change({ sort: oldestFirst ? "date" : undefined })}
            state={search.state}
            hrefOf={(mail) => addressOf({ mail })}
            empty={
              <NoMail
                search={search}
                onClear={() => change({ search: undefined, template: undefined, company: undefined, state: undefined })}
              />
            }
          />
        )}
        <LoadMore
          hasMore={list?.pageInfo.hasNextPage ?? false}
          shown={list?.edges.length ?? 0}
          total={list?.totalCount}
          {...more}
        />
        <MailDrawer mailId={search.mail} onClose={() => change({ mail: undefined })} />
      </div>
    </Section>
  );
}

function NoMail({ search, onClear }: { search: MailSearch; onClear: () => void }) {
  if (!hasMailFilters(search) && !search.state) {
    return (
      <EmptyState icon={IconMail}>
        <Trans>Les mails que Passerelle envoie pour vous apparaîtront ici.</Trans>
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
        <Trans>Aucun mail ne correspond à « {search.search} » avec ces filtres.</Trans>
      ) : (
        <Trans>Aucun mail ne correspond à ces filtres.</Trans>
      )}
    </EmptyState>
  );
}
