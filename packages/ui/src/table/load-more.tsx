import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import styles from "./data-table.module.css";

type LoadMoreProps = { hasMore: boolean; loading: boolean; onMore: () => void; shown: number; total?: number };

/** Under a list of which a page is shown: « 50 sur 120 », « Afficher plus ». */
export function LoadMore({ hasMore, loading, onMore, shown, total }: LoadMoreProps) {
  if (!hasMore) return null;
  return (
    <div className={styles.more}>
      {total !== undefined && (
        <span className={styles.moreCount} data-tabular>
          <Trans>
            {shown} sur {total}
          </Trans>
        </span>
      )}
      <Button variant="default" size="xs" loading={loading} onClick={onMore}>
        <Trans>Afficher plus</Trans>
      </Button>
    </div>
  );
}
