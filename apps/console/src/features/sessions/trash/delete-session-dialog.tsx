import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { UiLink, formatDateRange, useLocale } from "@passerelle/ui";
import { IconArrowBackUp, IconBellOff, IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";
import { DeletedSessionDisplayQueryDocument, type DeleteSessionSection_SessionFragment } from "#gql";
import type { Company, Fact } from "#lib/client-sight/client-sight.ts";
import { WhatClientSees } from "#lib/client-sight/what-client-sees.tsx";
import type { NoticeWords } from "#lib/notice.tsx";
import { useCalendarFact } from "../use-calendar-fact.ts";
import { useSessionActs } from "./use-session-acts.ts";

type DeleteSessionDialogProps = {
  session: DeleteSessionSection_SessionFragment;
  opened: boolean;
  onClose: () => void;
  say: (notice: NoticeWords) => void;
};

/** Advises a status instead, shows each client's own screen after the deletion, and offers «Annuler» after. */
export function DeleteSessionDialog({ session, opened, onClose, say }: DeleteSessionDialogProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { remove, restore } = useSessionActs();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const facts = useFacts(session.calendarHolderCount);
  const companies = session.bookings
    .filter(({ publication, company }) => publication !== null && company.viewerCan.previewExtranet)
    .map(({ company }) => company);
  const dates = session.startsOn && formatDateRange(session.startsOn, session.endsOn ?? session.startsOn, locale);

  async function confirm() {
    setRefusal(undefined);
    setBusy(true);
    const failure = await remove(session.id);
    setBusy(false);
    if (failure) return setRefusal(failure);
    onClose();
    say({ kind: "success", words: t`La session est dans la corbeille.`, undo: { act: () => void undo() } });
  }

  async function undo() {
    const failure = await restore(session.id);
    if (failure) return say({ kind: "refusal", words: failure });
    say({ kind: "success", words: t`La session est restaurée, telle qu’elle était.` });
  }

  return (
    <WhatClientSees
      opened={opened}
      onClose={onClose}
      context={dates ? `${session.reference} · ${dates}` : session.reference}
      title={t`Supprimer « ${session.title} » ?`}
      companies={companies}
      act={() => ({ deleteSession: { sessionId: session.id } })}
      sessionId={session.id}
      screens={["sessions", "session", "documents"]}
      facts={facts}
      softerWay={<StatusInstead session={session} />}
      keepLabel={t`Garder la session`}
      confirmLabel={t`Supprimer la session`}
      onConfirm={() => void confirm()}
      busy={busy}
      refusal={refusal}
      destructive
    />
  );
}

/** a client that cancels is a matter of status, and the history stays. */
function StatusInstead({ session }: { session: DeleteSessionSection_SessionFragment }) {
  const href = `/sessions/${session.id}/clients`;
  return (
    <Trans>
      Un client annule ? Changez plutôt <UiLink href={href}>son statut d’inscription</UiLink> : « Annulé » si la session
      sera replanifiée, « Perdu » s’il renonce. L’historique est gardé, et les autres clients ne voient rien changer.
    </Trans>
  );
}

function useFacts(holders: number) {
  const { t } = useLingui();
  const told = useCalendarFact(holders);
  const { data } = useQuery(DeletedSessionDisplayQueryDocument);
  const isHidden = data?.extranetSettings.deletedSessionDisplay === "HIDDEN";
  const days = data?.extranetSettings.trashDays;
  const back: Fact = {
    icon: IconArrowBackUp,
    title: t`Restaurable depuis la corbeille`,
    detail: days
      ? t`Pendant ${days} jours, avec ses apprenants, ses statuts et ses publications.`
      : t`Avec ses apprenants, ses statuts et ses publications.`,
  };

  return (company: Company | undefined): Fact[] => {
    if (!company)
      return [
        {
          icon: IconInfoCircle,
          title: t`Rien ne change pour les clients`,
          detail: t`Cette session n’est visible d’aucun d’eux.`,
        },
        ...(told ? [told] : []),
        back,
      ];
    return [
      isHidden
        ? {
            title: t`La session disparaît de son espace`,
            detail: t`De ses listes, de son agenda et de sa recherche.`,
            at: "status",
          }
        : {
            title: t`La mention « Annulé » apparaît sur la session`,
            detail: t`Chez chaque client qui la voyait.`,
            at: "status",
          },
      { title: t`Les documents déjà publiés restent ouverts`, detail: t`Sous « Documents ».`, at: "documents" },
      { title: t`Plus aucun envoi de document pour cette session`, at: "deposit" },
      told ?? { icon: IconBellOff, title: t`Ni notification, ni e-mail` },
      back,
    ];
  };
}
