import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { UiLink } from "@passerelle/ui";
import { IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { ResendMailMutationDocument } from "#gql";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { isRefusal } from "#lib/refusal.ts";
import type { OpenMail } from "./mail-drawer.tsx";
import styles from "../mails.module.css";

type ResendMailProps = { mail: OpenMail; hrefOf: (mailId: string) => string };

/** Once what stopped it is mended, the very mail; one that had left, as another of the same words. */
export function ResendMail({ mail, hrefOf }: ResendMailProps) {
  const { t } = useLingui();
  const [resend, { loading }] = useMutation(ResendMailMutationDocument);
  const [outcome, setOutcome] = useState<NoticeWords>();

  async function send() {
    setOutcome(undefined);
    const result = await resend({ variables: { input: { mailId: mail.id } } }).catch(() => undefined);
    const answer = result?.data?.resendMail;
    if (!answer) return setOutcome({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    if (isRefusal(answer)) return setOutcome({ kind: "refusal", words: answer.message });
    setOutcome({
      kind: "success",
      words:
        answer.id === mail.id ? (
          t`Le mail repart : son état change ici dès qu’il est pris en charge.`
        ) : (
          <Trans>
            Le même mail repart à {mail.toAddress}. <UiLink href={hrefOf(answer.id)}>Suivre ce nouvel envoi</UiLink>
          </Trans>
        ),
    });
  }

  return (
    <div className={styles.resend}>
      <Notice notice={outcome} />
      {mail.viewerCan.resend ? (
        <Button
          variant={mail.state === "SENT" ? "default" : "filled"}
          leftSection={<IconSend size={16} aria-hidden />}
          loading={loading}
          onClick={() => void send()}
        >
          <Trans>Renvoyer</Trans>
        </Button>
      ) : (
        !outcome && <WhyNot mail={mail} />
      )}
    </div>
  );
}

/** Why there is no button, where one would look for it. */
function WhyNot({ mail: { state } }: { mail: OpenMail }) {
  switch (state) {
    case "SENT":
    case "BOUNCED":
      return (
        <p className={styles.note}>
          <Trans>
            Ce mail portait un lien personnel, oublié depuis son départ : il ne peut pas être renvoyé tel quel. Envoyez
            de nouveau l’invitation ou la proposition.
          </Trans>
        </p>
      );
    case "CANCELLED":
      return (
        <p className={styles.note}>
          <Trans>Ce mail a été annulé avant de partir. Refaites l’envoi depuis la page où il a été préparé.</Trans>
        </p>
      );
    case "QUEUED":
    case "FAILED":
      return null;
  }
}
