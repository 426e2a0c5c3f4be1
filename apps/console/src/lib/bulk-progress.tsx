import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Progress } from "@mantine/core";
import styles from "./bulk-progress.module.css";
import type { Bulk, BulkFailure } from "./use-bulk.ts";

/** How far an act on many rows is, in the bar of the selection. */
export function BulkProgress({ bulk: { done, total }, onStop }: { bulk: Bulk; onStop: () => void }) {
  const { t } = useLingui();
  return (
    <span className={styles.progress}>
      <Progress.Root size={4} w={120}>
        <Progress.Section value={(100 * done) / total} aria-label={t`Avancement`} />
      </Progress.Root>
      <span data-tabular>{t`${done} sur ${total}`}</span>
      <Button variant="subtle" size="compact-sm" onClick={onStop}>
        <Trans>Arrêter</Trans>
      </Button>
    </span>
  );
}

/** What could not be done, each with its reason. */
export function BulkFailures({ failures }: { failures: readonly BulkFailure[] }) {
  return (
    <ul className={styles.failures}>
      {failures.map(({ id, name, words }) => (
        <li key={id}>
          {name} : {words}
        </li>
      ))}
    </ul>
  );
}
