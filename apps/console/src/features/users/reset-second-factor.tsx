import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ConfirmDialog } from "@passerelle/ui";
import { IconKeyOff, IconLogout, IconMail, IconShieldOff } from "@tabler/icons-react";
import { useState } from "react";
import type { useUserActs } from "./use-user-acts.ts";

type ResetSecondFactorProps = { name: string; acts: ReturnType<typeof useUserActs> };

/** For whoever lost both the device and the recovery codes: nobody else can let that person in again. */
export function ResetSecondFactor({ name, acts }: ResetSecondFactorProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);

  async function confirm() {
    await acts.resetSecondFactor();
    setAsking(false);
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconShieldOff size={16} aria-hidden />}
        onClick={() => {
          acts.forget();
          setAsking(true);
        }}
      >
        <Trans>Réinitialiser la double authentification</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t`Réinitialiser la double authentification de ${name} ?`}
        consequences={{
          heading: t`Ce qui change`,
          list: [
            {
              title: t`Ses clés d’accès, son application et ses codes de secours ne servent plus`,
              detail: t`Cette personne se connecte avec son mot de passe, puis ajoute une nouvelle clé ou une application.`,
              icon: IconKeyOff,
            },
            { title: t`Ses fenêtres ouvertes se ferment aussitôt`, icon: IconLogout },
            { title: t`Un mail l’en avertit`, icon: IconMail },
          ],
        }}
        keepLabel={t`Ne rien changer`}
        confirmLabel={t`Réinitialiser`}
        destructive
        busy={acts.busy}
        onConfirm={() => void confirm()}
      />
    </>
  );
}
