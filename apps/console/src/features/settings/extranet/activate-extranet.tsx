import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ConfirmDialog, InlineMessage, StatusChip, formatInstantDate, useLocale } from "@passerelle/ui";
import { IconBuildings, IconDoorEnter, IconMailOff } from "@tabler/icons-react";
import { useState } from "react";
import { SettingsActivateExtranetMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import styles from "../settings.module.css";

type ActivateExtranetProps = { activatedAt: string | null | undefined; onActivated: () => Promise<unknown> };

/** Once and for the whole organisation: what that opens is said before, and confirmed. */
export function ActivateExtranet({ activatedAt, onActivated }: ActivateExtranetProps) {
  const locale = useLocale();
  const [asking, setAsking] = useState(false);

  if (activatedAt) {
    const day = formatInstantDate(activatedAt, locale);
    return (
      <div className={styles.activation}>
        <StatusChip tone="green">
          <Trans>Activé</Trans>
        </StatusChip>
        <p>
          <Trans>
            L’extranet est ouvert à toutes vos entreprises clientes depuis le {day}. Chaque contact n’y entre que s’il y
            est invité.
          </Trans>
        </p>
      </div>
    );
  }

  return (
    <div className={styles.activation}>
      <StatusChip tone="grey">
        <Trans>Non activé</Trans>
      </StatusChip>
      <p>
        <Trans>
          Vous pouvez déjà tout préparer et prévisualiser l’extranet de chaque entreprise. Tant qu’il n’est pas activé,
          aucun contact ne peut être invité ni s’y connecter.
        </Trans>
      </p>
      <Button leftSection={<IconDoorEnter size={16} aria-hidden />} onClick={() => setAsking(true)}>
        <Trans>Activer l’extranet</Trans>
      </Button>
      <Confirmation opened={asking} onClose={() => setAsking(false)} onActivated={onActivated} />
    </div>
  );
}

type ConfirmationProps = { opened: boolean; onClose: () => void; onActivated: () => Promise<unknown> };

function Confirmation({ opened, onClose, onActivated }: ConfirmationProps) {
  const { t } = useLingui();
  const [activate, { loading }] = useMutation(SettingsActivateExtranetMutationDocument);
  const [refusal, setRefusal] = useState<string>();

  async function confirm() {
    setRefusal(undefined);
    const result = await activate().catch(() => undefined);
    const answer = result?.data?.activateExtranet;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (isRefusal(answer)) return setRefusal(answer.message);
    await onActivated().catch(() => undefined);
    onClose();
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t`Activer l’extranet de votre organisme ?`}
      consequences={{
        heading: t`Ce que l’activation change`,
        list: [
          {
            title: t`Les contacts de toutes vos entreprises clientes peuvent être invités`,
            detail: t`Depuis leur fiche, la fiche de l’entreprise ou la liste des contacts.`,
          },
          {
            title: t`Un contact invité voit ce que vous avez rendu visible à son entreprise`,
            detail: t`Les sessions et les documents déjà publiés l’attendent.`,
          },
          {
            title: t`Aucun mail ne part de lui-même`,
            detail: t`Vous invitez chaque contact, quand vous le voulez.`,
            icon: IconMailOff,
          },
          {
            title: t`L’activation vaut pour tout l’organisme`,
            detail: t`Une fois pour toutes : rien n’est compté par entreprise.`,
            icon: IconBuildings,
          },
        ],
      }}
      keepLabel={t`Pas maintenant`}
      confirmLabel={t`Activer l’extranet`}
      busy={loading}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      onConfirm={() => void confirm()}
    />
  );
}
