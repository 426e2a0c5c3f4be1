import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { EmptyState, LoadMore, PageHead, Section, SkeletonPage } from "@passerelle/ui";
import { IconSchool } from "@tabler/icons-react";
import { CompanyIdentity, ContactsTable } from "#features/companies";
import { SessionsTable } from "#features/sessions";
import { CompanyPageQueryDocument, CompanySessionsQueryDocument, type CompanyPageQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { BlockError } from "#lib/failure.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRecovery } from "#lib/use-recovery.ts";
import { NotFound } from "#lib/not-found.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

const pageSize = 20;

export const Route = createFileRoute("/_signed-in/companies/$companyId")({ component: CompanyPage });

function CompanyPage() {
  const { companyId } = Route.useParams();
  const answer = useQuery(CompanyPageQueryDocument, { variables: { id: companyId } });
  useRefetchOnChange((change) => change.id === companyId, answer.refetch);
  useTitle(answer.data?.company?.name);

  return (
    <Block key={companyId} answer={answer} skeleton={<SkeletonPage />}>
      {({ company }) => <Company company={company} />}
    </Block>
  );
}

function Company({ company }: CompanyPageQueryQuery) {
  const { t } = useLingui();
  if (!company) return <NotFound />;

  return (
    <div className={styles.page}>
      <PageHead
        title={company.name}
        focusKey={company.id}
        breadcrumb={[{ label: t`Entreprises`, href: "/companies" }, { label: company.name }]}
      />
      <CompanyIdentity company={company} />
      <Section title={t`Contacts`} count={company.contacts.length}>
        <ContactsTable contacts={company.contacts} />
      </Section>
      <CompanySessions company={company} />
    </div>
  );
}

function CompanySessions({ company }: { company: { id: string; name: string } }) {
  const { t } = useLingui();
  const answer = useQuery(CompanySessionsQueryDocument, {
    variables: { first: pageSize, filter: { companyId: company.id }, sort: "STARTS_DESC" },
  });
  const list = (answer.data ?? answer.previousData)?.sessions;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  const retry = useRecovery(answer.error, answer.refetch);
  useRefetchOnChange((change) => change.kind === "SESSION" || change.kind === "BOOKING", answer.refetch);

  return (
    <Section title={t`Sessions`} count={list?.totalCount}>
      {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
      {(list || answer.error === undefined) && (
        <SessionsTable
          sessions={list?.edges.map(({ node }) => node)}
          empty={
            <EmptyState icon={IconSchool}>
              <Trans>Les sessions auxquelles {company.name} est inscrite apparaîtront ici.</Trans>
            </EmptyState>
          }
        />
      )}
      <LoadMore
        hasMore={list?.pageInfo.hasNextPage ?? false}
        shown={list?.edges.length ?? 0}
        total={list?.totalCount}
        {...more}
      />
    </Section>
  );
}
