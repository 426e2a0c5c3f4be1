import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { importFieldLabels, type ImportSubject } from "@passerelle/schema/vocabulary";
import { InlineMessage, useLocale } from "@passerelle/ui";
import { ColumnsTable } from "./columns-table.tsx";
import { missingFields, type Guess } from "./columns.rules.ts";
import { readColumns, writeColumns, type Mapping } from "./import-search.ts";
import styles from "./imports.module.css";
import { Trial } from "./trial.tsx";
import type { Preview } from "./use-preview.ts";

type ColumnsStepProps = {
  uploadId: string;
  subject: ImportSubject;
  /** As the address writes it; undefined: as the house guessed. */
  columns: string | undefined;
  onColumns: (columns: string) => void;
  onAnotherFile: () => void;
  onNext: () => void;
};

/** Which column holds what: guessed by the house, adjusted by the person. */
export function ColumnsStep(props: ColumnsStepProps) {
  return (
    <Trial uploadId={props.uploadId} subject={props.subject} mapping={undefined} onAnotherFile={props.onAnotherFile}>
      {(preview) => <Columns {...props} preview={preview} />}
    </Trial>
  );
}

function Columns({
  subject,
  columns,
  onColumns,
  onAnotherFile,
  onNext,
  preview,
}: ColumnsStepProps & { preview: Preview }) {
  const { t } = useLingui();
  const locale = useLocale();
  const mapping = readColumns(columns) ?? guessed(preview.columns);
  const missing = missingFields(mapping, subject).map((field) => `« ${importFieldLabels[field][locale]} »`);
  const ignored = preview.columns.length - mapping.length;
  const names = new Intl.ListFormat(locale).format(missing);

  return (
    <div className={styles.step}>
      <p className={styles.sentence}>
        <strong>{preview.fileName}</strong>
        {" · "}
        <Plural value={preview.rowCount} one="# ligne" other="# lignes" />
        {ignored > 0 && (
          <>
            {" · "}
            <Plural value={ignored} one="# colonne ne sera pas importée" other="# colonnes ne seront pas importées" />
          </>
        )}
      </p>
      <ColumnsTable
        columns={preview.columns}
        subject={subject}
        mapping={mapping}
        onChange={(next) => onColumns(writeColumns(next))}
      />
      {missing.length > 0 && (
        <InlineMessage kind="refusal">
          {t`Indiquez la colonne qui contient ${names} : sans elle, rien ne peut être importé.`}
        </InlineMessage>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onAnotherFile}>
          <Trans>Choisir un autre fichier</Trans>
        </Button>
        <Button onClick={onNext} disabled={missing.length > 0}>
          <Trans>Vérifier les lignes</Trans>
        </Button>
      </div>
    </div>
  );
}

const guessed = (columns: readonly Guess[]): Mapping =>
  columns.flatMap(({ column, field }) => (field ? [{ column, field }] : []));
