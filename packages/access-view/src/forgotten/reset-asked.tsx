import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { UiLink } from "@passerelle/ui";
import { Door, type Dress } from "../door/door.tsx";
import styles from "../door/door.module.css";

type ResetAskedProps = { email: string; dress: Dress; onOtherAddress: () => void };

export function ResetAsked({ email, dress, onOtherAddress }: ResetAskedProps) {
  const { t } = useLingui();
  return (
    <Door dress={dress} title={t`Consultez votre messagerie`}>
      <p className={styles.words}>
        <Trans>
          Si un compte existe à l’adresse <strong>{email}</strong>, un message vient d’y partir. Son lien s’ouvre
          pendant une heure.
        </Trans>
      </p>
      <p className={styles.note}>
        <Trans>
          Rien n’arrive ? Regardez dans les indésirables, et vérifiez que c’est bien l’adresse avec laquelle vous vous
          connectez.
        </Trans>
      </p>
      <Button fullWidth component={UiLink} href="/sign-in">
        <Trans>Revenir à la connexion</Trans>
      </Button>
      <Button fullWidth variant="default" onClick={onOtherAddress}>
        <Trans>Essayer une autre adresse</Trans>
      </Button>
    </Door>
  );
}
