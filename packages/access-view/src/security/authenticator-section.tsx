import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ErrorState, SkeletonRows, StatusChip, formatInstantDate, useLocale } from "@passerelle/ui";
import { useState } from "react";
import styles from "../account/account.module.css";
import { useAccountQuery } from "../account/use-account-query.ts";
import { AuthenticatorSectionDocument } from "../gql/graphql.ts";
import { EnrolAuthenticator } from "./enrol-authenticator.tsx";
import { RecoveryCodesLeft } from "./recovery-codes-left.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { RemoveAuthenticator } from "./remove-authenticator.tsx";
import { RenewRecoveryCodes } from "./renew-recovery-codes.tsx";

/** A code that changes every thirty seconds, asked for after the password. */
export function AuthenticatorSection() {
  const locale = useLocale();
  const { data, error, again } = useAccountQuery(AuthenticatorSectionDocument);
  const [doing, setDoing] = useState<"enrol" | "renew" | "remove">();
  const [codes, setCodes] = useState<readonly string[]>();
  const security = data?.viewer?.security;
  if (!security) return error ? <ErrorState onRetry={again} /> : <SkeletonRows rows={1} />;

  const close = () => setDoing(undefined);
  const keep = (made: readonly string[]) => {
    setCodes(made);
    close();
    again();
  };
  if (codes) return <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />;
  if (doing === "enrol") return <EnrolAuthenticator onConfirmed={keep} onClose={close} />;
  if (doing === "renew") return <RenewRecoveryCodes onRenewed={keep} onClose={close} />;
  if (doing === "remove")
    return <RemoveAuthenticator hasPassword={security.hasPassword} onRemoved={close} onClose={close} />;

  if (!security.authenticatorAddedAt)
    return (
      <div className={styles.stack}>
        <p className={styles.words}>
          <Trans>
            Après votre mot de passe, un code de votre téléphone est demandé : un mot de passe volé ne suffit plus.
          </Trans>
        </p>
        <Button variant="default" onClick={() => setDoing("enrol")}>
          <Trans>Activer la double authentification</Trans>
        </Button>
      </div>
    );

  const since = formatInstantDate(security.authenticatorAddedAt, locale);
  return (
    <div className={styles.stack}>
      <p className={styles.rowTitle}>
        <StatusChip tone="green">
          <Trans>Activée</Trans>
        </StatusChip>
        <Trans>depuis le {since}</Trans>
      </p>
      <RecoveryCodesLeft left={security.recoveryCodesLeft} />
      <div className={styles.rowActions}>
        <Button variant="default" onClick={() => setDoing("renew")}>
          <Trans>Créer de nouveaux codes de secours</Trans>
        </Button>
        <Button variant="default" onClick={() => setDoing("remove")}>
          <Trans>Désactiver</Trans>
        </Button>
      </div>
    </div>
  );
}
