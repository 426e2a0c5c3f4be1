import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { normaliseSearch, trashKindLabels } from "@passerelle/schema/vocabulary";
import { ConfirmDialog, InlineMessage, useLocale } from "@passerelle/ui";
import { IconFileX, IconHistory, IconInfinity } from "@tabler/icons-react";
import { useState } from "react";
import type { TrashRow_ItemFragment } from "#gql";
import { useTrashActs } from "./use-trash-acts.ts";

type PurgeDialogProps = {
  item: TrashRow_ItemFragment;
  opened: boolean;
  onClose: () => void;
  onPurged: () => void;
};

/** What nobody can bring back is done only by typing its name. */
export function PurgeDialog({ item, opened, onClose, onPurged }: PurgeDialogProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { purge } = useTrashActs();
  const [typed, setTyped] = useState("");
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const isSure = normaliseSearch(typed) === normaliseSearch(item.title);

  function close() {
    setTyped("");
    setRefusal(undefined);
    onClose();
  }

  async function confirm() {
    setRefusal(undefined);
    setBusy(true);
    const failure = await purge({ kind: item.kind, id: item.id, confirmation: typed });
    setBusy(false);
    if (failure) return setRefusal(failure);
    setTyped("");
    onPurged();
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      context={trashKindLabels[item.kind][locale]}
      title={t`Supprimer définitivement « ${item.title} » ?`}
      consequences={{
        heading: t`Ce qui arrive`,
        list: [
          { icon: IconInfinity, title: t`Personne ne pourra le restaurer`, detail: t`Ni vous, ni nous.` },
          { icon: IconFileX, title: t`Ses fichiers sont effacés` },
          {
            icon: IconHistory,
            title: t`L’historique garde l’acte, sans aucun nom`,
            detail: t`Ce qui en était dit en clair est effacé.`,
          },
        ],
      }}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      keepLabel={t`Garder dans la corbeille`}
      confirmLabel={t`Supprimer définitivement`}
      onConfirm={() => void confirm()}
      refused={!isSure}
      busy={busy}
      destructive
    >
      <p>
        <Trans>Pour confirmer, recopiez son nom : {item.title}</Trans>
      </p>
      <TextInput
        label={t`Nom recopié`}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
