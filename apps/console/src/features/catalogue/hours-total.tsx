import { Trans } from "@lingui/react/macro";
import { totalHours, useHours } from "./hours.ts";
import styles from "./catalogue.module.css";

type HoursTotalProps = { modules: readonly { hours: number }[]; hours: number | null };

/** What the modules add up to, beside what the programme announces. */
export function HoursTotal({ modules, hours }: HoursTotalProps) {
  const say = useHours();
  const sum = totalHours(modules);
  const gap = hours === null ? 0 : Math.round((sum - hours) * 100) / 100;
  const total = say(sum);
  const announced = say(hours ?? 0);
  const missing = say(Math.abs(gap));

  return (
    <p className={styles.total} data-gap={gap !== 0 || undefined}>
      {hours === null || gap === 0 ? (
        <Trans>Total des modules : {total}</Trans>
      ) : gap < 0 ? (
        <Trans>
          Total des modules : {total}, soit {missing} de moins que la durée de la formation ({announced}).
        </Trans>
      ) : (
        <Trans>
          Total des modules : {total}, soit {missing} de plus que la durée de la formation ({announced}).
        </Trans>
      )}
    </p>
  );
}
