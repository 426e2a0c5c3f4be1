import { useMutation } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Switch } from "@mantine/core";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import { SecuritySettingsFormMutationDocument, type SecuritySettingsQueryQuery } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import styles from "../settings.module.css";

type SecuritySettingsFormProps = {
  settings: SecuritySettingsQueryQuery["securitySettings"];
  onChanged: () => Promise<unknown>;
};

/** Asking it stops colleagues at their next click until they have enrolled: confirmed. Giving it up hinders nobody. */
export function SecuritySettingsForm({ settings, onChanged }: SecuritySettingsFormProps) {
  const { t } = useLingui();
  const [update, { loading }] = useMutation(SecuritySettingsFormMutationDocument);
  const [isAsked, setIsAsked] = useState(false);
  const [outcome, setOutcome] = useState<{ kind: "success" | "refusal"; words: string }>();
  const { requireSecondFactor, usersWithoutSecondFactor } = settings;

  async function choose(required: boolean) {
    setOutcome(undefined);
    const result = await update({ variables: { input: { requireSecondFactor: required } } }).catch(() => undefined);
    const answer = result?.data?.updateSecuritySettings;
    setIsAsked(false);
    if (!answer) return setOutcome({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    if (isRefusal(answer)) return setOutcome({ kind: "refusal", words: answer.message });
    await onChanged().catch(() => undefined);
    setOutcome({
      kind: "success",
      words: required ? t`La double authentification est exigée.` : t`La double authentification n’est plus exigée.`,
    });
  }

  return (
    <div className={styles.choicesForm}>
      <Switch
        checked={requireSecondFactor}
        disabled={loading}
        label={t`Exiger la double authentification de l’équipe`}
        description={t`Chaque membre de l’équipe se connecte avec une clé d’accès, ou avec un code après son mot de passe. Les contacts de l’extranet ne sont pas concernés.`}
        onChange={(event) => (event.currentTarget.checked ? setIsAsked(true) : void choose(false))}
      />
      <InlineMessage kind="info">
        {usersWithoutSecondFactor === 0 ? (
          <Trans>Toute l’équipe a déjà une double authentification.</Trans>
        ) : (
          <Plural
            value={usersWithoutSecondFactor}
            one="# utilisateur n’a pas encore de double authentification."
            other="# utilisateurs n’ont pas encore de double authentification."
          />
        )}
      </InlineMessage>
      {outcome && <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>}
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setIsAsked(false)}
        title={t`Exiger la double authentification ?`}
        keepLabel={t`Ne rien changer`}
        confirmLabel={t`Exiger`}
        busy={loading}
        onConfirm={() => void choose(true)}
      >
        {usersWithoutSecondFactor === 0 ? (
          <Trans>Toute l’équipe en a déjà une : personne ne sera arrêté.</Trans>
        ) : (
          <Plural
            value={usersWithoutSecondFactor}
            one="# utilisateur devra en choisir une avant de continuer, dès son prochain clic."
            other="# utilisateurs devront en choisir une avant de continuer, dès leur prochain clic."
          />
        )}
      </ConfirmDialog>
    </div>
  );
}
