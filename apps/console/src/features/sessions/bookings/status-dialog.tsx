import { useLingui } from "@lingui/react/macro";
import { bookingStatusLabels } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { IconArrowBackUp, IconBellOff, IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";
import type { BookingRow_BookingFragment, BookingStatus } from "#gql";
import type { Fact } from "#lib/client-sight/client-sight.ts";
import { WhatClientSees } from "#lib/client-sight/what-client-sees.tsx";
import { useCalendarFact } from "../use-calendar-fact.ts";

export type Cancelling = Extract<BookingStatus, "CANCELLED" | "LOST">;

/** From the one to the other, the client sees no difference. */
export const isCancelling = (status: BookingStatus): status is Cancelling =>
  status === "CANCELLED" || status === "LOST";

type StatusDialogProps = {
  session: { id: string; reference: string };
  booking: BookingRow_BookingFragment;
  status: Cancelling;
  opened: boolean;
  onClose: () => void;
  /** Answers the sentence to show when it was refused. */
  change: (status: BookingStatus) => Promise<string | undefined>;
};

/** What one client will see once its booking is «Annulé» or «Perdu»: the same mention for both, and nobody else's screen moves (R-035, C-09). */
export function StatusDialog({ session, booking, status, opened, onClose, change }: StatusDialogProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { company } = booking;
  const facts = useFacts(booking, status);
  const seesIt = booking.publication !== null && company.viewerCan.previewExtranet;

  async function confirm() {
    setRefusal(undefined);
    setBusy(true);
    const failure = await change(status);
    setBusy(false);
    if (failure) return setRefusal(failure);
    onClose();
  }

  return (
    <WhatClientSees
      opened={opened}
      onClose={onClose}
      context={`${session.reference} · ${company.name}`}
      title={t`Passer ${company.name} à « ${bookingStatusLabels[status][locale]} » ?`}
      companies={seesIt ? [company] : []}
      act={({ id }) => ({ setBookingStatus: { sessionId: session.id, companyId: id, status } })}
      sessionId={session.id}
      screens={["session", "sessions"]}
      facts={() => facts}
      keepLabel={t`Garder « ${bookingStatusLabels[booking.status][locale]} »`}
      confirmLabel={t`Passer à « ${bookingStatusLabels[status][locale]} »`}
      onConfirm={() => void confirm()}
      busy={busy}
      refusal={refusal}
      destructive
    />
  );
}

function useFacts({ publication, company, calendarHolders }: BookingRow_BookingFragment, status: Cancelling): Fact[] {
  const { t } = useLingui();
  const told = useCalendarFact(calendarHolders.filter(({ dayCount }) => dayCount > 0).length);
  const meaning =
    status === "CANCELLED"
      ? {
          title: t`« Annulé » : la session sera replanifiée plus tard`,
          detail: t`Pour un client qui renonce, choisissez « Perdu ».`,
        }
      : {
          title: t`« Perdu » : le client ne donne pas suite`,
          detail: t`Il lit « Annulé » : le vrai statut reste entre vous.`,
        };
  const back = {
    icon: IconArrowBackUp,
    title: t`Un autre statut rend tout`,
    detail: t`La mention disparaît, l’envoi de documents revient.`,
  };
  if (!publication)
    return [
      { icon: IconInfoCircle, ...meaning },
      {
        icon: IconBellOff,
        title: t`Rien ne change pour ${company.name}`,
        detail: t`Cette session ne lui est pas visible.`,
      },
      ...(told ? [told] : []),
      back,
    ];
  return [
    {
      title: t`La mention « Annulé » apparaît sur la session`,
      detail: t`Pour ${company.name} seulement.`,
      at: "status",
    },
    { title: t`Ses documents restent ouverts`, at: "documents" },
    { title: t`Plus aucun envoi de document pour cette session`, at: "deposit" },
    told ?? { icon: IconBellOff, title: t`Ni notification, ni e-mail` },
    { icon: IconInfoCircle, ...meaning },
    back,
  ];
}
