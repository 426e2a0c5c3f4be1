import { Trans } from "@lingui/react/macro";
import { ErrorState, SkeletonRows } from "@passerelle/ui";
import { PasswordSectionDocument } from "../gql/graphql.ts";
import styles from "./account.module.css";
import { ChangePasswordForm } from "./change-password-form.tsx";
import { useAccountQuery } from "./use-account-query.ts";

export function PasswordSection() {
  const { data, error, again } = useAccountQuery(PasswordSectionDocument);
  const viewer = data?.viewer;
  if (!viewer) return error ? <ErrorState onRetry={again} /> : <SkeletonRows rows={2} />;
  if (viewer.security.hasPassword)
    return <ChangePasswordForm email={viewer.email} known={[viewer.firstName, viewer.lastName, viewer.email]} />;
  return (
    <p className={styles.words}>
      <Trans>
        Votre compte n’a pas de mot de passe : vous entrez avec une clé d’accès. Pour en choisir un, déconnectez-vous,
        puis suivez « Mot de passe oublié ? ».
      </Trans>
    </p>
  );
}
