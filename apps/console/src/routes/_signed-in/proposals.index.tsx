import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { HelpLink } from "@passerelle/ui";
import { IconCalendarQuestion } from "@tabler/icons-react";
import {
  ProposalFilters,
  ProposalsTable,
  hasProposalFilters,
  proposalSearch,
  stateOf,
  toProposalFilter,
  toProposalSort,
  useProposalViews,
  withoutProposalFilters,
  type ProposalSearch,
} from "#features/date-proposals";
import { ProposalsPageQueryDocument } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { EmptyList } from "#lib/empty-list.tsx";
import { useListPage } from "#lib/use-list-page.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import { ListPage } from "./-list-page.tsx";

export const Route = createFileRoute("/_signed-in/proposals/")({
  validateSearch: proposalSearch,
  component: ProposalsPage,
});

function ProposalsPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const asked = { filter: toProposalFilter(search), sort: toProposalSort(search) };
  const list = useListPage(ProposalsPageQueryDocument, asked, ({ dateProposals }) => dateProposals);
  const hrefOf = (part: Partial<ProposalSearch>) => `/proposals${writeSearch({ ...search, ...part })}`;
  const pills = useProposalViews(list.data?.dateProposals.stateCounts, search, (state) => hrefOf({ state }));
  useRefetchOnChange(({ kind }) => kind === "DATE_PROPOSAL", list.readAgain, 500);
  useTitle(t`Propositions de dates`);

  function change(part: Partial<ProposalSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }

  return (
    <ListPage
      title={t`Propositions de dates`}
      count={(total) => <Plural value={total} _0="Aucune proposition" one="# proposition" other="# propositions" />}
      actions={
        <HelpLink
          question={t`Comment proposer des dates ?`}
          href={`/proposals${writeSearch({ ...search, help: "proposer-des-dates" })}`}
        />
      }
      views={{ label: t`Vues des propositions`, pills }}
      filters={<ProposalFilters search={search} onChange={change} />}
      list={list}
      table={
        <ProposalsTable
          proposals={list.rows}
          search={search}
          onOrder={(sort) => change({ sort })}
          say={list.say}
          onDone={list.refetch}
          empty={<NoProposal search={search} />}
        />
      }
    >
      {null}
    </ListPage>
  );
}

function NoProposal({ search }: { search: ProposalSearch }) {
  const navigate = useNavigate({ from: Route.fullPath });
  const filtered = hasProposalFilters(search)
    ? {
        words: <Trans>Aucune proposition ne correspond à ces filtres dans cette vue.</Trans>,
        onClear: () => void navigate({ search: withoutProposalFilters(search) }),
      }
    : undefined;
  return (
    <EmptyList filtered={filtered} icon={IconCalendarQuestion}>
      {stateOf(search) === "PENDING" ? (
        <Trans>
          Aucune proposition n’attend de réponse. Celles que vous envoyez depuis une session apparaîtront ici.
        </Trans>
      ) : (
        <Trans>Aucune proposition dans cette vue.</Trans>
      )}
    </EmptyList>
  );
}
