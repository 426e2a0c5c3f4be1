import { Trans, useLingui } from "@lingui/react/macro";
import { SegmentedControl, Switch } from "@mantine/core";
import { InlineMessage, Skeleton, Skeletons } from "@passerelle/ui";
import { useState } from "react";
import { BlockError } from "#lib/failure.tsx";
import { MailPage } from "./mail-page.tsx";
import { SessionSelect } from "./session-select.tsx";
import styles from "./preview.module.css";
import type { Preview } from "./use-preview.ts";

type TemplatePreviewProps = {
  preview: Preview;
  sessionId: string | undefined;
  onSession: (sessionId: string | undefined) => void;
};

type Form = "600" | "390" | "text";

/** Beside the words, the mail: at the width of a desk and of a telephone, in the dark, and without any layout. */
export function TemplatePreview({ preview, sessionId, onSession }: TemplatePreviewProps) {
  const { t } = useLingui();
  const [form, setForm] = useState<Form>("600");
  const [dark, setDark] = useState(false);
  const { shown } = preview;

  return (
    <section className={styles.preview} aria-label={t`Aperçu`}>
      <SessionSelect sessionId={sessionId} onChange={onSession} />
      <div className={styles.head}>
        <SegmentedControl
          size="xs"
          aria-label={t`Forme du mail`}
          data={[
            { value: "600", label: t`Ordinateur` },
            { value: "390", label: t`Téléphone` },
            { value: "text", label: t`Texte seul` },
          ]}
          value={form}
          onChange={setForm}
        />
        <Switch
          size="xs"
          label={t`Sombre`}
          disabled={form === "text"}
          checked={dark && form !== "text"}
          onChange={(event) => setDark(event.currentTarget.checked)}
        />
      </div>
      {preview.isBehind && (
        <InlineMessage kind="refusal">
          <Trans>Ce qui est écrit ne peut pas encore être montré. Voici le dernier aperçu.</Trans>
        </InlineMessage>
      )}
      {preview.refusal && <InlineMessage kind="refusal">{preview.refusal}</InlineMessage>}
      {preview.error !== undefined && <BlockError error={preview.error} onRetry={preview.retry} />}
      {shown && <MailPage mail={shown} form={form} dark={dark} behind={preview.isBehind} />}
      {!shown && preview.error === undefined && (
        <Skeletons>
          <Skeleton height={480} />
        </Skeletons>
      )}
    </section>
  );
}
