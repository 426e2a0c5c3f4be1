import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { useEffect, useRef, useState, type FormEvent } from "react";
import styles from "../account/account.module.css";
import { RenamePasskeyDocument } from "../gql/graphql.ts";
import { isRefusal } from "../refusal.ts";
import type { Passkey } from "./passkey-row.tsx";

export function RenamePasskeyForm({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const { t } = useLingui();
  const [rename, { loading }] = useMutation(RenamePasskeyDocument);
  const [name, setName] = useState(passkey.name);
  const [refusal, setRefusal] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setRefusal(undefined);
    if (name.trim() === "") return setRefusal(t`Donnez un nom à cette clé.`);
    const result = await rename({ variables: { input: { passkeyId: passkey.id, name } } }).catch(() => undefined);
    const answer = result?.data?.renamePasskey;
    if (answer && !isRefusal(answer)) return onClose();
    setRefusal(answer?.message ?? t`Le serveur ne répond pas. Réessayez dans un instant.`);
  }

  return (
    <form className={styles.fields} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={field}
        label={t`Nom de la clé d’accès`}
        maxLength={limits.passkeyName}
        value={name}
        error={refusal}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div className={styles.rowActions}>
        <Button type="submit" loading={loading}>
          <Trans>Enregistrer</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
      </div>
    </form>
  );
}
