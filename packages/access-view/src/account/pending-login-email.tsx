import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage, StatusChip } from "@passerelle/ui";
import { useState } from "react";
import { CancelLoginEmailChangeDocument, type LoginEmailSectionQuery } from "../gql/graphql.ts";
import styles from "./account.module.css";

type PendingLoginEmailProps = {
  email: string;
  change: NonNullable<NonNullable<LoginEmailSectionQuery["viewer"]>["loginEmailChange"]>;
};

/** Which of the two addresses is still waited for. */
export function PendingLoginEmail({ email, change }: PendingLoginEmailProps) {
  const { t } = useLingui();
  const [cancel, { loading }] = useMutation(CancelLoginEmailChangeDocument);
  const [hasFailed, setHasFailed] = useState(false);
  const { newEmail, isConfirmedByCurrent, isConfirmedByNew } = change;

  async function giveUp() {
    setHasFailed(false);
    const result = await cancel().catch(() => undefined);
    if (!result?.data) setHasFailed(true);
  }

  return (
    <div className={styles.pending} role="status">
      <p className={styles.words}>
        <Trans>
          Changement demandé vers <strong>{newEmail}</strong>. Il a lieu une fois confirmé depuis les deux adresses,
          dans les 24 heures : ouvrez les messages que nous y avons envoyés.
        </Trans>
      </p>
      <ul className={styles.steps}>
        {[
          { address: email, isConfirmed: isConfirmedByCurrent },
          { address: newEmail, isConfirmed: isConfirmedByNew },
        ].map(({ address, isConfirmed }) => (
          <li key={address}>
            <StatusChip tone={isConfirmed ? "green" : "amber"}>{isConfirmed ? t`Confirmée` : t`En attente`}</StatusChip>
            <span>{address}</span>
          </li>
        ))}
      </ul>
      {hasFailed && (
        <InlineMessage kind="refusal">
          <Trans>La demande n’a pas pu être abandonnée. Réessayez dans un instant.</Trans>
        </InlineMessage>
      )}
      <div>
        <Button variant="default" loading={loading} onClick={() => void giveUp()}>
          <Trans>Abandonner ce changement</Trans>
        </Button>
      </div>
    </div>
  );
}
