import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import { IconArrowsExchange, IconBellOff, IconEye, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import type { BookingRow_BookingFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { useBookingStatus } from "./use-booking-status.ts";
import { useClients } from "./use-clients.ts";

type TakeOutClientProps = {
  session: { id: string; reference: string };
  booking: BookingRow_BookingFragment;
  opened: boolean;
  onClose: () => void;
  say: (notice: NoticeWords | undefined) => void;
};

/** Takes out a company that was added by mistake. One that saw the session, or has learners in it, is given a status instead. */
export function TakeOutClient({ session, booking, opened, onClose, say }: TakeOutClientProps) {
  const { t } = useLingui();
  const { takeOut } = useClients();
  const putBack = usePuttingBack(say);
  const consequences = useConsequences(booking);
  // Said beforehand, rather than answered: only a status is left for these.
  const isKept = booking.publication !== null || booking.enrolledCount + booking.freeSeatCount > 0;
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { name } = booking.company;

  async function confirm() {
    setRefusal(undefined);
    setBusy(true);
    const failure = await takeOut({ sessionId: session.id, companyId: booking.company.id });
    setBusy(false);
    if (failure) return setRefusal(failure);
    onClose();
    say({
      kind: "success",
      words: t`${name} ne fait plus partie de la session.`,
      undo: { act: () => void putBack(session.id, booking) },
    });
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      context={session.reference}
      title={t`Retirer ${name} de la session ?`}
      consequences={{ heading: t`Ce qui arrive`, list: consequences }}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      keepLabel={t`Garder ${name}`}
      confirmLabel={t`Retirer de la session`}
      onConfirm={() => void confirm()}
      busy={busy}
      refused={isKept}
      destructive
    />
  );
}

/** Back in the session, with the status it had. */
function usePuttingBack(say: TakeOutClientProps["say"]) {
  const { t } = useLingui();
  const { add } = useClients();
  const setStatus = useBookingStatus();

  return async function putBack(sessionId: string, { company, status }: BookingRow_BookingFragment) {
    const { name } = company;
    const at = { sessionId, companyId: company.id };
    const { failure } = await add(at);
    const notGiven = failure ?? (status === "UNDECIDED" ? undefined : await setStatus({ ...at, status }));
    if (notGiven) return say({ kind: "refusal", words: notGiven });
    say({ kind: "success", words: t`${name} fait de nouveau partie de la session.` });
  };
}

function useConsequences({ company, publication, enrolledCount, freeSeatCount }: BookingRow_BookingFragment) {
  const { t } = useLingui();
  const places = enrolledCount + freeSeatCount;
  return [
    publication
      ? { icon: IconEye, title: t`${company.name} voit cette session : elle ne peut pas en être retirée` }
      : {
          icon: IconBellOff,
          title: t`Rien ne change pour ${company.name}`,
          detail: t`Cette session ne lui est pas visible.`,
        },
    ...(places > 0
      ? [
          {
            icon: IconUsers,
            title: t`${plural(places, { one: "# place est prise pour ses apprenants", other: "# places sont prises pour ses apprenants" })}`,
          },
        ]
      : []),
    {
      icon: IconArrowsExchange,
      title: t`À réserver aux ajouts par erreur`,
      detail: t`Pour un client qui renonce, choisissez plutôt le statut « Annulé » ou « Perdu » : l’historique est conservé.`,
    },
  ];
}
