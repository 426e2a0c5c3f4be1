import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { StatusChip } from "@passerelle/ui";
import styles from "./enrolments.module.css";

type CapacityBarProps = {
  taken: number;
  /** Null: the session has no limit. */
  left: number | null;
};

/** How full the session is, all clients together: learners, and the places that wait for a name. */
export function CapacityBar({ taken, left }: CapacityBarProps) {
  const { t } = useLingui();
  if (left === null)
    return (
      <p className={styles.capacity}>
        <Plural value={taken} _0="Aucune place prise" one="# place prise" other="# places prises" />
        <span className={styles.muted}>
          <Trans>La session n’a pas de limite.</Trans>
        </span>
      </p>
    );

  const capacity = taken + left;
  return (
    <div className={styles.capacity}>
      <span data-tabular>
        <Trans>
          {taken} sur <Plural value={capacity} one="# place" other="# places" />
        </Trans>
      </span>
      <span
        className={styles.track}
        role="progressbar"
        aria-label={t`Places prises`}
        aria-valuemin={0}
        aria-valuemax={capacity}
        aria-valuenow={taken}
      >
        <span className={styles.fill} style={{ width: `${(taken / capacity) * 100}%` }} />
      </span>
      {left === 0 ? (
        <StatusChip tone="amber">
          <Trans>Complète</Trans>
        </StatusChip>
      ) : (
        <span className={styles.muted} data-tabular>
          <Plural value={left} one="# place libre" other="# places libres" />
        </span>
      )}
    </div>
  );
}
