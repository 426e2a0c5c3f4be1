import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ConfirmDialog, ErrorState, InlineMessage, SkeletonRows } from "@passerelle/ui";
import { useState } from "react";
import { DevicesSectionDocument, EndSignInDocument, SignOutOfAllDevicesDocument } from "../gql/graphql.ts";
import styles from "./account.module.css";
import { DeviceRow } from "./device-row.tsx";
import { useAccountQuery } from "./use-account-query.ts";

type DevicesSectionProps = {
  /** This sign-in is over, with the others: nothing may stay on the screen. */
  onLeft: () => Promise<void> | void;
};

/** Where the account is open, and how to close it there. */
export function DevicesSection({ onLeft }: DevicesSectionProps) {
  const { t } = useLingui();
  const { data, error, again, refetch } = useAccountQuery(DevicesSectionDocument);
  const [end] = useMutation(EndSignInDocument);
  const [endAll, { loading }] = useMutation(SignOutOfAllDevicesDocument);
  const [isAsked, setIsAsked] = useState(false);
  const [outcome, setOutcome] = useState<{ kind: "success" | "refusal"; words: string }>();
  if (!data) return error ? <ErrorState onRetry={again} /> : <SkeletonRows rows={2} />;

  async function endOne(signInId: string, device: string) {
    setOutcome(undefined);
    // Ended already from elsewhere is ended: the list read again says so.
    await end({ variables: { input: { signInId } } }).catch(() => undefined);
    const left = (await refetch().catch(() => undefined))?.data?.signIns;
    setOutcome(
      left && !left.some(({ id }) => id === signInId)
        ? { kind: "success", words: t`${device} est déconnecté.` }
        : { kind: "refusal", words: t`La déconnexion n’a pas abouti. Réessayez dans un instant.` },
    );
  }

  async function leaveEverywhere() {
    setOutcome(undefined);
    const result = await endAll().catch(() => undefined);
    if (result?.data) return onLeft();
    setIsAsked(false);
    setOutcome({ kind: "refusal", words: t`Vos connexions n’ont pas pu être fermées. Réessayez dans un instant.` });
  }

  return (
    <div className={styles.stack}>
      <ul className={styles.rows}>
        {data.signIns.map((signIn) => (
          <DeviceRow key={signIn.id} signIn={signIn} onEnd={() => endOne(signIn.id, signIn.device)} />
        ))}
      </ul>
      {outcome && <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>}
      <Button variant="default" onClick={() => setIsAsked(true)}>
        <Trans>Se déconnecter partout</Trans>
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setIsAsked(false)}
        title={t`Se déconnecter de tous les appareils ?`}
        keepLabel={t`Rester connecté`}
        confirmLabel={t`Tout déconnecter`}
        onConfirm={() => void leaveEverywhere()}
        busy={loading}
      >
        <Trans>
          Toutes les connexions de votre compte se ferment, celle-ci comprise. Vous vous reconnecterez avec votre moyen
          habituel.
        </Trans>
      </ConfirmDialog>
    </div>
  );
}
