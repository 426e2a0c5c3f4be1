import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ErrorState, InlineMessage, SkeletonRows } from "@passerelle/ui";
import { useState } from "react";
import { LoginEmailSectionDocument } from "../gql/graphql.ts";
import styles from "./account.module.css";
import { LoginEmailForm } from "./login-email-form.tsx";
import { PendingLoginEmail } from "./pending-login-email.tsx";
import { useAccountQuery } from "./use-account-query.ts";

/** The address for signing in is the person's own: only she changes it, confirmed on both addresses (R-100, C-14). */
export function LoginEmailSection() {
  const { data, error, again } = useAccountQuery(LoginEmailSectionDocument);
  const [isOpen, setIsOpen] = useState(false);
  const viewer = data?.viewer;
  if (!viewer) return error ? <ErrorState onRetry={again} /> : <SkeletonRows rows={1} />;

  const { email, loginEmailChange, security } = viewer;
  return (
    <div className={styles.stack}>
      <p className={styles.words}>
        <Trans>
          Vous vous connectez avec <strong>{email}</strong>. Vous seul pouvez changer cette adresse.
        </Trans>
      </p>
      {loginEmailChange && <PendingLoginEmail change={loginEmailChange} email={email} />}
      {!security.hasPassword ? (
        <InlineMessage kind="info">
          <Trans>
            Votre compte n’a pas de mot de passe, demandé pour changer d’adresse. Choisissez-en un avec « Mot de passe
            oublié ? » sur la page de connexion.
          </Trans>
        </InlineMessage>
      ) : isOpen ? (
        <LoginEmailForm email={email} onClose={() => setIsOpen(false)} onAsked={again} />
      ) : (
        <Button variant="default" onClick={() => setIsOpen(true)}>
          {loginEmailChange ? <Trans>Choisir une autre adresse</Trans> : <Trans>Changer d’adresse</Trans>}
        </Button>
      )}
    </div>
  );
}
