import { createFileRoute } from "@tanstack/react-router";
import { z } from "zod";
import { limits, publishableKinds } from "@passerelle/schema/vocabulary";
import { useLingui } from "@lingui/react/macro";
import { PageColumn, PageHead } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { DocumentFilters } from "../../features/documents/document-filters.tsx";
import { DocumentList } from "../../features/documents/document-list.tsx";

const search = z.object({
  kind: z.enum(publishableKinds).optional().catch(undefined),
  session: z.string().max(64).optional().catch(undefined),
  unopened: z.literal("true").optional().catch(undefined),
  search: z.string().max(limits.search).optional().catch(undefined),
  by: z.literal("month").optional().catch(undefined),
});

export const Route = createFileRoute("/_signed-in/documents/")({ validateSearch: search, component: DocumentsPage });

function DocumentsPage() {
  const { t } = useLingui();
  const asked = Route.useSearch();
  const navigate = Route.useNavigate();
  usePageTitle(t`Documents`);

  return (
    <PageColumn>
      <PageHead title={t`Documents`} state={t`Tous les documents de toutes vos sessions.`} />
      <DocumentFilters
        asked={asked}
        onChange={(changed) => void navigate({ search: { ...asked, ...changed }, replace: true })}
      />
      <DocumentList asked={asked} onClear={() => void navigate({ search: { by: asked.by } })} />
    </PageColumn>
  );
}
