import { useLingui } from "@lingui/react/macro";
import type { ContactRow_ContactFragment } from "#gql";
import styles from "./form.module.css";

type LoginNoteProps = { contact: Pick<ContactRow_ContactFragment, "email" | "loginEmail"> };

/** The record's address and the one of the account, side by side when they differ (R-099, R-100, C-14). */
export function LoginNote({ contact }: LoginNoteProps) {
  const { t } = useLingui();
  const { email, loginEmail } = contact;
  if (!loginEmail || loginEmail.toLowerCase() === email?.toLowerCase()) return null;

  return (
    <div className={styles.addresses} role="note" aria-label={t`Deux adresses e-mail`}>
      <dl>
        <div>
          <dt>{t`Fiche`}</dt>
          <dd>{email ?? t`aucune`}</dd>
          <dd className={styles.use}>{t`reçoit les messages des sessions`}</dd>
        </div>
        <div>
          <dt>{t`Connexion`}</dt>
          <dd>{loginEmail}</dd>
          <dd className={styles.use}>{t`seul le contact peut la changer`}</dd>
        </div>
      </dl>
    </div>
  );
}
