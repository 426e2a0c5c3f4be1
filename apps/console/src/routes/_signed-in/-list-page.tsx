import { FilterPills, LoadMore, PageHead, type FilterPill } from "@passerelle/ui";
import type { ReactNode } from "react";
import { BlockError } from "#lib/failure.tsx";
import { Notice } from "#lib/notice.tsx";
import type { ListPage as Listed } from "#lib/use-list-page.ts";
import styles from "./page.module.css";

type ListPageProps = {
  title: string;
  /** How many there are, as a sentence. */
  count: (total: number) => ReactNode;
  actions?: ReactNode;
  /** The pills above the list, and what they are for. */
  views?: { label: string; pills: FilterPill[] };
  /** The search, and what else narrows the list. */
  filters: ReactNode;
  list: Listed;
  table: ReactNode;
  /** The drawer beside the list. */
  children: ReactNode;
};

/** A page that is a list: its name and how many, its views and filters, its rows, and the next of them. */
export function ListPage({ title, count, actions, views, filters, list, table, children }: ListPageProps) {
  const { rows, totalCount, error } = list;
  return (
    <div className={styles.page}>
      <PageHead title={title} state={totalCount === undefined ? "\u00a0" : count(totalCount)} actions={actions} />
      <div className={styles.list}>
        {views && <FilterPills {...views} />}
        {filters}
        <Notice notice={list.notice} />
        {error !== undefined && <BlockError error={error} onRetry={list.retry} />}
        {(rows || error === undefined) && table}
        <LoadMore
          hasMore={list.hasMore}
          shown={rows?.length ?? 0}
          total={totalCount}
          loading={list.loading}
          onMore={list.onMore}
        />
      </div>
      {children}
    </div>
  );
}
