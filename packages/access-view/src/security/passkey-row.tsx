import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ConfirmDialog, InlineMessage, formatInstantDate, formatRelative, useLocale } from "@passerelle/ui";
import { useState } from "react";
import styles from "../account/account.module.css";
import { RemovePasskeyDocument, type PasskeysSectionQuery } from "../gql/graphql.ts";
import { isRefusal } from "../refusal.ts";
import { RenamePasskeyForm } from "./rename-passkey-form.tsx";

export type Passkey = NonNullable<PasskeysSectionQuery["viewer"]>["passkeys"][number];

export function PasskeyRow({ passkey }: { passkey: Passkey }) {
  const { t } = useLingui();
  const locale = useLocale();
  const [remove, { loading }] = useMutation(RemovePasskeyDocument);
  const [doing, setDoing] = useState<"rename" | "remove">();
  const [refusal, setRefusal] = useState<string>();
  const [now] = useState(() => new Date());
  const { name } = passkey;
  const added = formatInstantDate(passkey.createdAt, locale);
  const used = passkey.lastUsedAt ? formatRelative(passkey.lastUsedAt, now, locale) : null;

  async function confirm() {
    setRefusal(undefined);
    const result = await remove({ variables: { input: { passkeyId: passkey.id } } }).catch(() => undefined);
    const answer = result?.data?.removePasskey;
    if (answer && !isRefusal(answer)) return setDoing(undefined);
    setRefusal(answer?.message ?? t`Le serveur ne répond pas. Réessayez dans un instant.`);
  }

  if (doing === "rename")
    return (
      <li className={styles.row}>
        <RenamePasskeyForm passkey={passkey} onClose={() => setDoing(undefined)} />
      </li>
    );
  return (
    <li className={styles.row}>
      <div className={styles.rowWords}>
        <p className={styles.rowTitle}>{name}</p>
        <p className={styles.rowDetail}>
          {used ? (
            <Trans>
              {passkey.site} · ajoutée le {added} · utilisée {used}
            </Trans>
          ) : (
            <Trans>
              {passkey.site} · ajoutée le {added} · pas encore utilisée
            </Trans>
          )}
        </p>
      </div>
      <div className={styles.rowActions}>
        <Button variant="default" aria-label={t`Renommer ${name}`} onClick={() => setDoing("rename")}>
          <Trans>Renommer</Trans>
        </Button>
        <Button variant="default" aria-label={t`Retirer ${name}`} onClick={() => setDoing("remove")}>
          <Trans>Retirer</Trans>
        </Button>
      </div>
      <ConfirmDialog
        opened={doing === "remove"}
        onClose={() => setDoing(undefined)}
        title={t`Retirer la clé d’accès « ${name} » ?`}
        keepLabel={t`Garder cette clé`}
        confirmLabel={t`Retirer`}
        destructive
        busy={loading}
        onConfirm={() => void confirm()}
        refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      >
        <Trans>Elle n’ouvrira plus votre compte. Pensez à l’effacer aussi de l’appareil qui la garde.</Trans>
      </ConfirmDialog>
    </li>
  );
}
