import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import { IconArrowBackUp, IconBellOff } from "@tabler/icons-react";
import { useState } from "react";
import {
  RemovalNotificationQueryDocument,
  type CompanyLearners_BookingFragment,
  type EnrolmentRow_EnrolmentFragment,
} from "#gql";
import type { Company, Fact } from "#lib/client-sight/client-sight.ts";
import { WhatClientSees } from "#lib/client-sight/what-client-sees.tsx";
import type { NoticeWords } from "#lib/notice.tsx";
import { nameOf } from "../enrolled-name.ts";
import { publishedCount } from "../enrolments-table.tsx";
import { useEnrolmentActs } from "../use-enrolment-acts.ts";
import { useRestoring } from "./use-restoring.tsx";

type RemoveLearnersProps = {
  session: { id: string; reference: string };
  bookings: readonly CompanyLearners_BookingFragment[];
  /** Those to remove, of one company or of several. */
  enrolments: readonly EnrolmentRow_EnrolmentFragment[];
  opened: boolean;
  onClose: () => void;
  onRemoved: () => void;
  say: (notice: NoticeWords | undefined) => void;
};

/** Shows what each client will see of a removal before it is done, and offers «Annuler» after. */
export function RemoveLearners({
  session,
  bookings,
  enrolments,
  opened,
  onClose,
  onRemoved,
  say,
}: RemoveLearnersProps) {
  const { t } = useLingui();
  const { remove } = useEnrolmentActs();
  const { restore } = useRestoring({ sessionId: session.id, say });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const concerned = bookings.filter((booking) => booking.enrolments.some((each) => enrolments.includes(each)));
  const companies = concerned
    .filter(({ publication, company }) => publication !== null && company.viewerCan.previewExtranet)
    .map(({ company }) => company);
  const facts = useFacts(concerned, enrolments, opened);
  const ids = enrolments.map(({ id }) => id);
  const [first] = enrolments;
  const name = first ? nameOf(first) : "";
  const isOne = enrolments.length === 1;

  async function confirm() {
    setRefusal(undefined);
    setBusy(true);
    const { failure } = await remove(session.id, ids);
    setBusy(false);
    if (failure !== undefined) return setRefusal(failure);
    onClose();
    onRemoved();
    say({
      kind: "success",
      words: isOne ? (
        <Trans>{name} est retiré de la session.</Trans>
      ) : (
        <Plural
          value={ids.length}
          one="# apprenant est retiré de la session."
          other="# apprenants sont retirés de la session."
        />
      ),
      undo: { act: () => void restore(enrolments) },
    });
  }

  return (
    <WhatClientSees
      opened={opened}
      onClose={onClose}
      context={[session.reference, concerned.length === 1 && concerned[0]!.company.name].filter(Boolean).join(" · ")}
      title={
        isOne
          ? t`Retirer ${name} de la session ?`
          : t`Retirer ${plural(ids.length, { one: "# apprenant", other: "# apprenants" })} de la session ?`
      }
      companies={companies}
      act={() => ({ removeEnrolments: { sessionId: session.id, enrolmentIds: ids } })}
      sessionId={session.id}
      screens={["session", "notifications", "documents"]}
      facts={facts}
      keepLabel={isOne ? t`Garder l’apprenant` : t`Garder les apprenants`}
      confirmLabel={isOne ? t`Retirer l’apprenant` : t`Retirer les apprenants`}
      onConfirm={() => void confirm()}
      busy={busy}
      refusal={refusal}
      destructive
    />
  );
}

/** In words, what the client of the picture sees; without a picture, that nothing changes for anybody. */
function useFacts(
  concerned: readonly CompanyLearners_BookingFragment[],
  enrolments: readonly EnrolmentRow_EnrolmentFragment[],
  opened: boolean,
): (company: Company | undefined) => Fact[] {
  const { t } = useLingui();
  const { data } = useQuery(RemovalNotificationQueryDocument, { skip: !opened });
  const announced = data?.extranetSettings.notifyLearnerRemoval ?? true;
  const back: Fact = {
    icon: IconArrowBackUp,
    title: t`Restaurable à tout moment`,
    detail: announced
      ? t`La même inscription revient, et la notification est rayée.`
      : t`La même inscription revient, telle qu’elle était.`,
  };

  return (company) => {
    if (!company)
      return [
        {
          icon: IconBellOff,
          title: t`Rien ne change pour le client`,
          detail: t`Cette session ne lui est pas visible.`,
        },
        back,
      ];
    const booking = concerned.find((each) => each.company.id === company.id);
    const theirs = enrolments.filter((each) => booking?.enrolments.includes(each));
    const kept = theirs.filter(({ documents }) => publishedCount(documents) > 0);
    const gone = theirs.filter((each) => !kept.includes(each));
    return [...goneFacts(gone), ...keptFacts(kept), announcement(), back];
  };

  function goneFacts(gone: readonly EnrolmentRow_EnrolmentFragment[]): Fact[] {
    if (gone.length === 0) return [];
    const title =
      gone.length === 1
        ? t`${nameOf(gone[0]!)} disparaît des apprenants de la session`
        : t`${gone.length} apprenants disparaissent de la session`;
    return [
      {
        title,
        detail:
          gone.length === 1
            ? t`Aucun document n’est publié à son nom : il n’en reste pas de trace.`
            : t`Aucun document n’est publié à leur nom : il n’en reste pas de trace.`,
        at: "learners",
      },
    ];
  }

  function keptFacts(kept: readonly EnrolmentRow_EnrolmentFragment[]): Fact[] {
    if (kept.length === 0) return [];
    const title =
      kept.length === 1
        ? t`${nameOf(kept[0]!)} reste en gris, avec la mention « Annulé » et la date`
        : t`${kept.length} apprenants restent en gris, avec la mention « Annulé » et la date`;
    return [
      { title, at: "learners" },
      {
        title:
          kept.length === 1
            ? t`Les documents publiés à son nom restent ouverts`
            : t`Les documents publiés à leur nom restent ouverts`,
        detail: t`Jusqu’à ce que vous les retiriez.`,
        at: "documents",
      },
    ];
  }

  function announcement(): Fact {
    if (!announced) return { icon: IconBellOff, title: t`Ni notification, ni e-mail` };
    return { title: t`Une notification annonce le retrait`, detail: t`Aucun e-mail ne part.`, at: "bell" };
  }
}
