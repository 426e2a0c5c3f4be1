import { Trans, useLingui } from "@lingui/react/macro";
import { Tooltip, UnstyledButton } from "@mantine/core";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import { IconMail, IconMailOff, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { nameOf } from "../contact-name.ts";
import type { ContactAccessProps } from "./access-cell.tsx";
import { AccessChip } from "./access-chip.tsx";
import styles from "./access.module.css";
import { useContactAccess } from "./use-contact-access.ts";
import { useInvitation } from "./use-invitation.tsx";

/** The green button: one click asks, the second cuts this person's access and nobody else's. */
export function CutAccess({ contact, say }: ContactAccessProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Tooltip label={t`Couper l’accès`}>
        <UnstyledButton
          className={styles.state}
          aria-label={t`Accès ouvert : couper l’accès de ${nameOf(contact)}`}
          onClick={() => setAsking(true)}
        >
          <AccessChip contact={contact} />
        </UnstyledButton>
      </Tooltip>
      <CutDialog contact={contact} say={say} opened={asking} onClose={() => setAsking(false)} />
    </>
  );
}

type CutDialogProps = ContactAccessProps & { opened: boolean; onClose: () => void };

function CutDialog({ contact, say, opened, onClose }: CutDialogProps) {
  const { t } = useLingui();
  const { cut } = useContactAccess();
  const { invite } = useInvitation(contact, say);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const name = nameOf(contact);

  async function confirm() {
    setRefusal(undefined);
    setBusy(true);
    const failure = await cut(contact.id);
    setBusy(false);
    if (failure) return setRefusal(failure);
    onClose();
    const undo = { label: t`Inviter à nouveau`, act: () => void invite() };
    say({ kind: "success", words: t`L’accès de ${name} est coupé.`, undo });
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      context={contact.company.name}
      title={t`Couper l’accès de ${name} ?`}
      consequences={{
        list: [
          { title: t`Ses écrans ouverts se ferment aussitôt` },
          { title: t`Cette personne ne peut plus entrer dans l’extranet de ${contact.company.name}` },
          { icon: IconUsers, title: t`Ses collègues gardent leur accès` },
          { icon: IconMailOff, title: t`Aucun e-mail ne part` },
          { icon: IconMail, title: t`Pour lui rendre l’accès, vous l’inviterez à nouveau` },
        ],
      }}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      keepLabel={t`Garder l’accès`}
      confirmLabel={t`Couper l’accès`}
      onConfirm={() => void confirm()}
      busy={busy}
      destructive
    >
      <p>
        <Trans>La fiche du contact reste ; rien n’est encore fait.</Trans>
      </p>
    </ConfirmDialog>
  );
}
