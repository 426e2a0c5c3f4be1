import { createFileRoute } from "@tanstack/react-router";
import { limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import { useLingui } from "@lingui/react/macro";
import { PageColumn, PageHead } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { SessionList } from "../../features/sessions/session-list.tsx";
import { SearchField } from "../../lib/search-field.tsx";

const search = z.object({
  period: z.enum(["past", "all"]).optional().catch(undefined),
  search: z.string().max(limits.search).optional().catch(undefined),
});

export const Route = createFileRoute("/_signed-in/sessions/")({ validateSearch: search, component: SessionsPage });

function SessionsPage() {
  const { t } = useLingui();
  const asked = Route.useSearch();
  const navigate = Route.useNavigate();
  usePageTitle(t`Sessions`);

  return (
    <PageColumn>
      <PageHead title={t`Sessions`} />
      <SearchField
        label={t`Rechercher une session`}
        value={asked.search ?? ""}
        onChange={(words) => void navigate({ search: { ...asked, search: words || undefined }, replace: true })}
      />
      <SessionList asked={asked} onClear={() => void navigate({ search: { period: asked.period } })} />
    </PageColumn>
  );
}
