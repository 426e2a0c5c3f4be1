import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import { IconCoinEuro, IconMailOff } from "@tabler/icons-react";
import { useState } from "react";
import { ActivateExtranetMutationDocument } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { isRefusal } from "#lib/refusal.ts";
import styles from "./access.module.css";
import { useExtranetSettings } from "./use-extranet-settings.ts";

type ExtranetNoticeProps = { say: (notice: NoticeWords | undefined) => void };

/** Until the extranet is activated, says so where people would be invited; who may activates it from there. */
export function ExtranetNotice({ say }: ExtranetNoticeProps) {
  const settings = useExtranetSettings();
  const [asking, setAsking] = useState(false);
  if (!settings || settings.activatedAt) return null;

  return (
    <div className={styles.notice}>
      <InlineMessage kind="info">
        {settings.canActivate ? (
          <Trans>L’extranet n’est pas encore activé : personne ne peut être invité.</Trans>
        ) : (
          <Trans>
            L’extranet n’est pas encore activé : personne ne peut être invité. Demandez à un administrateur de
            l’activer.
          </Trans>
        )}
      </InlineMessage>
      {settings.canActivate && (
        <>
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            <Trans>Activer l’extranet</Trans>
          </Button>
          <ActivationDialog opened={asking} onClose={() => setAsking(false)} say={say} />
        </>
      )}
    </div>
  );
}

type ActivationDialogProps = ExtranetNoticeProps & { opened: boolean; onClose: () => void };

function ActivationDialog({ opened, onClose, say }: ActivationDialogProps) {
  const { t } = useLingui();
  const [activate, { loading }] = useMutation(ActivateExtranetMutationDocument, {
    update: (cache, { data }) => {
      const answer = data?.activateExtranet;
      if (answer?.__typename !== "ExtranetSettings") return;
      cache.modify({ fields: { extranetSettings: (known: object) => ({ ...known, ...answer }) } });
    },
  });
  const [refusal, setRefusal] = useState<string>();

  async function confirm() {
    setRefusal(undefined);
    const answer = (await activate().catch(() => undefined))?.data?.activateExtranet;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (isRefusal(answer)) return setRefusal(answer.message);
    onClose();
    say({ kind: "success", words: t`L’extranet est activé : vous pouvez inviter vos contacts.` });
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t`Activer l’extranet ?`}
      consequences={{
        heading: t`Ce qui change`,
        list: [
          { title: t`Chaque entreprise cliente a son espace, sans autre réglage` },
          { title: t`Les référents peuvent inviter les contacts de leurs centres` },
          { icon: IconMailOff, title: t`Personne n’est invité d’office : aucun e-mail ne part` },
          { icon: IconCoinEuro, title: t`L’activation vaut pour tout l’organisme, sans compte par entreprise` },
        ],
      }}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      keepLabel={t`Plus tard`}
      confirmLabel={t`Activer l’extranet`}
      onConfirm={() => void confirm()}
      busy={loading}
    />
  );
}
