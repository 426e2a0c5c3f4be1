import { Trans, useLingui } from "@lingui/react/macro";
import { Button, CopyButton, TextInput } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import styles from "./copy-field.module.css";

type CopyFieldProps = { label: string; description?: string; value: string };

/** A value that is taken elsewhere: chosen whole when it is entered, and copied by its button. It receives focus when it appears. */
export function CopyField({ label, description, value }: CopyFieldProps) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: false }), []);

  return (
    <div className={styles.row}>
      <TextInput
        ref={field}
        className={styles.field}
        label={label}
        description={description}
        value={value}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={value} timeout={4000}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            onClick={copy}
          >
            <span aria-hidden={copied || undefined}>{copied ? <Trans>Copié</Trans> : <Trans>Copier</Trans>}</span>
            <span role="status" className={styles.said}>
              {copied ? t`Copié` : ""}
            </span>
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
