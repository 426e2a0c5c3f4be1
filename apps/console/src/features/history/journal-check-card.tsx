import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Progress } from "@mantine/core";
import { chainFaultLabels } from "@passerelle/schema/vocabulary";
import { InlineMessage, formatInstantTime, useLocale } from "@passerelle/ui";
import { IconShieldCheck } from "@tabler/icons-react";
import styles from "./history.module.css";
import { useJournalCheck, type Checking } from "./use-journal-check.ts";

/** «Vérifier la chaîne»: whether the journal is whole and unchanged, from its first event to its last. */
export function JournalCheckCard() {
  const { checking, verify } = useJournalCheck();
  return (
    <div className={styles.check}>
      <div className={styles.checkState}>
        <span>
          <Trans>
            Chaque événement est scellé avec celui qui le précède : rien ne peut être modifié, retiré ou déplacé sans
            rompre la chaîne.
          </Trans>
        </span>
        <Verdict checking={checking} />
      </div>
      <Button
        variant="default"
        size="xs"
        loading={checking.state === "running"}
        leftSection={<IconShieldCheck size={16} aria-hidden />}
        onClick={verify}
      >
        {checking.state === "done" ? <Trans>Vérifier à nouveau</Trans> : <Trans>Vérifier la chaîne</Trans>}
      </Button>
    </div>
  );
}

function Verdict({ checking }: { checking: Checking }) {
  const { t } = useLingui();
  const locale = useLocale();
  const count = (value: number) => value.toLocaleString(locale);

  if (checking.state === "idle") return null;
  if (checking.state === "failed")
    return (
      <InlineMessage kind="refusal">
        <Trans>La vérification n’a pas abouti. Vérifiez votre connexion, puis réessayez.</Trans>
      </InlineMessage>
    );
  if (checking.state === "running") {
    const { checked, total } = checking;
    return (
      <div role="status">
        <Progress
          value={total ? (100 * checked) / total : 5}
          size="sm"
          aria-label={t`Vérification de la chaîne`}
          animated={!total}
        />
        {total !== undefined && (
          <span className={styles.seal}>
            <Trans>
              {count(checked)} événements sur {count(total)}
            </Trans>
          </span>
        )}
      </div>
    );
  }

  const { check, erased, at } = checking;
  const time = formatInstantTime(at.toISOString(), locale);
  if (check.fault) {
    const reason = chainFaultLabels[check.fault][locale];
    const number = count(check.brokenAt ?? 0);
    return (
      <InlineMessage kind="refusal">
        <Trans>
          Chaîne rompue à l’événement {number} : {reason}. Prévenez la personne qui héberge Passerelle.
        </Trans>
      </InlineMessage>
    );
  }
  const total = count(check.total);
  return (
    <>
      <InlineMessage kind="success">
        <Trans>
          Chaîne vérifiée : {total} événements, à {time}.
        </Trans>
      </InlineMessage>
      {erased > 0 && (
        <span className={styles.seal}>
          <Trans>Dont {count(erased)} aux noms effacés après une suppression définitive.</Trans>
        </span>
      )}
      <span className={styles.seal}>
        <Trans>Sceau final : {check.seal}</Trans>
      </span>
    </>
  );
}
