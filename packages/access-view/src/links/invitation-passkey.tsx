import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage, useLocale } from "@passerelle/ui";
import { IconFingerprint } from "@tabler/icons-react";
import { useState } from "react";
import { AcceptInvitationWithPasskeyDocument, BeginInvitationPasskeyDocument, type Locale } from "../gql/graphql.ts";
import { performCeremony } from "../passkeys/browser-passkeys.ts";
import { usePasskeyFailureWords } from "../passkeys/use-passkey-failure-words.ts";
import { isRefusal, type Refusal } from "../refusal.ts";
import { isDeadLink } from "./dead-codes.ts";

type InvitationPasskeyProps = {
  token: string;
  hasAccount: boolean;
  onEntered: (locale: Locale) => Promise<void> | void;
  onDead: () => void;
};

/** No password at all: the device proves who it is. For an account there is, one of its own passkeys. */
export function InvitationPasskey({ token, hasAccount, onEntered, onDead }: InvitationPasskeyProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const failures = usePasskeyFailureWords();
  const [begin] = useMutation(BeginInvitationPasskeyDocument, { fetchPolicy: "no-cache" });
  const [accept] = useMutation(AcceptInvitationWithPasskeyDocument, { fetchPolicy: "no-cache" });
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const unreachable = t`Le serveur ne répond pas. Réessayez dans un instant.`;
  const refuse = ({ code, message }: Refusal) => (isDeadLink(code) ? onDead() : setRefusal(message));

  async function enter(): Promise<void> {
    setRefusal(undefined);
    const begun = (await begin({ variables: { input: { token } } }).catch(() => undefined))?.data;
    const ceremony = begun?.beginInvitationPasskey;
    if (!ceremony) return setRefusal(unreachable);
    if (isRefusal(ceremony)) return refuse(ceremony);
    const made = await performCeremony(ceremony);
    if ("failure" in made) return setRefusal(failures[made.failure]);
    const input = {
      token,
      responseJson: made.responseJson,
      locale: locale === "en" ? ("EN" as const) : ("FR" as const),
    };
    const answer = (await accept({ variables: { input } }).catch(() => undefined))?.data?.acceptInvitationWithPasskey;
    if (!answer) return setRefusal(unreachable);
    if (isRefusal(answer)) return refuse(answer);
    await onEntered(answer.locale);
  }

  return (
    <>
      <Button
        fullWidth
        variant="default"
        leftSection={<IconFingerprint size={16} aria-hidden />}
        loading={isBusy}
        onClick={() => {
          setIsBusy(true);
          void enter().finally(() => setIsBusy(false));
        }}
      >
        {hasAccount ? <Trans>Utiliser ma clé d’accès</Trans> : <Trans>Créer plutôt une clé d’accès</Trans>}
      </Button>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
    </>
  );
}
