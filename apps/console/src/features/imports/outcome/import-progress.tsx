import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Progress } from "@mantine/core";
import { formatCount, formatPercent, useLocale } from "@passerelle/ui";
import type { ReactNode } from "react";
import type { ImportOutcome_ImportFragment } from "#gql";
import styles from "../imports.module.css";

type Shown = { outcome: ImportOutcome_ImportFragment };

/** How far the rows are; until they are counted, nobody knows how many there are. */
export function ImportProgress({ outcome }: Shown) {
  const { t } = useLingui();
  const { doneCount, rowCount } = outcome;
  const total = formatCount(rowCount, useLocale());
  return (
    <Bar label={t`Avancement de l’import`} done={doneCount} total={rowCount}>
      {rowCount === 0 ? (
        <Trans>Comptage des lignes…</Trans>
      ) : (
        <Plural value={doneCount} one={`# ligne sur ${total}`} other={`# lignes sur ${total}`} />
      )}
    </Bar>
  );
}

/** How far the way back is: each record made or filled in is taken back, or kept. */
export function UndoProgress({ outcome }: Shown) {
  const { t } = useLingui();
  const all = outcome.createdCount + outcome.changedCount;
  const done = outcome.undoneCount + outcome.keptCount;
  const total = formatCount(all, useLocale());
  return (
    <Bar label={t`Avancement de l’annulation`} done={done} total={all}>
      <Plural value={done} one={`# fiche sur ${total}`} other={`# fiches sur ${total}`} />
    </Bar>
  );
}

type BarProps = { label: string; done: number; total: number; children: ReactNode };

function Bar({ label, done, total, children }: BarProps) {
  const locale = useLocale();
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <div className={styles.progress}>
      <Progress.Root size="md">
        <Progress.Section
          value={total > 0 ? share * 100 : 100}
          animated={total === 0}
          aria-label={label}
          aria-valuetext={formatPercent(share, locale)}
        />
      </Progress.Root>
      <p className={styles.sentence} data-tabular aria-live="polite">
        {children}
      </p>
    </div>
  );
}
