import { LoadMore } from "@passerelle/ui";
import type { ReactNode } from "react";
import { BlockError } from "#lib/failure.tsx";
import { Notice } from "#lib/notice.tsx";
import type { ListPage as Listed } from "#lib/use-list-page.ts";
import styles from "./page.module.css";

type ListBodyProps = {
  /** The views of the list, above all else. */
  views?: ReactNode;
  /** The search, and what else narrows the list. */
  filters: ReactNode;
  list: Listed;
  table: ReactNode;
};

/** A list wherever it stands, a page of its own or a tab: its views and filters, its rows, and the next of them. */
export function ListBody({ views, filters, list, table }: ListBodyProps) {
  const { rows, error } = list;
  return (
    <div className={styles.list}>
      {views}
      {filters}
      <Notice notice={list.notice} />
      {error !== undefined && <BlockError error={error} onRetry={list.retry} />}
      {(rows || error === undefined) && table}
      <LoadMore
        hasMore={list.hasMore}
        shown={rows?.length ?? 0}
        total={list.totalCount}
        loading={list.loading}
        onMore={list.onMore}
      />
    </div>
  );
}
