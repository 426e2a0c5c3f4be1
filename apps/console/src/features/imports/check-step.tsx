import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, SegmentedControl } from "@mantine/core";
import type { ImportSubject } from "@passerelle/schema/vocabulary";
import { InlineMessage, StatCard, formatCount, useLocale } from "@passerelle/ui";
import { useState, type ReactNode } from "react";
import { readColumns, type ImportSearch } from "./import-search.ts";
import { ImportLines } from "./import-lines.tsx";
import styles from "./imports.module.css";
import { StartImport } from "./start-import.tsx";
import { followers, tally, type Otherwise } from "./tally.rules.ts";
import { Trial } from "./trial.tsx";
import { useImportChoices } from "./use-import-choices.ts";
import type { Preview } from "./use-preview.ts";

type CheckStepProps = {
  uploadId: string;
  subject: ImportSubject;
  search: ImportSearch;
  onChange: (part: ImportSearch) => void;
  /** The address of this step, with other lines shown. */
  hrefOf: (lines: ImportSearch["lines"]) => string;
  onAnotherFile: () => void;
  onBack: () => void;
  onStarted: (importId: string) => void;
  /** Which centre new companies belong to; the organisation's first when nothing is chosen. */
  centreField: (centreId: string | undefined, onCentre: (centreId: string | undefined) => void) => ReactNode;
};

/** The trial: what would be made, filled in and left out, and each line that needs a look. */
export function CheckStep(props: CheckStepProps) {
  const { uploadId, subject, search, onAnotherFile } = props;
  return (
    <Trial uploadId={uploadId} subject={subject} mapping={readColumns(search.columns)} onAnotherFile={onAnotherFile}>
      {(preview) => <Check {...props} preview={preview} />}
    </Trial>
  );
}

function Check({ preview, ...props }: CheckStepProps & { preview: Preview }) {
  const { uploadId, subject, search, onChange, hrefOf, onBack, onStarted, centreField } = props;
  const { choices, choose } = useImportChoices(uploadId);
  const [centreId, setCentreId] = useState<string>();
  const otherwise = search.otherwise ?? "MERGE";
  const following = followers(preview);
  const counts = tally(preview, choices, otherwise);

  return (
    <div className={styles.step}>
      <Figures preview={preview} counts={counts} />
      {following > 0 && (
        <OtherwiseChoice count={following} value={otherwise} onChange={(next) => onChange({ otherwise: next })} />
      )}
      <ImportLines
        preview={preview}
        lines={search.lines}
        hrefOf={hrefOf}
        choices={choices}
        otherwise={otherwise}
        onChoose={choose}
        subject={subject}
      />
      {subject === "COMPANIES_AND_CONTACTS" && centreField(centreId, setCentreId)}
      <InlineMessage kind="info">
        <Trans>
          Les personnes créées par un import ne reçoivent aucun e-mail. Vous pourrez annuler l’import une fois terminé.
        </Trans>
      </InlineMessage>
      <div className={styles.buttons}>
        <Button variant="default" onClick={onBack}>
          <Trans>Revenir aux colonnes</Trans>
        </Button>
        <StartImport
          input={{
            uploadId,
            subject,
            mapping: readColumns(search.columns),
            otherwise,
            centreId,
            choices: Object.entries(choices).map(([row, choice]) => ({ row: Number(row), choice })),
          }}
          count={counts.created + counts.merged}
          onStarted={onStarted}
        />
      </div>
    </div>
  );
}

function Figures({ preview, counts }: { preview: Preview; counts: ReturnType<typeof tally> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const parents = preview.parentCount;
  return (
    <div className={styles.figures}>
      <StatCard
        label={t`Lignes à créer`}
        figure={formatCount(counts.created, locale)}
        comparison={
          parents > 0 && (
            <Plural value={parents} one="# rattachement à une maison-mère" other="# rattachements à une maison-mère" />
          )
        }
      />
      <StatCard label={t`Fiches à compléter`} figure={formatCount(counts.merged, locale)} />
      <StatCard label={t`Lignes ignorées`} figure={formatCount(counts.skipped, locale)} />
      <StatCard label={t`Lignes en erreur`} figure={formatCount(preview.errorCount, locale)} />
    </div>
  );
}

type OtherwiseChoiceProps = { count: number; value: Otherwise; onChange: (next: Otherwise) => void };

function OtherwiseChoice({ count, value, onChange }: OtherwiseChoiceProps) {
  const { t } = useLingui();
  return (
    <div className={styles.otherwise}>
      <span id="otherwise">
        <Plural
          value={count}
          one="# ligne existe déjà. Sauf choix contraire ci-dessous :"
          other="# lignes existent déjà. Sauf choix contraire ci-dessous :"
        />
      </span>
      <SegmentedControl
        size="xs"
        aria-labelledby="otherwise"
        value={value}
        onChange={(next) => onChange(next === "SKIP" ? "SKIP" : "MERGE")}
        data={[
          { value: "MERGE", label: t`Compléter la fiche existante` },
          { value: "SKIP", label: t`Ignorer la ligne` },
        ]}
      />
    </div>
  );
}
