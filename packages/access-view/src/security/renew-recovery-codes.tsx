import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useEffect, useRef, useState, type FormEvent } from "react";
import styles from "../account/account.module.css";
import { RenewRecoveryCodesDocument } from "../gql/graphql.ts";
import { isRefusal } from "../refusal.ts";
import { CodeField } from "../sign-in/code-field.tsx";

type RenewRecoveryCodesProps = { onRenewed: (codes: readonly string[]) => void; onClose: () => void };

export function RenewRecoveryCodes({ onRenewed, onClose }: RenewRecoveryCodesProps) {
  const { t } = useLingui();
  const [renew, { loading }] = useMutation(RenewRecoveryCodesDocument, { fetchPolicy: "no-cache" });
  const [code, setCode] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setRefusal(undefined);
    const result = await renew({ variables: { input: { code } } }).catch(() => undefined);
    const answer = result?.data?.renewRecoveryCodes;
    if (answer && !isRefusal(answer)) return onRenewed(answer.codes);
    setRefusal(answer?.message ?? t`Le serveur ne répond pas. Réessayez dans un instant.`);
  }

  return (
    <form className={styles.stack} noValidate onSubmit={(event) => void submit(event)}>
      <p className={styles.words}>
        <Trans>Dix nouveaux codes remplacent les anciens, qui n’ouvriront plus rien.</Trans>
      </p>
      <div className={styles.fields}>
        <CodeField ref={field} label={t`Code affiché par l’application`} value={code} onChange={setCode} />
      </div>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={styles.rowActions}>
        <Button type="submit" loading={loading} disabled={code.length < 6}>
          <Trans>Créer les codes</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
      </div>
    </form>
  );
}
