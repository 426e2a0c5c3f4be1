import { Trans, useLingui } from "@lingui/react/macro";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { formatInstantDate, useLocale } from "@passerelle/ui";
import { IconDownload, IconLinkOff, IconMailOff, IconRefresh } from "@tabler/icons-react";
import type { SentDocument_PublicationFragment } from "#gql";
import type { Fact } from "#lib/client-sight/client-sight.ts";
import { WhatClientSees } from "#lib/client-sight/what-client-sees.tsx";
import { usePublishDocument } from "../publishing/use-publish-document.ts";
import { useWithdrawPublication } from "./use-withdraw-publication.ts";
import type { WithdrawButtonProps } from "./withdraw-button.tsx";

type WithdrawDialogProps = WithdrawButtonProps & { opened: boolean; onClose: () => void };

/** What the client will see once the document is withdrawn, said before anything is done. */
export function WithdrawDialog({ publication, sessionId, bookingId, say, opened, onClose }: WithdrawDialogProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const withdraw = useWithdrawPublication(bookingId);
  const publish = usePublishDocument();
  const facts = useFacts(publication);
  const { document, company } = publication;

  async function confirm() {
    onClose();
    const failure = await withdraw(publication);
    if (failure) return say({ kind: "refusal", words: failure });
    const words = (
      <Trans>
        « {document.title} » est retiré de l’espace de {company.name}. Le publier à nouveau lui enverra une nouvelle
        notification.
      </Trans>
    );
    say({ kind: "success", words, undo: { label: t`Publier à nouveau`, act: () => void publishAgain() } });
  }

  async function publishAgain() {
    const failure = await publish({ documentId: document.id, company, bookingId });
    if (failure) return say({ kind: "refusal", words: failure });
    say({ kind: "success", words: t`« ${document.title} » est publié à nouveau pour ${company.name}.` });
  }

  return (
    <WhatClientSees
      opened={opened}
      onClose={onClose}
      context={`${documentKindLabels[document.kind][locale]} · ${company.name}`}
      title={t`Retirer « ${document.title} » ?`}
      companies={[company]}
      act={() => ({ withdrawPublication: { publicationId: publication.id } })}
      sessionId={sessionId}
      screens={["session", "documents", "notifications"]}
      facts={() => facts}
      keepLabel={t`Garder le document`}
      confirmLabel={t`Retirer le document`}
      onConfirm={() => void confirm()}
      destructive
    />
  );
}

function useFacts({ publishedAt, receipts }: SentDocument_PublicationFragment): Fact[] {
  const { t } = useLingui();
  const locale = useLocale();
  const published = formatInstantDate(publishedAt, locale);
  const today = formatInstantDate(new Date(), locale);
  const openers = receipts.map((receipt) => receipt.person.name).join(", ");
  const opened = { icon: IconDownload, title: t`Déjà ouvert par ${openers}`, detail: t`Une copie a pu être gardée.` };

  return [
    { title: t`Le document disparaît`, detail: t`De la session et de la page « Documents ».`, at: "documents" },
    {
      title: t`La notification du ${published} reste, barrée`,
      detail: t`Avec la mention « retiré le ${today} ».`,
      at: "bell",
    },
    {
      icon: IconLinkOff,
      title: t`Son lien ne mène plus à rien`,
      detail: t`Une adresse gardée en favori répond « introuvable ».`,
    },
    { icon: IconMailOff, title: t`Aucun e-mail, aucune nouvelle notification` },
    ...(receipts.length > 0 ? [opened] : []),
    {
      icon: IconRefresh,
      title: t`Le publier à nouveau en fait un nouveau document`,
      detail: t`Avec sa date et sa notification ; l’ancienne reste barrée.`,
    },
  ];
}
