import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ErrorState, InlineMessage, Section, StatCard, formatCount, useLocale } from "@passerelle/ui";
import { ImportOutcome_ImportFragmentDoc, type ImportOutcome_ImportFragment } from "#gql";
import styles from "../imports.module.css";
import { ImportProgress, UndoProgress } from "./import-progress.tsx";
import { KeptTable } from "./kept-table.tsx";
import { ProblemsTable } from "./problems-table.tsx";
import { UndoImport } from "./undo-import.tsx";

type ImportOutcomeProps = { outcome: FragmentType<ImportOutcome_ImportFragment> };

/** An import under way, done, stopped or taken back: how far, with which figures, and what remains to be done by hand. */
export function ImportOutcome({ outcome: from }: ImportOutcomeProps) {
  const { data: outcome } = useSuspenseFragment({ fragment: ImportOutcome_ImportFragmentDoc, from });
  const { state } = outcome;
  return (
    <div className={styles.step}>
      {state === "RUNNING" && <ImportProgress outcome={outcome} />}
      {state === "UNDOING" && <UndoProgress outcome={outcome} />}
      <Sentence outcome={outcome} />
      {(state === "UNDOING" || state === "UNDONE") && <Undone outcome={outcome} />}
      <Figures outcome={outcome} />
      {(state === "DONE" || state === "FAILED") && <UndoImport outcome={outcome} />}
      {outcome.problems.length > 0 && <Problems outcome={outcome} />}
    </div>
  );
}

type Shown = { outcome: ImportOutcome_ImportFragment };

function Sentence({ outcome }: Shown) {
  switch (outcome.state) {
    case "RUNNING":
      return (
        <InlineMessage kind="info">
          <Trans>Vous pouvez quitter cette page : l’import continue sans elle.</Trans>
        </InlineMessage>
      );
    case "DONE":
      return (
        <InlineMessage kind="success">
          <Trans>L’import est terminé. Les personnes créées n’ont reçu aucun e-mail.</Trans>
        </InlineMessage>
      );
    case "FAILED":
      return (
        <ErrorState>
          <Trans>
            L’import s’est arrêté à la ligne {outcome.doneCount + 1} : la suite du fichier est illisible. Ce qui a été
            importé reste en place ; corrigez le fichier et importez-le à nouveau, ou annulez cet import.
          </Trans>
        </ErrorState>
      );
    case "UNDOING":
      return (
        <InlineMessage kind="info">
          <Trans>L’import est en cours d’annulation.</Trans>
        </InlineMessage>
      );
    case "UNDONE":
      return null;
  }
}

function Figures({ outcome }: Shown) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <div className={styles.figures}>
      <StatCard label={t`Fiches créées`} figure={formatCount(outcome.createdCount, locale)} />
      <StatCard label={t`Fiches complétées`} figure={formatCount(outcome.changedCount, locale)} />
      <StatCard label={t`Lignes ignorées`} figure={formatCount(outcome.skippedCount, locale)} />
      <StatCard label={t`Lignes en erreur`} figure={formatCount(outcome.errorCount, locale)} />
    </div>
  );
}

function Undone({ outcome }: Shown) {
  const { t } = useLingui();
  const { undoneCount, keptCount, state } = outcome;
  return (
    <>
      {state === "UNDONE" && (
        <InlineMessage kind={keptCount > 0 ? "info" : "success"}>
          <Plural
            value={undoneCount}
            _0="L’import est annulé : aucune fiche n’a été reprise."
            one="L’import est annulé : # fiche a retrouvé son état d’avant."
            other="L’import est annulé : # fiches ont retrouvé leur état d’avant."
          />
        </InlineMessage>
      )}
      {keptCount > 0 && (
        <Section title={t`Ce qui n’a pas pu être annulé`} count={keptCount}>
          <KeptTable kept={outcome.kept} />
        </Section>
      )}
    </>
  );
}

function Problems({ outcome }: Shown) {
  const { t } = useLingui();
  return (
    <Section title={t`Lignes à reprendre`} count={outcome.problems.length}>
      <ProblemsTable problems={outcome.problems} />
    </Section>
  );
}
