import styles from "./marks.module.css";

type ProgressBar44Props = {
  done: number;
  total: number;
  /** What is counted, for those who do not see the bar: « documents reçus ». */
  label: string;
};

/** The 44 × 4 bar and its « 5/7 » of the tables: grey until complete, green when complete. */
export function ProgressBar44({ done, total, label }: ProgressBar44Props) {
  const complete = total > 0 && done >= total;
  return (
    <span className={styles.progress}>
      <span
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={Math.min(done, total)}
      >
        <span
          className={styles.fill}
          data-complete={complete || undefined}
          style={{ width: `${total > 0 ? Math.min(100, (done / total) * 100) : 0}%` }}
        />
      </span>
      <span className={styles.fraction} data-tabular>
        {done}/{total}
      </span>
    </span>
  );
}
