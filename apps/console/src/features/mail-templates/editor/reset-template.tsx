import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ConfirmDialog } from "@passerelle/ui";
import { useState } from "react";

type ResetTemplateProps = { name: string; disabled: boolean; onReset: () => Promise<void> };

/** Back to our words, after a question; what was written stays among the versions. */
export function ResetTemplate({ name, disabled, onReset }: ResetTemplateProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  async function reset() {
    setBusy(true);
    await onReset();
    setBusy(false);
    setAsking(false);
  }

  return (
    <>
      <Button variant="default" disabled={disabled} onClick={() => setAsking(true)}>
        <Trans>Revenir au texte d’origine</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t`Revenir au texte d’origine de « ${name} » ?`}
        keepLabel={t`Garder notre texte`}
        confirmLabel={t`Revenir au texte d’origine`}
        busy={busy}
        onConfirm={() => void reset()}
      >
        <Trans>
          Les prochains mails partiront avec le texte de Passerelle. Le vôtre reste dans les versions : vous pourrez y
          revenir.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
