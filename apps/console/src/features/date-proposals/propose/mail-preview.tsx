import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Modal, SegmentedControl } from "@mantine/core";
import { localeLabels } from "@passerelle/schema/vocabulary";
import { InlineMessage, useLocale } from "@passerelle/ui";
import { useState } from "react";
import styles from "../date-proposals.module.css";
import type { Previewed } from "./use-sending.ts";

type MailPreviewProps = {
  mail: Previewed | undefined;
  /** The names of what goes with it. */
  files: readonly string[];
  opened: boolean;
  onClose: () => void;
  /** The button that opens it was at work, and had lost the keyboard: nobody else gives it back. */
  onLeft: () => void;
  onSend: () => void;
  busy: boolean;
  refusal: string | undefined;
};

type Form = "desktop" | "phone" | "text";

/** «Aperçu»: the mail exactly as it will be received. The frame lets nothing run and leads nowhere. */
export function MailPreview({ mail, files, opened, onClose, onLeft, onSend, busy, refusal }: MailPreviewProps) {
  const { t } = useLingui();
  const [form, setForm] = useState<Form>("desktop");

  return (
    <Modal.Root
      opened={opened && mail !== undefined}
      onClose={onClose}
      onExitTransitionEnd={onLeft}
      returnFocus={false}
      size={720}
      centered
      radius={16}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.previewHead}>
          <Modal.Title>
            <Trans>Aperçu</Trans>
          </Modal.Title>
          <SegmentedControl
            size="xs"
            aria-label={t`Forme du mail`}
            data={[
              { value: "desktop", label: t`Ordinateur` },
              { value: "phone", label: t`Téléphone` },
              { value: "text", label: t`Texte seul` },
            ]}
            value={form}
            onChange={(chosen) => setForm(chosen)}
          />
          <Modal.CloseButton aria-label={t`Fermer l’aperçu`} />
        </div>
        <Modal.Body className={styles.preview}>
          {mail && <Addressees mail={mail} files={files} />}
          {mail && form !== "text" && (
            <div className={styles.window}>
              <iframe
                className={styles.frame}
                data-form={form}
                title={t`Aperçu de « ${mail.subject} »`}
                sandbox=""
                srcDoc={mail.html}
              />
            </div>
          )}
          {mail && form === "text" && (
            <pre className={styles.text} tabIndex={0} role="region" aria-label={t`Texte de « ${mail.subject} »`}>
              {mail.text}
            </pre>
          )}
          {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
          <div className={styles.buttons}>
            <Button variant="default" onClick={onClose}>
              <Trans>Continuer à écrire</Trans>
            </Button>
            <Button onClick={onSend} loading={busy}>
              <Trans>Envoyer</Trans>
            </Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Addressees({ mail, files }: { mail: Previewed; files: readonly string[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const inCopy = (kind: "CC" | "BCC") =>
    mail.copies
      .filter((copy) => copy.kind === kind)
      .map(({ name, address }) => (name === address ? address : `${name} (${address})`))
      .join(", ");
  const lines = [
    { term: t`Objet`, words: mail.subject },
    { term: t`Destinataire`, words: `${mail.recipientName} (${mail.recipientAddress})` },
    { term: t`Langue`, words: localeLabels[mail.locale][locale] },
    { term: t`CC`, words: inCopy("CC") },
    { term: t`CCI`, words: inCopy("BCC") },
    { term: t`Pièces jointes`, words: files.join(", ") },
  ].filter(({ words }) => words !== "");

  return (
    <div>
      <dl className={styles.addressees}>
        {lines.map(({ term, words }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {mail.copies.length > 0 && (
        <p className={styles.hint}>
          <Trans>En copie, le même mail arrive sans les boutons de réponse.</Trans>
        </p>
      )}
    </div>
  );
}
