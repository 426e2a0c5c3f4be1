import { Trans, useLingui } from "@lingui/react/macro";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import { IconArrowBackUp, IconEyeOff, IconMailOff, IconRefresh } from "@tabler/icons-react";
import { useState } from "react";
import type { ReceivedActsProps } from "./received-acts.tsx";
import { useTreatReceived } from "./use-treat-received.ts";

type RemoveReceivedDialogProps = ReceivedActsProps & { opened: boolean; onClose: () => void };

/** Says what the client will see before, and offers «Annuler» after. */
export function RemoveReceivedDialog({ document, say, onChanged, opened, onClose }: RemoveReceivedDialogProps) {
  const { t } = useLingui();
  const { remove, restore, removing } = useTreatReceived();
  const [refusal, setRefusal] = useState<string>();
  const { title, company } = document;

  async function confirm() {
    setRefusal(undefined);
    const failure = await remove(document.id);
    if (failure) return setRefusal(failure);
    onClose();
    say({ kind: "success", words: t`« ${title} » est supprimé.`, undo: { act: () => void undo() } });
    onChanged();
  }

  async function undo() {
    const failure = await restore(document.id);
    if (failure) return say({ kind: "refusal", words: failure });
    say({ kind: "success", words: t`« ${title} » est restauré.` });
    onChanged();
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      context={company.name}
      title={t`Supprimer « ${title} » ?`}
      consequences={{
        heading: t`Ce que verra ${company.name}`,
        list: [
          { icon: IconEyeOff, title: t`Le document disparaît aussi de son espace` },
          {
            icon: IconRefresh,
            title: t`S’il était attendu, il l’est de nouveau`,
            detail: t`Il revient alors dans « À faire ».`,
          },
          { icon: IconMailOff, title: t`Ni e-mail, ni notification` },
          { icon: IconArrowBackUp, title: t`Restaurable juste après` },
        ],
      }}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      keepLabel={t`Garder le document`}
      confirmLabel={t`Supprimer le document`}
      onConfirm={() => void confirm()}
      busy={removing}
      destructive
    >
      <p>
        <Trans>Ce document a été envoyé par {document.sentBy.name}. Rien n’est encore fait.</Trans>
      </p>
    </ConfirmDialog>
  );
}
