import { Trans } from "@lingui/react/macro";
import { Button, CopyButton } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { IconCopy, IconDownload } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import styles from "../account/account.module.css";

type RecoveryCodesProps = { codes: readonly string[]; onKept: () => void };

/** Shown this once: they cannot be read again. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const place = useRef<HTMLDivElement>(null);
  const text = `${codes.join("\n")}\n`;
  // The form that was here has gone with its focus.
  useEffect(() => place.current?.focus(), []);

  return (
    <div className={styles.stack} ref={place} tabIndex={-1}>
      <InlineMessage kind="success">
        <Trans>La double authentification est en place.</Trans>
      </InlineMessage>
      <p className={styles.words}>
        <Trans>
          Gardez ces codes de secours en lieu sûr : chacun remplace une fois votre téléphone. Ils ne seront plus jamais
          affichés.
        </Trans>
      </p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code} className={styles.code}>
            {code}
          </li>
        ))}
      </ul>
      <div className={styles.rowActions}>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
              {copied ? <Trans>Codes copiés</Trans> : <Trans>Copier</Trans>}
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          component="a"
          leftSection={<IconDownload size={16} aria-hidden />}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="passerelle-codes-de-secours.txt"
        >
          <Trans>Télécharger</Trans>
        </Button>
        <Button onClick={onKept}>
          <Trans>J’ai gardé mes codes</Trans>
        </Button>
      </div>
    </div>
  );
}
