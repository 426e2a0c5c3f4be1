import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Card, formatInstantDate, Section, useLocale } from "@passerelle/ui";
import type { ReactNode } from "react";
import { SessionSteps_SessionFragmentDoc, type SessionSteps_SessionFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import styles from "../planning.module.css";
import { useSessionSteps } from "./use-session-steps.ts";

type SessionStepsProps = {
  session: FragmentType<SessionSteps_SessionFragment>;
  say: (notice: NoticeWords | undefined) => void;
};

/** Where the session stands by the word of the staff: confirmed, closed. */
export function SessionSteps({ session: from, say }: SessionStepsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data: session } = useSuspenseFragment({ fragment: SessionSteps_SessionFragmentDoc, from });
  const { confirm, unconfirm, close, reopen, loading } = useSessionSteps(session.id, say);
  const { confirmedAt, closedAt, startsOn } = session;
  if (!session.viewerCan.plan) return null;
  const confirmedOn = confirmedAt && formatInstantDate(confirmedAt, locale);
  const closedOn = closedAt && formatInstantDate(closedAt, locale);

  return (
    <Section title={t`Avancement`}>
      <Card padded={false}>
        <Step
          words={
            confirmedOn ? (
              <Trans>Confirmée le {confirmedOn} : elle aura lieu, les convocations peuvent partir.</Trans>
            ) : startsOn ? (
              <Trans>
                Confirmez la session quand elle est sûre d’avoir lieu : ses clients la verront « Confirmée ».
              </Trans>
            ) : (
              <Trans>Une session se confirme une fois ses créneaux planifiés.</Trans>
            )
          }
        >
          {confirmedAt ? (
            <Button variant="default" size="xs" loading={loading} onClick={() => void unconfirm()}>
              <Trans>Retirer la confirmation</Trans>
            </Button>
          ) : (
            <Button variant="default" size="xs" loading={loading} disabled={!startsOn} onClick={() => void confirm()}>
              <Trans>Confirmer la session</Trans>
            </Button>
          )}
        </Step>
        <Step
          words={
            closedOn ? (
              <Trans>Dossier clôturé le {closedOn} : rien ne manque.</Trans>
            ) : (
              <Trans>Clôturez le dossier quand plus rien ne manque. Vos clients n’en voient rien.</Trans>
            )
          }
        >
          {closedAt ? (
            <Button variant="default" size="xs" loading={loading} onClick={() => void reopen()}>
              <Trans>Rouvrir le dossier</Trans>
            </Button>
          ) : (
            <Button variant="default" size="xs" loading={loading} onClick={() => void close()}>
              <Trans>Clôturer le dossier</Trans>
            </Button>
          )}
        </Step>
      </Card>
    </Section>
  );
}

function Step({ words, children }: { words: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.step}>
      <p className={styles.stepWords}>{words}</p>
      {children}
    </div>
  );
}
