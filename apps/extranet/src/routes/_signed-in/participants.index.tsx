import { createFileRoute } from "@tanstack/react-router";
import { limits } from "@passerelle/schema/vocabulary";
import * as z from "zod/mini";
import { useLingui } from "@lingui/react/macro";
import { PageColumn, PageHead } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useViewer } from "../../app/viewer.ts";
import { ParticipantList } from "../../features/participants/participant-list.tsx";
import { orNothing } from "../../lib/or-nothing.ts";
import { SearchField } from "../../lib/search-field.tsx";

const search = z.object({ search: orNothing(z.string().check(z.maxLength(limits.search))) });

export const Route = createFileRoute("/_signed-in/participants/")({
  validateSearch: search,
  component: ParticipantsPage,
});

function ParticipantsPage() {
  const { t } = useLingui();
  const asked = Route.useSearch();
  const navigate = Route.useNavigate();
  const { companyName } = useViewer().access;
  usePageTitle(t`Participants`);

  const look = (words: string | undefined) => void navigate({ search: { search: words || undefined }, replace: true });
  return (
    <PageColumn>
      <PageHead title={t`Participants`} state={t`Les personnes de ${companyName} et leurs formations.`} />
      <SearchField label={t`Rechercher un participant`} value={asked.search ?? ""} onChange={look} />
      <ParticipantList search={asked.search} onClear={() => look(undefined)} />
    </PageColumn>
  );
}
