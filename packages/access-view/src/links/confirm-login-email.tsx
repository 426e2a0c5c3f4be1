import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage, UiLink } from "@passerelle/ui";
import { useState } from "react";
import { Door, type Dress } from "../door/door.tsx";
import styles from "../door/door.module.css";
import { ConfirmLoginEmailDocument, type ConfirmLoginEmailMutation } from "../gql/graphql.ts";
import { isRefusal } from "../refusal.ts";
import { isDeadLink } from "./dead-codes.ts";
import type { LinkedPage } from "./linked-page-screen.tsx";

type Confirmed = Extract<ConfirmLoginEmailMutation["confirmLoginEmailChange"], { newEmail: string }>;

type ConfirmLoginEmailProps = {
  token: string;
  page: LinkedPage;
  dress: Dress;
  isSignedIn: boolean;
  onDead: () => void;
};

/** Nothing is confirmed by opening the page: programs open the links of mails too. */
export function ConfirmLoginEmail({ token, page, dress, isSignedIn, onDead }: ConfirmLoginEmailProps) {
  const { t } = useLingui();
  const [confirm, { loading }] = useMutation(ConfirmLoginEmailDocument);
  const [refusal, setRefusal] = useState<string>();
  const [confirmed, setConfirmed] = useState<Confirmed>();
  const { email } = page;

  async function submit() {
    setRefusal(undefined);
    const result = await confirm({ variables: { input: { token } } }).catch(() => undefined);
    const answer = result?.data?.confirmLoginEmailChange;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (!isRefusal(answer)) return setConfirmed(answer);
    if (isDeadLink(answer.code)) return onDead();
    setRefusal(answer.message);
  }

  if (confirmed) return <Outcome confirmed={confirmed} dress={dress} isSignedIn={isSignedIn} />;
  return (
    <Door dress={dress} title={t`Confirmez votre adresse de connexion`}>
      <dl className={styles.facts}>
        <div>
          <dt>
            <Trans>Nouvelle adresse de connexion</Trans>
          </dt>
          <dd>{email}</dd>
        </div>
      </dl>
      <p className={styles.words}>
        <Trans>
          Le changement a lieu une fois confirmé depuis les deux adresses : celle d’aujourd’hui et la nouvelle. D’ici
          là, rien ne change.
        </Trans>
      </p>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <Button fullWidth loading={loading} onClick={() => void submit()}>
        <Trans>Confirmer cette adresse</Trans>
      </Button>
      <p className={styles.note}>
        <Trans>Vous n’avez rien demandé ? Fermez cette page sans confirmer, puis changez votre mot de passe.</Trans>
      </p>
    </Door>
  );
}

function Outcome({ confirmed, dress, isSignedIn }: { confirmed: Confirmed; dress: Dress; isSignedIn: boolean }) {
  const { t } = useLingui();
  const email = confirmed.newEmail;
  const isDone = Boolean(confirmed.changedAt);
  return (
    <Door dress={dress} title={isDone ? t`Votre adresse de connexion a changé` : t`Adresse confirmée`}>
      <p className={styles.words}>
        {isDone ? (
          <Trans>
            Vous vous connectez désormais avec <strong>{email}</strong>. Votre mot de passe reste le même.
          </Trans>
        ) : confirmed.isConfirmedByNew ? (
          <Trans>Il reste à confirmer depuis votre adresse actuelle : ouvrez le message que nous y avons envoyé.</Trans>
        ) : (
          <Trans>
            Il reste à confirmer depuis <strong>{email}</strong> : ouvrez le message que nous y avons envoyé.
          </Trans>
        )}
      </p>
      <Button
        fullWidth
        variant={isDone ? "filled" : "default"}
        component={UiLink}
        href={isSignedIn ? "/account" : "/sign-in"}
      >
        {isSignedIn ? <Trans>Voir mon compte</Trans> : <Trans>Se connecter</Trans>}
      </Button>
    </Door>
  );
}
