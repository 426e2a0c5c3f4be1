import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useEffect, useRef, useState, type FormEvent } from "react";
import styles from "../account/account.module.css";
import { RemoveAuthenticatorDocument } from "../gql/graphql.ts";
import { PasswordField } from "../passwords/password-field.tsx";
import { isRefusal } from "../refusal.ts";

type RemoveAuthenticatorProps = { hasPassword: boolean; onRemoved: () => void; onClose: () => void };

/** Whoever finds an open screen cannot take the second lock away: a secret is asked for again. */
export function RemoveAuthenticator({ hasPassword, onRemoved, onClose }: RemoveAuthenticatorProps) {
  const { t } = useLingui();
  const [remove, { loading }] = useMutation(RemoveAuthenticatorDocument);
  const [proof, setProof] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setRefusal(undefined);
    if (proof === "") return setRefusal(hasPassword ? t`Saisissez votre mot de passe.` : t`Saisissez votre code.`);
    const input = hasPassword ? { password: proof } : { code: proof };
    const answer = (await remove({ variables: { input } }).catch(() => undefined))?.data?.removeAuthenticator;
    if (answer && !isRefusal(answer)) return onRemoved();
    setRefusal(answer?.message ?? t`Le serveur ne répond pas. Réessayez dans un instant.`);
  }

  return (
    <form className={styles.stack} noValidate onSubmit={(event) => void submit(event)}>
      <p className={styles.words}>
        <Trans>Votre mot de passe suffira de nouveau pour entrer. Vos codes de secours n’ouvriront plus rien.</Trans>
      </p>
      <div className={styles.fields}>
        {hasPassword ? (
          <PasswordField
            ref={field}
            label={t`Votre mot de passe`}
            autoComplete="current-password"
            value={proof}
            onChange={({ currentTarget }) => setProof(currentTarget.value)}
          />
        ) : (
          <TextInput
            ref={field}
            label={t`Code de l’application, ou code de secours`}
            autoComplete="one-time-code"
            value={proof}
            onChange={({ currentTarget }) => setProof(currentTarget.value)}
          />
        )}
      </div>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={styles.rowActions}>
        <Button type="submit" color="red" loading={loading}>
          <Trans>Désactiver la double authentification</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
      </div>
    </form>
  );
}
