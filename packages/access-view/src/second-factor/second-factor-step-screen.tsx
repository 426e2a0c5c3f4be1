import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ErrorState, InlineMessage, SkeletonRows } from "@passerelle/ui";
import { useEffect, useEffectEvent, useState } from "react";
import { Door } from "../door/door.tsx";
import styles from "../door/door.module.css";
import { LeaveForSecondFactorDocument, SecondFactorStepScreenDocument } from "../gql/graphql.ts";
import { EnrolSecondFactor } from "./enrol-second-factor.tsx";

type SecondFactorStepScreenProps = {
  /** Nothing is asked any more: the page that was wanted may open. */
  onDone: () => Promise<void> | void;
  onLeft: () => Promise<void> | void;
};

/** What an organisation that requires a second factor asks before anything else: to add one, or to come back with it. */
export function SecondFactorStepScreen({ onDone, onLeft }: SecondFactorStepScreenProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(SecondFactorStepScreenDocument, { fetchPolicy: "network-only" });
  const [leave, { loading }] = useMutation(LeaveForSecondFactorDocument);
  const [hasFailed, setHasFailed] = useState(false);
  // The codes of a new authenticator stay on the screen until they are kept, whatever the account says meanwhile.
  const [isEnrolling, setIsEnrolling] = useState(false);
  const viewer = data?.viewer;
  const step = viewer?.security.step;
  const isOver = data !== undefined && !step && !isEnrolling;

  const done = useEffectEvent(() => void onDone());
  useEffect(() => {
    if (isOver) done();
  }, [isOver]);

  async function signOut() {
    setHasFailed(false);
    const left = await leave().catch(() => undefined);
    if (!left?.data) return setHasFailed(true);
    await onLeft();
  }

  const access = viewer?.access;
  const dress = { name: access?.organisationName ?? "Passerelle", colour: access?.centre.colour };
  if (!viewer || isOver)
    return (
      <Door dress={dress} title={t`Double authentification`}>
        {error ? <ErrorState onRetry={() => void refetch().catch(() => undefined)} /> : <SkeletonRows rows={2} />}
      </Door>
    );

  const { organisationName } = viewer.access;
  const isProof = step === "PROVE" && !isEnrolling;
  return (
    <Door dress={dress} title={isProof ? t`Reconnectez-vous` : t`Protégez votre compte`}>
      {isProof ? (
        <p className={styles.words}>
          <Trans>
            {organisationName} demande à son équipe une double authentification. Votre compte en a une :
            reconnectez-vous avec votre clé d’accès, ou avec le code de votre application.
          </Trans>
        </p>
      ) : (
        <>
          <p className={styles.words}>
            <Trans>
              {organisationName} demande à son équipe une double authentification. Choisissez la vôtre pour continuer.
            </Trans>
          </p>
          <EnrolSecondFactor
            onBegun={() => setIsEnrolling(true)}
            onGivenUp={() => setIsEnrolling(false)}
            onDone={async () => {
              await refetch().catch(() => undefined);
              setIsEnrolling(false);
            }}
          />
        </>
      )}
      {hasFailed && (
        <InlineMessage kind="refusal">
          <Trans>La déconnexion a échoué. Réessayez dans un instant.</Trans>
        </InlineMessage>
      )}
      <Button fullWidth variant={isProof ? "filled" : "default"} loading={loading} onClick={() => void signOut()}>
        {isProof ? <Trans>Se reconnecter</Trans> : <Trans>Se déconnecter</Trans>}
      </Button>
    </Door>
  );
}
