import { Trans, useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import type { OpenMail } from "./mail-drawer.tsx";
import styles from "../mails.module.css";

/** The page's own policy reaches into the frame, and its sandbox allows nothing: neither script, link nor form. */
export function MailBody({ mail: { subject, html, text } }: { mail: OpenMail }) {
  const { t } = useLingui();
  const [part, setPart] = useState<"html" | "text">("html");
  const shown = html ? part : "text";

  return (
    <div className={styles.body}>
      <div className={styles.bodyHead}>
        <SegmentedControl
          size="xs"
          aria-label={t`Forme du mail`}
          disabled={!html}
          data={[
            { value: "html", label: t`Mise en page` },
            { value: "text", label: t`Texte seul` },
          ]}
          value={shown}
          onChange={(chosen) => setPart(chosen === "text" ? "text" : "html")}
        />
      </div>
      {shown === "html" ? (
        <div className={styles.window}>
          <iframe className={styles.frame} title={t`Contenu de « ${subject} »`} sandbox="" srcDoc={html ?? ""} />
        </div>
      ) : (
        <pre className={styles.text} tabIndex={0} aria-label={t`Texte de « ${subject} »`} role="region">
          {text}
        </pre>
      )}
      <p className={styles.note}>
        <Trans>Le lien personnel du destinataire n’est pas montré : lui seul peut l’ouvrir.</Trans>
      </p>
    </div>
  );
}
