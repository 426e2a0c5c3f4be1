import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { IconDeviceMobile, IconFingerprint } from "@tabler/icons-react";
import { useState } from "react";
import styles from "../door/door.module.css";
import { canUsePasskeys } from "../passkeys/browser-passkeys.ts";
import { EnrolAuthenticator } from "../security/enrol-authenticator.tsx";
import { RecoveryCodes } from "../security/recovery-codes.tsx";
import { useAddPasskey } from "../security/use-add-passkey.ts";

type EnrolSecondFactorProps = {
  onBegun: () => void;
  onGivenUp: () => void;
  onDone: () => Promise<void> | void;
};

/** One of the two ways: the device itself, or the codes of an application. */
export function EnrolSecondFactor({ onBegun, onGivenUp, onDone }: EnrolSecondFactorProps) {
  const { addPasskey, isBusy, outcome } = useAddPasskey(onDone);
  const [isAuthenticator, setIsAuthenticator] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>();

  if (codes) return <RecoveryCodes codes={codes} onKept={() => void onDone()} />;
  if (isAuthenticator)
    return (
      <EnrolAuthenticator
        onConfirmed={setCodes}
        onClose={() => {
          setIsAuthenticator(false);
          onGivenUp();
        }}
      />
    );
  return (
    <div className={styles.stack}>
      {canUsePasskeys() && (
        <Button
          fullWidth
          leftSection={<IconFingerprint size={16} aria-hidden />}
          loading={isBusy}
          onClick={() => void addPasskey()}
        >
          <Trans>Créer une clé d’accès</Trans>
        </Button>
      )}
      {outcome?.kind === "refusal" && <InlineMessage kind="refusal">{outcome.words}</InlineMessage>}
      <Button
        fullWidth
        variant="default"
        leftSection={<IconDeviceMobile size={16} aria-hidden />}
        onClick={() => {
          onBegun();
          setIsAuthenticator(true);
        }}
      >
        <Trans>Utiliser une application d’authentification</Trans>
      </Button>
    </div>
  );
}
