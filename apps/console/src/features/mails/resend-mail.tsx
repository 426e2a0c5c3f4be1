import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { ResendMailMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import type { OpenMail } from "./mail-drawer.tsx";

/** Once what stopped it is mended. */
export function ResendMail({ mail }: { mail: OpenMail }) {
  const { t } = useLingui();
  const [resend, { loading }] = useMutation(ResendMailMutationDocument);
  const [outcome, setOutcome] = useState<{ kind: "success" | "refusal"; words: string }>();

  async function send() {
    setOutcome(undefined);
    const result = await resend({ variables: { input: { mailId: mail.id } } }).catch(() => undefined);
    const answer = result?.data?.resendMail;
    if (!answer) return setOutcome({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    setOutcome(
      isRefusal(answer)
        ? { kind: "refusal", words: answer.message }
        : { kind: "success", words: t`Le mail repart : son état change ici dès qu’il est pris en charge.` },
    );
  }

  if (!mail.viewerCan.resend && !outcome) return null;
  return (
    <div>
      {outcome && <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>}
      {mail.viewerCan.resend && (
        <Button leftSection={<IconSend size={16} aria-hidden />} loading={loading} onClick={() => void send()}>
          <Trans>Renvoyer</Trans>
        </Button>
      )}
    </div>
  );
}
