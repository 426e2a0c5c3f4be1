import { useLingui } from "@lingui/react/macro";
import { useElementSize } from "@mantine/hooks";
import { inTheDark, inTheLight } from "./night.rules.ts";
import styles from "./preview.module.css";

type MailPageProps = {
  mail: { subject: string; html: string; text: string };
  form: "600" | "390" | "text";
  dark: boolean;
  behind: boolean;
};

/** Drawn at its own width, then made smaller to the place there is; its sandbox allows nothing, neither script nor link. */
export function MailPage({ mail: { subject, html, text }, form, dark, behind }: MailPageProps) {
  const { t } = useLingui();
  const { ref, width: place } = useElementSize();
  const width = Number(form);
  const scale = place > 0 ? Math.min(1, place / width) : 1;

  return (
    <div className={styles.page} data-behind={behind || undefined}>
      <p className={styles.subject}>{subject}</p>
      <div ref={ref} className={styles.window} data-dark={(dark && form !== "text") || undefined}>
        {form === "text" ? (
          <pre className={styles.text} tabIndex={0} aria-label={t`Texte de « ${subject} »`} role="region">
            {text}
          </pre>
        ) : (
          <iframe
            className={styles.frame}
            title={t`Contenu de « ${subject} »`}
            sandbox=""
            srcDoc={dark ? inTheDark(html) : inTheLight(html)}
            style={{ width, height: `${100 / scale}%`, transform: `scale(${scale})` }}
          />
        )}
      </div>
    </div>
  );
}
