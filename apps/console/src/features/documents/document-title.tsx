import { useLingui } from "@lingui/react/macro";
import styles from "./documents.module.css";

type DocumentTitleProps = { title: string; mediaType: string; onOpen: () => void };

/** The name of a document; a PDF can be looked at without leaving the page. */
export function DocumentTitle({ title, mediaType, onOpen }: DocumentTitleProps) {
  const { t } = useLingui();
  if (mediaType !== "application/pdf") return title;
  return (
    <button type="button" className={styles.title} aria-haspopup="dialog" title={t`Voir le document`} onClick={onOpen}>
      {title}
    </button>
  );
}
