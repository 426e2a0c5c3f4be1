import { Trans } from "@lingui/react/macro";
import styles from "./skip-link.module.css";

export const contentId = "content";

/** First stop of the keyboard: over the navigation, straight to the page. */
export function SkipLink() {
  return (
    <a className={styles.skip} href={`#${contentId}`} onClick={focusContent}>
      <Trans>Aller au contenu</Trans>
    </a>
  );
}

/** The router would take «#content» for an address: the jump is made by hand. */
function focusContent(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById(contentId)?.focus();
}
