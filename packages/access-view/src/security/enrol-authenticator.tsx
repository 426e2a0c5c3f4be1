import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, CopyButton } from "@mantine/core";
import { InlineMessage, SkeletonRows } from "@passerelle/ui";
import { QRCodeSVG } from "qrcode.react";
import { useEffect, useEffectEvent, useState, type FormEvent } from "react";
import styles from "../account/account.module.css";
import { BeginAuthenticatorDocument, ConfirmAuthenticatorDocument } from "../gql/graphql.ts";
import { isRefusal } from "../refusal.ts";
import { CodeField } from "../sign-in/code-field.tsx";

type EnrolAuthenticatorProps = { onConfirmed: (codes: readonly string[]) => void; onClose?: () => void };

/** Shows the secret once; it is in place as soon as one of its codes proves that it was taken. */
export function EnrolAuthenticator({ onConfirmed, onClose }: EnrolAuthenticatorProps) {
  const { t } = useLingui();
  const [begin] = useMutation(BeginAuthenticatorDocument, { fetchPolicy: "no-cache" });
  const [confirm, { loading }] = useMutation(ConfirmAuthenticatorDocument, { fetchPolicy: "no-cache" });
  const [shown, setShown] = useState<{ secret: string; uri: string }>();
  const [code, setCode] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const unreachable = t`Le serveur ne répond pas. Réessayez dans un instant.`;

  const start = useEffectEvent(async () => {
    const begun = (await begin().catch(() => undefined))?.data?.beginAuthenticator;
    if (!begun) return setRefusal(unreachable);
    if (isRefusal(begun)) return setRefusal(begun.message);
    setShown(begun);
  });
  useEffect(() => void start(), []);

  async function send(sent: string) {
    if (loading) return;
    setRefusal(undefined);
    if (sent.length < 6) return setRefusal(t`Saisissez les six chiffres.`);
    const result = await confirm({ variables: { input: { code: sent } } }).catch(() => undefined);
    const answer = result?.data?.confirmAuthenticator;
    if (!answer) return setRefusal(unreachable);
    if (!isRefusal(answer)) return onConfirmed(answer.codes);
    setRefusal(answer.message);
    setCode("");
  }

  return (
    <form
      className={styles.stack}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void send(code);
      }}
    >
      <p className={styles.words}>
        <Trans>
          Dans une application d’authentification (Google Authenticator, Microsoft Authenticator, FreeOTP, votre
          gestionnaire de mots de passe…), scannez ce code ou recopiez la clé.
        </Trans>
      </p>
      {shown ? <Secret {...shown} /> : !refusal && <SkeletonRows rows={2} />}
      <div className={styles.fields}>
        <CodeField
          label={t`Code affiché par l’application`}
          value={code}
          onChange={setCode}
          onComplete={(whole) => void send(whole)}
        />
      </div>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={styles.rowActions}>
        <Button type="submit" loading={loading}>
          <Trans>Activer</Trans>
        </Button>
        {onClose && (
          <Button variant="default" onClick={onClose}>
            <Trans>Annuler</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}

function Secret({ secret, uri }: { secret: string; uri: string }) {
  const { t } = useLingui();
  const grouped = secret.replace(/(.{4})(?=.)/gu, "$1 ");
  return (
    <>
      <div className={styles.qr}>
        <QRCodeSVG
          value={uri}
          size={176}
          marginSize={0}
          title={t`Code à scanner avec l’application d’authentification`}
        />
      </div>
      <div className={styles.rowActions}>
        <code className={styles.code}>{grouped}</code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? <Trans>Clé copiée</Trans> : <Trans>Copier la clé</Trans>}
            </Button>
          )}
        </CopyButton>
      </div>
    </>
  );
}
