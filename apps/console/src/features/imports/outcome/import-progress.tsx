import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Progress } from "@mantine/core";
import { formatCount, formatPercent, useLocale } from "@passerelle/ui";
import type { ImportOutcome_ImportFragment } from "#gql";
import styles from "../imports.module.css";

/** Until the rows are counted, nobody knows how many there are. */
export function ImportProgress({ outcome }: { outcome: ImportOutcome_ImportFragment }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { doneCount, rowCount } = outcome;
  const share = rowCount > 0 ? Math.min(1, doneCount / rowCount) : 0;
  const total = formatCount(rowCount, locale);

  return (
    <div className={styles.progress}>
      <Progress.Root size="md">
        <Progress.Section
          value={rowCount > 0 ? share * 100 : 100}
          animated={rowCount === 0}
          aria-label={t`Avancement de l’import`}
          aria-valuetext={formatPercent(share, locale)}
        />
      </Progress.Root>
      <p className={styles.sentence} data-tabular aria-live="polite">
        {rowCount === 0 ? (
          <Trans>Comptage des lignes…</Trans>
        ) : (
          <Plural value={doneCount} one={`# ligne sur ${total}`} other={`# lignes sur ${total}`} />
        )}
      </p>
    </div>
  );
}
