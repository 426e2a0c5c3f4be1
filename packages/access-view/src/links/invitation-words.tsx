import { Trans } from "@lingui/react/macro";
import styles from "../door/door.module.css";
import type { LinkedPage } from "./linked-page-screen.tsx";

/** Who invites, where, and under which address. */
export function InvitationWords({ page }: { page: LinkedPage }) {
  const { organisationName, companyName, email } = page;
  return (
    <>
      <p className={styles.words}>
        {page.kind === "STAFF_INVITATION" ? (
          <Trans>
            <strong>{organisationName}</strong> vous invite à rejoindre son équipe sur Passerelle.
          </Trans>
        ) : (
          <Trans>
            <strong>{organisationName}</strong> vous ouvre l’Espace entreprise de <strong>{companyName}</strong> : vos
            sessions de formation et leurs documents, au même endroit.
          </Trans>
        )}
      </p>
      <p className={styles.words}>
        {page.hasAccount ? (
          <Trans>
            L’adresse <strong>{email}</strong> a déjà un compte. Saisissez son mot de passe pour y ajouter cet accès.
          </Trans>
        ) : (
          <Trans>
            Vous vous connecterez avec l’adresse <strong>{email}</strong>.
          </Trans>
        )}
      </p>
    </>
  );
}
