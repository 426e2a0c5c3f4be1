import { Trans, useLingui } from "@lingui/react/macro";
import { importMatchLabels, type ImportSubject } from "@passerelle/schema/vocabulary";
import { StatusChip, UiLink, useLocale, type Tone } from "@passerelle/ui";
import styles from "./imports.module.css";
import type { Line } from "./lines.rules.ts";
import type { PreviewDuplicate } from "./use-preview.ts";

const tones: Record<Line["kind"], Tone> = { errors: "red", warnings: "amber", duplicates: "blue" };

export function LineChip({ kind }: { kind: Line["kind"] }) {
  const { t } = useLingui();
  const words: Record<Line["kind"], string> = {
    errors: t`Erreur`,
    warnings: t`Avertissement`,
    duplicates: t`Doublon`,
  };
  return <StatusChip tone={tones[kind]}>{words[kind]}</StatusChip>;
}

export function LineWords({ line, subject }: { line: Line; subject: ImportSubject }) {
  if (line.kind !== "duplicates") return <span className={styles.words}>{line.problem.message}</span>;
  return (
    <span className={styles.words}>
      {line.duplicate.name}
      <span className={styles.detail}>
        <Same duplicate={line.duplicate} subject={subject} />
      </span>
    </span>
  );
}

function Same({ duplicate, subject }: { duplicate: PreviewDuplicate; subject: ImportSubject }) {
  const locale = useLocale();
  const match = importMatchLabels[duplicate.match][locale];
  const { existingId, existingName, existingRow } = duplicate;
  if (existingRow !== null && existingRow !== undefined)
    return (
      <Trans>
        {match} : ligne {existingRow}
      </Trans>
    );
  // Beside, in another tab: the import under way is not left.
  const href = subject === "LEARNERS" ? `/learners?learner=${existingId}` : `/companies/${existingId}`;
  return (
    <>
      {match}
      {locale === "fr" ? "\u202f: " : ": "}
      {existingId ? (
        <UiLink className={styles.link} href={href} target="_blank">
          {existingName}
        </UiLink>
      ) : (
        existingName
      )}
    </>
  );
}
