import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Door, type Dress } from "../door/door.tsx";
import styles from "../door/door.module.css";

export type RemovedAccess = {
  organisationName: string;
  /** A contact's; none for the staff. */
  companyName?: string | null;
  colour?: string | null;
  /** What the account may still open on this side. */
  others: readonly { id: string; name: string }[];
};

type AccessRemovedScreenProps = {
  access: RemovedAccess;
  onOpen: (accessId: string) => void;
  onSignIn: () => void;
};

/** Takes the place of everything, at once: nothing of what was read may stay before the eyes of somebody who lost the right. */
export function AccessRemovedScreen({ access, onOpen, onSignIn }: AccessRemovedScreenProps) {
  const { t } = useLingui();
  const { organisationName, companyName, others } = access;
  const dress: Dress = { name: organisationName, colour: access.colour };
  return (
    <Door dress={dress} title={t`Votre accès a été retiré`} isSudden>
      <p className={styles.words}>
        {companyName ? (
          <Trans>
            {organisationName} a fermé votre accès à l’Espace entreprise de <strong>{companyName}</strong>. Plus rien ne
            peut y être lu avec votre compte.
          </Trans>
        ) : (
          <Trans>
            Un administrateur de <strong>{organisationName}</strong> a fermé votre accès à la console. Ce que vous y
            avez fait reste enregistré.
          </Trans>
        )}
      </p>
      <p className={styles.note}>
        <Trans>C’est une erreur ? Adressez-vous à {organisationName}, qui peut vous redonner l’accès.</Trans>
      </p>
      {others.map(({ id, name }) => (
        <Button key={id} fullWidth onClick={() => onOpen(id)}>
          <Trans>Ouvrir {name}</Trans>
        </Button>
      ))}
      <Button fullWidth variant={others.length > 0 ? "default" : "filled"} onClick={onSignIn}>
        <Trans>Se connecter avec un autre compte</Trans>
      </Button>
    </Door>
  );
}
