import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ConfirmDialog } from "@passerelle/ui";
import { IconHistory, IconMail, IconMailOff, IconUserX } from "@tabler/icons-react";
import { useState } from "react";
import type { UserRow_UserFragment } from "#gql";
import { ResetSecondFactor } from "./reset-second-factor.tsx";
import type { useUserActs } from "./use-user-acts.ts";
import styles from "./users.module.css";

type UserAccessProps = { user: UserRow_UserFragment; acts: ReturnType<typeof useUserActs> };

/** The invitation, and the way out and back in. */
export function UserAccess({ user, acts }: UserAccessProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const name = `${user.firstName} ${user.lastName}`;
  const waits = user.state === "INVITED" || user.state === "NOT_INVITED";

  async function confirm() {
    await acts.end();
    setAsking(false);
  }

  return (
    <div className={styles.access}>
      <p className={styles.muted}>
        {user.state === "ENDED" && (
          <Trans>Cette personne ne peut plus se connecter. Ce qu’elle a fait reste à son nom.</Trans>
        )}
        {user.state === "NOT_INVITED" && (
          <Trans>Aucun mail n’est parti : cette personne ne peut pas encore se connecter.</Trans>
        )}
        {user.state === "INVITED" && <Trans>Une nouvelle invitation annule la précédente.</Trans>}
      </p>
      <div className={styles.buttons}>
        {waits && (
          <Button
            variant="default"
            leftSection={<IconMail size={16} aria-hidden />}
            loading={acts.busy}
            onClick={() => void acts.invite()}
          >
            {user.state === "INVITED" ? <Trans>Renvoyer l’invitation</Trans> : <Trans>Envoyer l’invitation</Trans>}
          </Button>
        )}
        {user.state === "ACTIVE" && user.hasSecondFactor && <ResetSecondFactor name={name} acts={acts} />}
        {user.state === "ENDED" ? (
          <Button variant="default" loading={acts.busy} onClick={() => void acts.restore()}>
            <Trans>Rétablir l’accès</Trans>
          </Button>
        ) : (
          <Button
            variant="default"
            leftSection={<IconUserX size={16} aria-hidden />}
            onClick={() => {
              acts.forget();
              setAsking(true);
            }}
          >
            <Trans>Retirer l’accès</Trans>
          </Button>
        )}
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t`Retirer l’accès de ${name} ?`}
        consequences={{
          heading: t`Ce qui change`,
          list: [
            {
              title: waits ? t`Son invitation ne s’ouvre plus` : t`Ses fenêtres ouvertes se ferment aussitôt`,
              detail: t`Elle ne peut plus se connecter à la console.`,
            },
            { title: t`Ce qu’elle a fait reste à son nom`, icon: IconHistory },
            { title: t`Aucun mail ne l’en avertit`, icon: IconMailOff },
          ],
        }}
        keepLabel={t`Garder l’accès`}
        confirmLabel={t`Retirer l’accès`}
        destructive
        busy={acts.busy}
        onConfirm={() => void confirm()}
      />
    </div>
  );
}
