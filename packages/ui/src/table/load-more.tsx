import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { formatCount } from "../format/quantities.ts";
import { useLocale } from "../i18n.ts";
import styles from "./data-table.module.css";

type LoadMoreProps = {
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
  shown: number;
  total?: number;
  most?: number;
};

/** Under a list of which a page is shown: « 50 sur 120 », « Afficher plus ». Where counting stopped at `most`: « 50 sur 500+ ». */
export function LoadMore({ hasMore, loading, onMore, shown, total, most }: LoadMoreProps) {
  const locale = useLocale();
  if (!hasMore) return null;
  const all = total === undefined ? undefined : formatCount(total, locale, most);
  return (
    <div className={styles.more}>
      {all !== undefined && (
        <span className={styles.moreCount} data-tabular>
          <Trans>
            {shown} sur {all}
          </Trans>
        </span>
      )}
      <Button variant="default" size="xs" loading={loading} onClick={onMore}>
        <Trans>Afficher plus</Trans>
      </Button>
    </div>
  );
}
