import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState, PageColumn, PageHead } from "@passerelle/ui";
import { IconEyeOff } from "@tabler/icons-react";
import { PreviewAgenda } from "./pages/preview-agenda.tsx";
import { PreviewDates } from "./pages/preview-dates.tsx";
import { PreviewDocument } from "./pages/preview-document.tsx";
import { PreviewDocuments } from "./pages/preview-documents.tsx";
import { PreviewHome } from "./pages/preview-home.tsx";
import { PreviewNotifications } from "./pages/preview-notifications.tsx";
import { PreviewParticipant } from "./pages/preview-participant.tsx";
import { PreviewParticipants } from "./pages/preview-participants.tsx";
import { PreviewSession } from "./pages/preview-session.tsx";
import { PreviewSessions } from "./pages/preview-sessions.tsx";
import type { Place } from "./place.ts";

/** The page of the client's extranet at one of its places. */
export function PreviewPage({ place }: { place: Place }) {
  switch (place.page) {
    case "home":
      return <PreviewHome />;
    case "notifications":
      return <PreviewNotifications />;
    case "sessions":
      return <PreviewSessions key={place.period ?? "upcoming"} period={place.period} />;
    case "agenda":
      return <PreviewAgenda month={place.month} />;
    case "session":
      return <PreviewSession key={place.id} sessionId={place.id} />;
    case "participants":
      return <PreviewParticipants />;
    case "participant":
      return <PreviewParticipant key={place.id} participantId={place.id} />;
    case "documents":
      return <PreviewDocuments view={place.view} unopenedOnly={place.unopenedOnly} />;
    case "document":
      return <PreviewDocument key={place.id} documentId={place.id} />;
    case "dates":
      return <PreviewDates key={place.id} proposalId={place.id} />;
    case "nowhere":
      return <OutOfSight />;
  }
}

function OutOfSight() {
  const { t } = useLingui();
  return (
    <PageColumn>
      <PageHead title={t`Hors de l’aperçu`} />
      <EmptyState icon={IconEyeOff}>
        <Trans>Cette page appartient au compte du client : l’aperçu ne la montre pas.</Trans>
      </EmptyState>
    </PageColumn>
  );
}
