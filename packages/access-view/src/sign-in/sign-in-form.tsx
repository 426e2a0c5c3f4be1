import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { IconFingerprint } from "@tabler/icons-react";
import { useState } from "react";
import styles from "../door/door.module.css";
import type { Locale } from "../gql/graphql.ts";
import { canUsePasskeys } from "../passkeys/browser-passkeys.ts";
import { PasswordSignIn } from "./password-sign-in.tsx";
import { SecondFactorForm } from "./second-factor-form.tsx";
import { usePasskeySignIn } from "./use-passkey-sign-in.ts";

type SignInFormProps = { onSignedIn: (locale: Locale) => Promise<void> | void };

/** By a password, and its code where the account has an authenticator; or by a passkey, to which nothing has to follow. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const passkey = usePasskeySignIn(onSignedIn);
  const [waitsForCode, setWaitsForCode] = useState(false);
  const [notice, setNotice] = useState<string>();

  if (waitsForCode)
    return (
      <SecondFactorForm
        onSignedIn={onSignedIn}
        onStartAgain={(why) => {
          setNotice(why);
          setWaitsForCode(false);
        }}
      />
    );
  return (
    <div className={styles.stack}>
      {notice && <InlineMessage kind="refusal">{notice}</InlineMessage>}
      <PasswordSignIn
        onSubmit={() => {
          setNotice(undefined);
          passkey.forget();
        }}
        onSignedIn={onSignedIn}
        onCodeNeeded={() => setWaitsForCode(true)}
      />
      {canUsePasskeys() && (
        <>
          <Button
            fullWidth
            variant="default"
            leftSection={<IconFingerprint size={16} aria-hidden />}
            loading={passkey.isBusy}
            onClick={() => void passkey.ask()}
          >
            <Trans>Utiliser une clé d’accès</Trans>
          </Button>
          {passkey.refusal && <InlineMessage kind="refusal">{passkey.refusal}</InlineMessage>}
        </>
      )}
    </div>
  );
}
