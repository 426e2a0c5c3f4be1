import { Trans, useLingui } from "@lingui/react/macro";
import { Radio, Stack } from "@mantine/core";
import { limits, type ImportSubject } from "@passerelle/schema/vocabulary";
import { FileDropZone, InlineMessage, UploadList, formatCount, formatFileSize, useLocale } from "@passerelle/ui";
import styles from "./imports.module.css";
import { useImportUpload } from "./use-import-upload.ts";

type FileStepProps = {
  subject: ImportSubject;
  onSubject: (subject: ImportSubject) => void;
  onSent: (uploadId: string) => void;
  /** Why the file before could not be read. */
  refusal?: string;
};

/** What the file holds, and the file. */
export function FileStep({ subject, onSubject, onSent, refusal }: FileStepProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { uploads, choose, retry, remove } = useImportUpload(onSent);
  const size = formatFileSize(limits.importFile, locale);
  const rows = formatCount(limits.importRows, locale);

  return (
    <Stack gap={20} maw={640}>
      <Radio.Group label={t`Que contient votre fichier ?`} value={subject} onChange={(value) => onSubject(value)}>
        <div className={styles.subjects}>
          <SubjectCard
            value="COMPANIES_AND_CONTACTS"
            label={t`Des entreprises et leurs contacts`}
            detail={t`Une entreprise par ligne, avec un de ses contacts s’il y en a un.`}
          />
          <SubjectCard
            value="LEARNERS"
            label={t`Des apprenants`}
            detail={t`Un apprenant par ligne, avec le nom de son entreprise, déjà enregistrée.`}
          />
        </div>
      </Radio.Group>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={styles.drop}>
        <FileDropZone
          title={t`Déposez le fichier, ou choisissez-le`}
          hint={t`CSV ou XLSX, tel qu’Excel l’enregistre. ${size} et ${rows} lignes au plus.`}
          accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          multiple={false}
          onFiles={choose}
        />
        <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />
      </div>
      <InlineMessage kind="info">
        <Trans>
          Rien n’est enregistré avant votre accord. Les personnes créées par un import ne reçoivent aucun e-mail.
        </Trans>
      </InlineMessage>
    </Stack>
  );
}

function SubjectCard({ value, label, detail }: { value: ImportSubject; label: string; detail: string }) {
  return (
    <Radio.Card value={value} className={styles.subject}>
      <Radio.Indicator />
      <span>
        <span className={styles.subjectLabel}>{label}</span>
        <span className={styles.subjectDetail}>{detail}</span>
      </span>
    </Radio.Card>
  );
}
