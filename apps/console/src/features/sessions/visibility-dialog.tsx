import { useLingui } from "@lingui/react/macro";
import { IconArrowBackUp, IconFileUpload, IconMailOff } from "@tabler/icons-react";
import type { Company, Fact } from "#lib/client-sight/client-sight.ts";
import { WhatClientSees } from "#lib/client-sight/what-client-sees.tsx";

type VisibilityDialogProps = {
  opened: boolean;
  onClose: () => void;
  sessionId: string;
  sessionTitle: string;
  company: Company;
  /** A private person, or a client of another centre, has no space to look into: words alone. */
  hasSight: boolean;
  /** What is asked: to show the session, or to hide it. */
  visible: boolean;
  onConfirm: () => void;
};

/** What a company will see once a session is shown to it, or hidden from it. */
export function VisibilityDialog({
  sessionId,
  sessionTitle,
  company,
  hasSight,
  visible,
  ...rest
}: VisibilityDialogProps) {
  const { t } = useLingui();
  const input = { sessionId, companyId: company.id };
  const facts = useFacts(company, visible);

  return (
    <WhatClientSees
      {...rest}
      context={sessionTitle}
      title={visible ? t`Rendre visible à ${company.name} ?` : t`Masquer la session à ${company.name} ?`}
      companies={hasSight ? [company] : []}
      act={() => (visible ? { publishSession: input } : { unpublishSession: input })}
      sessionId={sessionId}
      screens={visible ? ["session", "sessions", "notifications"] : ["sessions", "session", "notifications"]}
      facts={() => facts}
      keepLabel={visible ? t`Ne pas montrer` : t`Laisser visible`}
      confirmLabel={visible ? t`Rendre visible` : t`Masquer la session`}
      onConfirm={() => {
        rest.onClose();
        rest.onConfirm();
      }}
      destructive={!visible}
    />
  );
}

function useFacts({ name }: Company, visible: boolean): Fact[] {
  const { t } = useLingui();
  if (visible)
    return [
      { title: t`La session apparaît dans son espace`, detail: t`Avec ses dates et son lieu.`, at: "status" },
      {
        title: t`Les contacts de ${name} en sont avertis`,
        detail: t`Par une notification dans leur espace.`,
        at: "bell",
      },
      { icon: IconFileUpload, title: t`Ils peuvent y envoyer des documents` },
      {
        icon: IconArrowBackUp,
        title: t`Vous pourrez la masquer à nouveau`,
        detail: t`Tant qu’aucun document n’est publié.`,
      },
    ];
  return [
    {
      title: t`La session disparaît de son espace`,
      detail: t`Une adresse gardée en favori répond « introuvable ».`,
    },
    { title: t`La notification qui l’annonçait reste, barrée`, at: "bell" },
    { icon: IconMailOff, title: t`Aucun e-mail, aucune nouvelle notification` },
    {
      icon: IconArrowBackUp,
      title: t`Vous pourrez la montrer à nouveau`,
      detail: t`Une nouvelle notification l’annoncera.`,
    },
  ];
}
