import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ErrorState, InlineMessage, SkeletonRows } from "@passerelle/ui";
import { IconFingerprint } from "@tabler/icons-react";
import styles from "../account/account.module.css";
import { useAccountQuery } from "../account/use-account-query.ts";
import { PasskeysSectionDocument } from "../gql/graphql.ts";
import { canUsePasskeys } from "../passkeys/browser-passkeys.ts";
import { PasskeyRow } from "./passkey-row.tsx";
import { useAddPasskey } from "./use-add-passkey.ts";

export function PasskeysSection() {
  const { data, error, again } = useAccountQuery(PasskeysSectionDocument);
  const { addPasskey, isBusy, outcome } = useAddPasskey();
  const passkeys = data?.viewer?.passkeys;
  if (!passkeys) return error ? <ErrorState onRetry={again} /> : <SkeletonRows rows={1} />;

  return (
    <div className={styles.stack}>
      <p className={styles.words}>
        <Trans>
          Une clé d’accès remplace le mot de passe par ce qui déverrouille votre appareil : empreinte, visage ou code.
          Elle ne se devine pas et ne se vole pas à distance.
        </Trans>
      </p>
      {passkeys.length > 0 && (
        <ul className={styles.rows}>
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      {outcome && <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>}
      {canUsePasskeys() ? (
        <Button
          variant="default"
          leftSection={<IconFingerprint size={16} aria-hidden />}
          loading={isBusy}
          onClick={() => void addPasskey()}
        >
          <Trans>Ajouter une clé d’accès</Trans>
        </Button>
      ) : (
        <InlineMessage kind="info">
          <Trans>Ce navigateur ne sait pas créer de clé d’accès. Essayez depuis un autre appareil.</Trans>
        </InlineMessage>
      )}
    </div>
  );
}
