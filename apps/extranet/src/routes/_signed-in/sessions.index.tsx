import { createFileRoute } from "@tanstack/react-router";
import { isMonth, monthOf, SessionViews } from "@passerelle/extranet-view";
import { limits } from "@passerelle/schema/vocabulary";
import { Button } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useState } from "react";
import * as z from "zod/mini";
import { Trans, useLingui } from "@lingui/react/macro";
import { calendarDay, PageColumn, PageHead } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { CalendarFeedDrawer } from "../../features/calendar-feed/calendar-feed-drawer.tsx";
import { SessionAgenda } from "../../features/sessions/session-agenda.tsx";
import { SessionList } from "../../features/sessions/session-list.tsx";
import { orNothing } from "../../lib/or-nothing.ts";
import { SearchField } from "../../lib/search-field.tsx";

const search = z.object({
  view: orNothing(z.enum(["agenda"])),
  month: orNothing(z.string().check(z.refine(isMonth))),
  period: orNothing(z.enum(["past", "all", "cancelled"])),
  search: orNothing(z.string().check(z.maxLength(limits.search))),
});

export const Route = createFileRoute("/_signed-in/sessions/")({ validateSearch: search, component: SessionsPage });

function SessionsPage() {
  const { t } = useLingui();
  const { view, month, ...asked } = Route.useSearch();
  const navigate = Route.useNavigate();
  const [isFeedOpen, setIsFeedOpen] = useState(false);
  usePageTitle(t`Sessions`);

  return (
    <PageColumn>
      <PageHead
        title={t`Sessions`}
        actions={
          <Button
            variant="default"
            leftSection={<IconCalendarPlus size={20} aria-hidden />}
            onClick={() => setIsFeedOpen(true)}
          >
            <Trans>Mon agenda</Trans>
          </Button>
        }
      />
      <SessionViews current={view ?? "list"} />
      {view === "agenda" ? (
        <SessionAgenda month={month ?? monthOf(calendarDay(new Date()))} />
      ) : (
        <>
          <SearchField
            label={t`Rechercher une session`}
            value={asked.search ?? ""}
            onChange={(words) => void navigate({ search: { ...asked, search: words || undefined }, replace: true })}
          />
          <SessionList asked={asked} onClear={() => void navigate({ search: { period: asked.period } })} />
        </>
      )}
      <CalendarFeedDrawer opened={isFeedOpen} onClose={() => setIsFeedOpen(false)} />
    </PageColumn>
  );
}
