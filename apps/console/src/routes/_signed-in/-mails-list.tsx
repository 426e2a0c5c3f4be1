import { useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { EmptyState, LoadMore } from "@passerelle/ui";
import { IconMail, IconSearchOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { ExportMenu } from "#features/exports";
import {
  hasMailFilters,
  MailDrawer,
  MailFilters,
  MailsTable,
  MailViews,
  noMailFilters,
  toMailFilter,
  toMailSort,
  type MailScope,
  type MailSearch,
} from "#features/mails";
import { MailsPageQueryDocument } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { BlockError } from "#lib/failure.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRecovery } from "#lib/use-recovery.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

const pageSize = 50;

type MailsListProps = {
  search: MailSearch;
  onChange: (part: Partial<MailSearch>) => void;
  /** The address of the page, without what is searched. */
  href: string;
  /** What all of them are about. */
  scope?: MailScope;
  /** Said where nothing was ever written. */
  empty: ReactNode;
  /** Its heading, around what is counted and taken away. */
  children: (parts: { count: number | undefined; action: ReactNode; list: ReactNode }) => ReactNode;
};

/** Mails of the house, or of one session or company: each as it was sent, what became of it, and the way to send it again. */
export function MailsList({ search, onChange, href, scope, empty, children }: MailsListProps) {
  const asked = { filter: toMailFilter(search, scope), sort: toMailSort(search) };
  const answer = useQuery(MailsPageQueryDocument, { variables: { first: pageSize, ...asked } });
  const list = (answer.data ?? answer.previousData)?.mails;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  const retry = useRecovery(answer.error, answer.refetch);
  useRefetchOnChange((change) => change.kind === "MAIL", answer.refetch, 500);

  const addressOf = (part: Partial<MailSearch>) => href + writeSearch({ ...search, ...part });
  const hrefOf = (mail: string) => addressOf({ mail });

  return children({
    count: list?.totalCount,
    action: <ExportMenu list="mails" asked={{ ...asked.filter, sort: asked.sort }} />,
    list: (
      <div className={styles.list}>
        <MailViews current={search.state} hrefOf={(state) => addressOf({ state, mail: undefined })} />
        <MailFilters search={search} onChange={onChange} />
        {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
        {(list || answer.error === undefined) && (
          <MailsTable
            mails={list?.edges.map(({ node }) => node)}
            oldestFirst={search.sort === "date"}
            onOldestFirst={(oldestFirst) => onChange({ sort: oldestFirst ? "date" : undefined })}
            state={search.state}
            hrefOf={hrefOf}
            ofOneCompany={scope?.companyId !== undefined}
            empty={<NoMail search={search} empty={empty} onClear={() => onChange(noMailFilters)} />}
          />
        )}
        <LoadMore
          hasMore={list?.pageInfo.hasNextPage ?? false}
          shown={list?.edges.length ?? 0}
          total={list?.totalCount}
          {...more}
        />
        <MailDrawer mailId={search.mail} onClose={() => onChange({ mail: undefined })} hrefOf={hrefOf} />
      </div>
    ),
  });
}

type NoMailProps = { search: MailSearch; empty: ReactNode; onClear: () => void };

function NoMail({ search, empty, onClear }: NoMailProps) {
  if (!hasMailFilters(search) && !search.state) return <EmptyState icon={IconMail}>{empty}</EmptyState>;
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
