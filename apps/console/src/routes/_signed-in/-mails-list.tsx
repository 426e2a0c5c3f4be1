import { Trans } from "@lingui/react/macro";
import { IconMail } from "@tabler/icons-react";
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
import { EmptyList } from "#lib/empty-list.tsx";
import { useListPage } from "#lib/use-list-page.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { ListBody } from "./-list-body.tsx";

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
  const list = useListPage(MailsPageQueryDocument, asked, ({ mails }) => mails);
  useRefetchOnChange((change) => change.kind === "MAIL", list.readAgain, 500);

  const addressOf = (part: Partial<MailSearch>) => href + writeSearch({ ...search, ...part });
  const hrefOf = (mail: string) => addressOf({ mail });

  return children({
    count: list.totalCount,
    action: <ExportMenu list="mails" asked={{ ...asked.filter, sort: asked.sort }} />,
    list: (
      <>
        <ListBody
          views={<MailViews current={search.state} hrefOf={(state) => addressOf({ state, mail: undefined })} />}
          filters={<MailFilters search={search} onChange={onChange} />}
          list={list}
          table={
            <MailsTable
              mails={list.rows}
              oldestFirst={search.sort === "date"}
              onOldestFirst={(oldestFirst) => onChange({ sort: oldestFirst ? "date" : undefined })}
              state={search.state}
              hrefOf={hrefOf}
              ofOneCompany={scope?.companyId !== undefined}
              empty={<NoMail search={search} empty={empty} onClear={() => onChange(noMailFilters)} />}
            />
          }
        />
        <MailDrawer mailId={search.mail} onClose={() => onChange({ mail: undefined })} hrefOf={hrefOf} />
      </>
    ),
  });
}

type NoMailProps = { search: MailSearch; empty: ReactNode; onClear: () => void };

function NoMail({ search, empty, onClear }: NoMailProps) {
  const words = search.search ? (
    <Trans>Aucun mail ne correspond à « {search.search} » avec ces filtres.</Trans>
  ) : (
    <Trans>Aucun mail ne correspond à ces filtres.</Trans>
  );
  return (
    <EmptyList filtered={hasMailFilters(search) || search.state ? { words, onClear } : undefined} icon={IconMail}>
      {empty}
    </EmptyList>
  );
}
