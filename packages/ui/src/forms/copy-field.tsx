import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { useTimeout } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import styles from "./copy-field.module.css";

type CopyFieldProps = { label: string; description?: string; value: string };

/** A value that is taken elsewhere: chosen whole when it is entered, and copied by its button. It receives focus when it appears. */
export function CopyField({ label, description, value }: CopyFieldProps) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const forget = useTimeout(() => setCopied(false), 4000);
  useEffect(() => field.current?.focus({ preventScroll: false }), []);

  async function copy(button: HTMLElement) {
    // The old way first: it asks for no permission, and works where the address is not https. It copies what is chosen where the focus is.
    field.current?.focus();
    field.current?.select();
    const isDone = document.execCommand("copy");
    button.focus();
    if (!isDone) await navigator.clipboard.writeText(value);
    setCopied(true);
    forget.clear();
    forget.start();
  }

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
      <Button
        variant="default"
        leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
        onClick={(event) => void copy(event.currentTarget)}
      >
        {copied ? <Trans>Copié</Trans> : <Trans>Copier</Trans>}
      </Button>
      <span role="status" className={styles.said}>
        {copied ? t`Copié` : ""}
      </span>
    </div>
  );
}
