import { useLingui, Plural, Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { currentSessionStatuses, limits } from "@passerelle/schema/vocabulary";
import { EmptyState, LoadMore, NewRowsNotice, PageHead } from "@passerelle/ui";
import { IconArchive, IconSchool, IconSearchOff } from "@tabler/icons-react";
import { plural } from "@lingui/core/macro";
import { useState } from "react";
import { SessionsViewSwitch } from "#features/calendar";
import { CompanySelect, useCompanyName } from "#features/companies";
import { SessionDatesCell } from "#features/date-proposals";
import { ExportMenu } from "#features/exports";
import {
  SessionDatesViews,
  SessionFigures,
  SessionFilters,
  SessionViews,
  SessionsTable,
  hasFilters,
  sessionSearch,
  toSessionFilter,
  toSessionSort,
  withoutFilters,
  type SessionSearch,
} from "#features/sessions";
import { writeSearch } from "#lib/address.ts";
import { BlockError } from "#lib/failure.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRecovery } from "#lib/use-recovery.ts";
import { useTitle } from "#lib/use-title.ts";
import { useSessionPages } from "./-use-session-pages.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/sessions/")({
  validateSearch: sessionSearch,
  component: SessionsPage,
});

function SessionsPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const companyName = useCompanyName(search.company);
  const [notice, say] = useState<NoticeWords>();
  const pages = useSessionPages(search);
  const retry = useRecovery(pages.error, pages.refetch);
  useTitle(t`Sessions`);

  function change(part: Partial<SessionSearch>) {
    // Typing in the search must not fill the history: back leads to the page before.
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Sessions`}
        state={<StateSentence counts={pages.statusCounts} />}
        actions={
          <>
            <SessionsViewSwitch current="list" />
            <ExportMenu
              list="sessions"
              asked={{
                ...toSessionFilter(search),
                status: search.status,
                datesState: search.dates,
                sort: toSessionSort(search),
              }}
            />
          </>
        }
      />
      <SessionFigures />
      <div className={styles.list}>
        <SessionViews
          counts={
            search.dates
              ? pages.statusCounts?.filter(({ status }) => currentSessionStatuses.some((each) => each === status))
              : pages.statusCounts
          }
          current={search.status}
          hrefOf={(status) => `/sessions${writeSearch({ ...search, status, archived: undefined })}`}
          archive={{
            href: `/sessions${writeSearch({ ...search, status: undefined, dates: undefined, archived: "only" })}`,
            active: search.archived === "only",
          }}
        />
        {search.archived !== "only" && (
          <SessionDatesViews
            search={search}
            hrefOf={(dates) => `/sessions${writeSearch({ ...search, dates, archived: undefined })}`}
          />
        )}
        <SessionFilters
          search={search}
          onChange={change}
          companyName={companyName}
          companyField={<CompanySelect companyId={search.company} onChange={(company) => change({ company })} />}
        />
        <Notice notice={notice} />
        <NewRowsNotice
          count={pages.newCount}
          label={t`${plural(pages.newCount, { one: "# nouvelle session", other: "# nouvelles sessions" })}`}
          onShow={() => void pages.refetch().catch(() => undefined)}
        />
        {pages.error !== undefined && <BlockError error={pages.error} onRetry={retry} />}
        {(pages.sessions || pages.error === undefined) && (
          <SessionsTable
            sessions={pages.sessions}
            order={search.sort}
            onOrder={(sort) => change({ sort })}
            status={search.status}
            dates={search.dates}
            datesCell={(session) => <SessionDatesCell session={session} />}
            inArchive={search.archived === "only"}
            say={say}
            empty={<NoSession search={search} />}
          />
        )}
        <LoadMore
          hasMore={pages.hasMore}
          shown={pages.sessions?.length ?? 0}
          total={pages.totalCount}
          most={limits.counted}
          {...pages.more}
        />
      </div>
    </div>
  );
}

function NoSession({ search }: { search: SessionSearch }) {
  const navigate = useNavigate({ from: Route.fullPath });
  if (!hasFilters(search) && search.archived) {
    return (
      <EmptyState icon={IconArchive}>
        <Trans>Aucune session n’est archivée.</Trans>
      </EmptyState>
    );
  }
  if (!hasFilters(search) && !search.status && !search.dates) {
    return (
      <EmptyState icon={IconSchool}>
        <Trans>Vos sessions de formation apparaîtront ici.</Trans>
      </EmptyState>
    );
  }
  const clear = () => void navigate({ search: hasFilters(search) ? withoutFilters(search) : {} });
  return (
    <EmptyState
      icon={IconSearchOff}
      action={
        <Button variant="default" size="xs" onClick={clear}>
          <Trans>Effacer les filtres</Trans>
        </Button>
      }
    >
      {search.search ? (
        <Trans>Aucune session ne correspond à « {search.search} » avec ces filtres.</Trans>
      ) : (
        <Trans>Aucune session ne correspond à ces filtres.</Trans>
      )}
    </EmptyState>
  );
}

type Counts = ReturnType<typeof useSessionPages>["statusCounts"];

function StateSentence({ counts }: { counts: Counts }) {
  if (!counts) return "\u00a0";
  const countOf = (status: string) => counts.find((each) => each.status === status)?.count ?? 0;
  const active = countOf("TO_PLAN") + countOf("PLANNED") + countOf("CONFIRMED") + countOf("IN_PROGRESS");
  const toPlan = countOf("TO_PLAN");
  return (
    <>
      {active > limits.counted ? (
        <Trans>Plus de {limits.counted} sessions actives</Trans>
      ) : (
        <Plural value={active} _0="Aucune session active" one="# session active" other="# sessions actives" />
      )}
      {toPlan > 0 && (
        <>
          {" · "}
          <Plural value={toPlan} one="# à planifier" other="# à planifier" />
        </>
      )}
    </>
  );
}
