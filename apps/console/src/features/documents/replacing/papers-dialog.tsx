import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { IconArchive, IconBellOff } from "@tabler/icons-react";
import { useState } from "react";
import type { ReplacePapers_EnrolmentFragment } from "#gql";
import type { PreviewActInput } from "#gql/client-view/graphql.ts";
import type { Fact } from "#lib/client-sight/client-sight.ts";
import { WhatClientSees } from "#lib/client-sight/what-client-sees.tsx";
import type { NoticeWords } from "#lib/notice.tsx";
import { nameOf } from "../of-learners/learner-option.ts";
import { usePublishTogether } from "../together/use-publish-together.tsx";
import { useWithdrawAll } from "../together/use-withdraw-all.tsx";
import type { PaperPair } from "./paired-papers.ts";

/** The new ones in the place of the old; or only one half of it, for whoever wants that. */
export type PapersAct = "replace" | "publish" | "withdraw";

type PapersDialogProps = {
  act: PapersAct;
  opened: boolean;
  onClose: () => void;
  onDone: () => void;
  sessionId: string;
  booking: { id: string; company: { viewerCan: { previewExtranet: boolean } } };
  enrolment: ReplacePapers_EnrolmentFragment;
  pairs: readonly PaperPair[];
  say: (notice: NoticeWords | undefined) => void;
};

/** What the client will see of a learner's papers once they are replaced, before it is done. */
export function PapersDialog(props: PapersDialogProps) {
  const { act, opened, onClose, onDone, sessionId, booking, enrolment, pairs, say } = props;
  const { t } = useLingui();
  const { publish, replace } = usePublishTogether();
  const withdrawAll = useWithdrawAll(say);
  const words = useActWords(enrolment);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { company } = enrolment;
  const replacements = pairs.flatMap(({ publication, successor }) =>
    successor ? [{ publicationId: publication.id, documentId: successor.id }] : [],
  );
  const publications = replacements.map(({ documentId }) => ({ documentId, companyId: company.id }));
  const [firstOld, ...otherOld] = pairs;
  const count = act === "withdraw" ? pairs.length : replacements.length;
  // Only one at a time can be taken back in a rehearsal: of several, the words alone are told.
  const shows = booking.company.viewerCan.previewExtranet && (act !== "withdraw" || otherOld.length === 0);

  function rehearsed(): PreviewActInput {
    if (act === "replace") return { replacePublications: { replacements } };
    if (act === "publish") return { publishDocuments: { publications } };
    return { withdrawPublication: { publicationId: firstOld?.publication.id ?? "" } };
  }

  async function confirm() {
    if (act === "withdraw") {
      onClose();
      onDone();
      return withdrawAll(pairs.map(({ publication }) => ({ id: publication.id, bookingId: booking.id })));
    }
    setRefusal(undefined);
    setBusy(true);
    const { published, failure } = act === "replace" ? await replace(replacements) : await publish(publications);
    setBusy(false);
    if (failure !== undefined) return setRefusal(failure);
    onClose();
    onDone();
    const undone = published.map(({ id }) => ({ id, bookingId: booking.id }));
    say({
      kind: "success",
      words: words.done(act, count),
      // The old ones cannot be published again: only what is new can be taken back.
      ...(act === "publish" && { undo: { act: () => void withdrawAll(undone) } }),
    });
  }

  return (
    <WhatClientSees
      opened={opened}
      onClose={onClose}
      context={`${nameOf(enrolment.learner)} · ${company.name}`}
      title={words.title(act, count)}
      companies={shows ? [company] : []}
      act={rehearsed}
      sessionId={sessionId}
      screens={["session", "notifications", "documents"]}
      facts={() => words.facts(act)}
      keepLabel={t`Ne rien changer`}
      confirmLabel={words.confirm(act)}
      onConfirm={() => void confirm()}
      busy={busy}
      refusal={refusal}
      impossible={count === 0}
      destructive={act === "withdraw"}
    />
  );
}

function useActWords({ learner, company }: ReplacePapers_EnrolmentFragment) {
  const { t } = useLingui();
  const name = nameOf(learner);
  const documents = (count: number) => t`${plural(count, { one: "# document", other: "# documents" })}`;
  const withdrawn: Fact = {
    title: t`Les anciens quittent la ligne grisée`,
    detail: t`Elle reste, avec sa mention « Annulé » et sa date.`,
  };
  const published: Fact = {
    title: t`Les nouveaux apparaissent sous la nouvelle ligne de ${name}`,
    at: "learners",
  };
  const forGood: Fact = {
    icon: IconArchive,
    title: t`Un ancien document retiré ne se republie pas`,
    detail: t`Il reste dans l’onglet « Documents », au nom de la première inscription.`,
  };

  return {
    title(act: PapersAct, count: number): string {
      if (act === "replace") return t`Remplacer ${documents(count)} de ${name} ?`;
      return act === "publish"
        ? t`Publier ${documents(count)} de ${name} ?`
        : t`Retirer ${documents(count)} de ${name} ?`;
    },
    confirm(act: PapersAct): string {
      if (act === "replace") return t`Publier les nouveaux et retirer les anciens`;
      return act === "publish" ? t`Publier les nouveaux` : t`Retirer les anciens`;
    },
    done(act: PapersAct, count: number): string {
      return act === "replace"
        ? t`${company.name} a maintenant les nouveaux documents de ${name} : ${documents(count)}, une seule notification.`
        : t`Les nouveaux documents de ${name} sont publiés pour ${company.name}. Les anciens y restent aussi.`;
    },
    facts(act: PapersAct): Fact[] {
      if (act === "replace")
        return [
          published,
          withdrawn,
          {
            title: t`Une seule notification : « Nouvelle version »`,
            detail: t`Ce qui est remplacé y est barré.`,
            at: "bell",
          },
          forGood,
        ];
      if (act === "publish")
        return [
          published,
          { title: t`Les anciens restent sous la ligne grisée`, detail: t`Le client a les deux.` },
          { title: t`Les contacts de ${company.name} en sont avertis en une fois`, at: "bell" },
        ];
      return [{ ...withdrawn, at: "learners" }, { icon: IconBellOff, title: t`Aucune nouvelle notification` }, forGood];
    },
  };
}
