import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage, UiLink } from "@passerelle/ui";
import { useState } from "react";
import { Door, type Dress } from "../door/door.tsx";
import styles from "../door/door.module.css";
import { LeaveForLinkDocument, type LinkedPageScreenQuery } from "../gql/graphql.ts";
import type { LinkedPage } from "./linked-page-screen.tsx";

type SomebodyElseProps = {
  page: LinkedPage;
  dress: Dress;
  viewer: NonNullable<LinkedPageScreenQuery["viewer"]>;
  onLeft: () => Promise<void> | void;
};

/** The link is one person's, the browser another's: nobody enters in the place of somebody else. */
export function SomebodyElse({ page, dress, viewer, onLeft }: SomebodyElseProps) {
  const { t } = useLingui();
  const [leave, { loading }] = useMutation(LeaveForLinkDocument);
  const [hasFailed, setHasFailed] = useState(false);
  const name = `${viewer.firstName} ${viewer.lastName}`;

  async function signOut() {
    setHasFailed(false);
    const left = await leave().catch(() => undefined);
    if (!left?.data) return setHasFailed(true);
    await onLeft();
  }

  return (
    <Door dress={dress} title={t`Ce lien est pour une autre personne`}>
      <dl className={styles.facts}>
        <div>
          <dt>
            <Trans>Le lien est adressé à</Trans>
          </dt>
          <dd>
            {page.firstName && (
              <div>
                {page.firstName} {page.lastName}
              </div>
            )}
            <div>{page.email}</div>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Sur ce navigateur, vous êtes</Trans>
          </dt>
          <dd>
            <div>{name}</div>
            <div>{viewer.email}</div>
          </dd>
        </div>
      </dl>
      <p className={styles.words}>
        <Trans>Pour continuer avec ce lien, déconnectez d’abord le compte de {name} sur ce navigateur.</Trans>
      </p>
      {hasFailed && (
        <InlineMessage kind="refusal">
          <Trans>La déconnexion a échoué. Réessayez dans un instant.</Trans>
        </InlineMessage>
      )}
      <div className={styles.stack}>
        <Button fullWidth loading={loading} onClick={() => void signOut()}>
          <Trans>Se déconnecter et continuer</Trans>
        </Button>
        <Button fullWidth variant="default" component={UiLink} href="/">
          <Trans>Rester connecté, ne pas utiliser ce lien</Trans>
        </Button>
      </div>
    </Door>
  );
}
