import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { limits } from "@passerelle/schema/vocabulary";
import { calendarDay, EmptyState, InlineMessage, PageHead, SkeletonRows } from "@passerelle/ui";
import { IconCalendarOff } from "@tabler/icons-react";
import { Suspense, useState } from "react";
import {
  CalendarChips,
  CalendarFilters,
  CalendarHead,
  CalendarHint,
  CalendarList,
  calendarSearch,
  hasCalendarFilters,
  LazyCalendarGrid,
  MoveSlotDialog,
  periodOf,
  SessionsViewSwitch,
  toCalendarFilter,
  useMoving,
  withoutCalendarFilters,
  type CalendarSearch,
} from "#features/calendar";
import { CompanySelect, useCompanyName } from "#features/companies";
import { NotifyDates, useDatesMoved } from "#features/planning";
import { SessionCalendarQueryDocument } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { BlockError } from "#lib/failure.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRecovery } from "#lib/use-recovery.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/sessions/calendar")({
  validateSearch: calendarSearch,
  component: CalendarPage,
});

const moving = new Set(["SESSION", "BOOKING", "TRAINER", "VENUE"]);

function CalendarPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const companyName = useCompanyName(search.company);
  const isNarrow = useMediaQuery("(max-width: 800px)", false, { getInitialValueInEffect: false });
  const [notice, say] = useState<NoticeWords>();
  const view = search.view ?? (isNarrow ? "list" : "month");
  const date = search.date ?? calendarDay(new Date());
  const answer = useQuery(SessionCalendarQueryDocument, {
    variables: { ...periodOf(view, date), filter: toCalendarFilter(search) },
  });
  const retry = useRecovery(answer.error, answer.refetch);
  const refetch = () => void answer.refetch().catch(() => undefined);
  useRefetchOnChange(({ kind }) => moving.has(kind), answer.refetch, 500);
  useTitle(t`Calendrier`);

  const dates = useDatesMoved();
  const { asked, move, acts } = useMoving(say, (sessionId) => {
    refetch();
    if (sessionId) void dates.ask(sessionId);
  });
  const calendar = answer.data?.sessionCalendar;
  const hrefOf = (part: Partial<CalendarSearch>) => `/sessions/calendar${writeSearch({ ...search, ...part })}`;
  const change = (part: Partial<CalendarSearch>) =>
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });

  return (
    <div className={styles.page}>
      <PageHead title={t`Calendrier des sessions`} actions={<SessionsViewSwitch current="calendar" />} />
      <div className={styles.list}>
        <CalendarHead
          view={view}
          date={date}
          hrefOf={hrefOf}
          filters={
            <CalendarFilters
              search={search}
              onChange={change}
              companyField={<CompanySelect companyId={search.company} onChange={(company) => change({ company })} />}
            />
          }
        />
        {hasCalendarFilters(search) && <CalendarChips search={search} onChange={change} companyName={companyName} />}
        <Notice notice={notice} />
        {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
        {calendar?.hasMore && (
          <InlineMessage kind="info">
            <Trans>
              Cette période compte plus de {limits.calendarSlots} créneaux : seuls les premiers sont montrés. Filtrez
              par formateur, par lieu ou par centre, ou passez à la semaine.
            </Trans>
          </InlineMessage>
        )}
        {calendar?.slots.length === 0 && <NoSlot search={search} />}
        {!calendar && answer.error === undefined && <SkeletonRows rows={8} />}
        {calendar && view === "list" && <CalendarList slots={calendar.slots} onMove={acts.ask} />}
        {calendar && view !== "list" && (
          <Suspense fallback={<SkeletonRows rows={8} />}>
            <LazyCalendarGrid view={view} date={date} slots={calendar.slots} onDrop={acts.drop} onMove={acts.ask} />
            {calendar.slots.some(({ canMove }) => canMove) && <CalendarHint />}
          </Suspense>
        )}
      </div>
      <NotifyDates concerned={dates.concerned} onClose={dates.leave} />
      {asked && (
        <MoveSlotDialog
          key={`${asked.slot.id} ${asked.to?.date ?? ""}`}
          slot={asked.slot}
          to={asked.to}
          onClose={acts.leave}
          onMove={move}
          isBusy={acts.isBusy}
        />
      )}
    </div>
  );
}

function NoSlot({ search }: { search: CalendarSearch }) {
  const navigate = useNavigate({ from: Route.fullPath });
  if (!hasCalendarFilters(search))
    return (
      <EmptyState icon={IconCalendarOff}>
        <Trans>Aucun créneau sur cette période. Les sessions planifiées apparaîtront ici.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState
      icon={IconCalendarOff}
      action={
        <Button variant="default" size="xs" onClick={() => void navigate({ search: withoutCalendarFilters(search) })}>
          <Trans>Effacer les filtres</Trans>
        </Button>
      }
    >
      <Trans>Aucun créneau ne correspond à ces filtres sur cette période.</Trans>
    </EmptyState>
  );
}
