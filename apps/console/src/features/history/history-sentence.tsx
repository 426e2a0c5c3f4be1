import { Trans, useLingui } from "@lingui/react/macro";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import type { HistoryEntry_EntryFragment } from "#gql";

/** One line of the journal, said as a sentence. */
export function HistorySentence({ entry }: { entry: HistoryEntry_EntryFragment }) {
  const { t } = useLingui();
  const locale = useLocale();
  const actor = <strong>{entry.actorName}</strong>;
  const company = entry.companyName ?? t`une entreprise`;
  const kind = entry.documentKind ? documentKindLabels[entry.documentKind][locale] : t`Document`;
  const title = entry.documentTitle ?? "";

  switch (entry.kind) {
    case "SESSION_PLANNED":
      return <Trans>{actor} a planifié la session.</Trans>;
    case "COMPANY_BOOKED":
      return (
        <Trans>
          {actor} a inscrit {company}.
        </Trans>
      );
    case "SESSION_PUBLISHED":
      return (
        <Trans>
          {actor} a rendu la session visible à {company}.
        </Trans>
      );
    case "SESSION_UNPUBLISHED":
      return (
        <Trans>
          {actor} a masqué la session à {company}.
        </Trans>
      );
    case "DOCUMENT_ADDED":
      return (
        <Trans>
          {actor} a ajouté le document « {title} » ({kind}).
        </Trans>
      );
    case "DOCUMENT_VERSION_ADDED":
      return (
        <Trans>
          {actor} a ajouté une nouvelle version de « {title} » ({kind}).
        </Trans>
      );
    case "DOCUMENT_DELETED":
      return (
        <Trans>
          {actor} a supprimé le document « {title} » ({kind}).
        </Trans>
      );
    case "DOCUMENT_RESTORED":
      return (
        <Trans>
          {actor} a restauré le document « {title} » ({kind}).
        </Trans>
      );
    case "DOCUMENT_PUBLISHED":
      return (
        <Trans>
          {actor} a publié « {title} » ({kind}) pour {company}.
        </Trans>
      );
    case "DOCUMENT_WITHDRAWN":
      return (
        <Trans>
          {actor} a retiré « {title} » ({kind}) de l’espace de {company}.
        </Trans>
      );
    case "DOCUMENT_OPENED":
      return (
        <Trans>
          {actor}, de {company}, a ouvert « {title} » ({kind}).
        </Trans>
      );
    case "DOCUMENT_RECEIVED":
      return (
        <Trans>
          {actor}, de {company}, a envoyé « {title} ».
        </Trans>
      );
    case "RECEIVED_DOCUMENT_SEEN":
      return (
        <Trans>
          {actor} a pris connaissance de « {title} », reçu de {company}.
        </Trans>
      );
    case "RECEIVED_DOCUMENT_REMOVED":
      return (
        <Trans>
          {actor} a supprimé « {title} », reçu de {company}.
        </Trans>
      );
    case "RECEIVED_DOCUMENT_RESTORED":
      return (
        <Trans>
          {actor} a restauré « {title} », reçu de {company}.
        </Trans>
      );
    case "DOCUMENT_EXPECTED":
      return (
        <Trans>
          {actor} a demandé « {title} » à {company}.
        </Trans>
      );
    case "DOCUMENT_PROMISED":
      return (
        <Trans>
          {actor} a prévu de remettre « {title} » à {company}.
        </Trans>
      );
    case "EXPECTED_DOCUMENT_CANCELLED":
      return (
        <Trans>
          {actor} a annulé l’attente de « {title} » ({company}).
        </Trans>
      );
    case "EXPECTED_DOCUMENT_FULFILLED":
      return (
        <Trans>
          {actor} a fourni « {title} », document attendu ({company}).
        </Trans>
      );
    case "EXPECTED_DOCUMENT_REOPENED":
      return (
        <Trans>
          « {title} » est de nouveau attendu ({company}).
        </Trans>
      );
    case "EXPECTED_DOCUMENT_REMINDED":
      return (
        <Trans>
          {company} a reçu un rappel pour « {title} ».
        </Trans>
      );
  }
}
