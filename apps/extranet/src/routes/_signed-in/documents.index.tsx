import { createFileRoute } from "@tanstack/react-router";
import { Button } from "@mantine/core";
import { IconListCheck, IconUpload } from "@tabler/icons-react";
import * as z from "zod/mini";
import { limits, publishableKinds } from "@passerelle/schema/vocabulary";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageColumn, PageHead, UiLink } from "@passerelle/ui";
import { extranetLinks } from "../../app/extranet-links.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useViewer } from "../../app/viewer.ts";
import type { AskedDocuments } from "../../features/documents/asked-documents.ts";
import { DocumentFilters } from "../../features/documents/document-filters.tsx";
import { DocumentList } from "../../features/documents/document-list.tsx";
import { SelectionBar } from "../../features/documents/selection-bar.tsx";
import { useSelection, type Choosing } from "../../features/documents/use-selection.ts";
import { ExpectedList } from "../../features/expected/expected-list.tsx";
import { CompanySending } from "../../features/sending/company-sending.tsx";
import { SentList } from "../../features/sending/sent-list.tsx";
import { TakenBack } from "../../features/sending/taken-back.tsx";
import { useTakeBack } from "../../features/sending/use-take-back.ts";
import { orNothing } from "../../lib/or-nothing.ts";

const search = z.object({
  view: orNothing(z.enum(["sent", "expected"])),
  kind: orNothing(z.enum(publishableKinds)),
  session: orNothing(z.string().check(z.maxLength(64))),
  unopened: orNothing(z.literal("true")),
  search: orNothing(z.string().check(z.maxLength(limits.search))),
  by: orNothing(z.literal("month")),
  year: orNothing(z.coerce.number().check(z.int(), z.minimum(1900), z.maximum(9999))),
});

export const Route = createFileRoute("/_signed-in/documents/")({ validateSearch: search, component: DocumentsPage });

function DocumentsPage() {
  const { t } = useLingui();
  const asked = Route.useSearch();
  const navigate = Route.useNavigate();
  const choosing = useSelection();
  const { organisationName } = useViewer().access;
  usePageTitle(t`Documents`);

  const change = (changed: Partial<AskedDocuments>) =>
    void navigate({ search: { ...asked, ...changed }, replace: true });
  const selection = choosing.rows ?? undefined;
  const { view, session, year } = asked;
  return (
    <PageColumn>
      <PageHead
        title={t`Documents`}
        state={t`Tout ce que vous échangez avec ${organisationName}.`}
        actions={<HeadActions view={view} choosing={choosing} />}
      />
      <DocumentFilters asked={asked} onChange={change} />
      {view === undefined && (
        <DocumentList asked={asked} selection={selection} onClear={() => void navigate({ search: { by: asked.by } })} />
      )}
      {view === "sent" && (
        <Sent
          filter={{ sessionId: session, year }}
          selection={selection}
          onClear={() => void navigate({ search: { view } })}
        />
      )}
      {view === "expected" && <ExpectedList sessionId={session} />}
      {choosing.isOn && view !== "expected" && <SelectionBar choosing={choosing} />}
    </PageColumn>
  );
}

function HeadActions({ view, choosing }: { view: AskedDocuments["view"]; choosing: Choosing }) {
  const canChoose = view !== "expected" && !choosing.isOn;
  return (
    <>
      {canChoose && (
        <Button variant="default" leftSection={<IconListCheck size={20} />} onClick={choosing.begin}>
          <Trans>Sélectionner</Trans>
        </Button>
      )}
      {view !== "sent" && !choosing.isOn && (
        <Button
          component={UiLink}
          href={extranetLinks.documents({ view: "sent" })}
          leftSection={<IconUpload size={20} />}
        >
          <Trans>Envoyer un document</Trans>
        </Button>
      )}
    </>
  );
}

type SentProps = {
  filter: { sessionId: string | undefined; year: number | undefined };
  selection: Choosing["rows"] | undefined;
  onClear: () => void;
};

function Sent({ filter, selection, onClear }: SentProps) {
  const taking = useTakeBack();
  return (
    <>
      {!selection && <CompanySending sessionId={filter.sessionId} taking={taking} />}
      <TakenBack taking={taking} />
      <SentList
        filter={filter}
        isFiltered={filter.sessionId !== undefined || filter.year !== undefined}
        taking={taking}
        selection={selection ?? undefined}
        onClear={onClear}
      />
    </>
  );
}
