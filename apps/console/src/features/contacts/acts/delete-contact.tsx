import { Trans, useLingui } from "@lingui/react/macro";
import { ConfirmDialog, InlineMessage, type Consequence } from "@passerelle/ui";
import { IconArrowBackUp, IconHistory, IconMailOff, IconMailX } from "@tabler/icons-react";
import { useState } from "react";
import { nameOf } from "../contact-name.ts";
import type { ContactMenuProps } from "./contact-menu.tsx";
import { useContactActs } from "./use-contact-acts.ts";

type DeleteContactDialogProps = Omit<ContactMenuProps, "href"> & { opened: boolean; onClose: () => void };

/** Says what is cut with the record, and offers «Annuler» after. */
export function DeleteContactDialog({ contact, say, onChanged, opened, onClose }: DeleteContactDialogProps) {
  const { t } = useLingui();
  const { remove, restore } = useContactActs();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const consequences = useConsequences(contact);
  const name = nameOf(contact);

  async function confirm() {
    setRefusal(undefined);
    setBusy(true);
    const failure = await remove(contact.id);
    setBusy(false);
    if (failure) return setRefusal(failure);
    onClose();
    onChanged?.();
    say({ kind: "success", words: t`${name} est dans la corbeille.`, undo: { act: () => void undo() } });
  }

  async function undo() {
    const failure = await restore(contact.id);
    if (failure) return say({ kind: "refusal", words: failure });
    onChanged?.();
    say({ kind: "success", words: t`${name} est restauré.` });
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      context={contact.company.name}
      title={t`Supprimer ${name} ?`}
      consequences={{ list: consequences }}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      keepLabel={t`Garder le contact`}
      confirmLabel={t`Supprimer le contact`}
      onConfirm={() => void confirm()}
      busy={busy}
      destructive
    >
      <p>
        <Trans>La fiche va dans la corbeille ; rien n’est encore fait.</Trans>
      </p>
    </ConfirmDialog>
  );
}

function useConsequences({ access, company }: ContactMenuProps["contact"]): Consequence[] {
  const { t } = useLingui();
  const back = {
    icon: IconArrowBackUp,
    title: t`Restaurable depuis la corbeille`,
    detail:
      access === "ACTIVE"
        ? t`L’accès lui sera rendu ; il faudra se connecter à nouveau.`
        : t`La fiche revient telle quelle.`,
  };
  const quiet = { icon: IconMailOff, title: t`Aucun e-mail ne part` };
  const kept = { icon: IconHistory, title: t`L’historique de ${company.name} garde sa trace` };
  if (access === "ACTIVE")
    return [
      { title: t`Son accès à l’extranet est coupé`, detail: t`Ses écrans ouverts se ferment aussitôt.` },
      quiet,
      kept,
      back,
    ];
  if (access === "INVITED")
    return [{ icon: IconMailX, title: t`Son invitation est annulée : le lien ne sert plus à rien` }, quiet, kept, back];
  return [
    { title: t`Rien ne change pour l’entreprise`, detail: t`Cette personne n’avait pas d’accès.` },
    quiet,
    kept,
    back,
  ];
}
