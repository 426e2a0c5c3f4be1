import { FilterPills, PageHead, type FilterPill } from "@passerelle/ui";
import type { ComponentProps, ReactNode } from "react";
import { ListBody } from "./-list-body.tsx";
import styles from "./page.module.css";

type ListPageProps = Omit<ComponentProps<typeof ListBody>, "views"> & {
  title: string;
  /** How many there are, as a sentence. */
  count: (total: number) => ReactNode;
  actions?: ReactNode;
  /** The pills above the list, and what they are for. */
  views?: { label: string; pills: FilterPill[] };
  /** The drawer beside the list. */
  children: ReactNode;
};

/** A page that is a list: its name and how many, then the list. */
export function ListPage({ title, count, actions, views, list, children, ...body }: ListPageProps) {
  const { totalCount } = list;
  return (
    <div className={styles.page}>
      <PageHead title={title} state={totalCount === undefined ? "\u00a0" : count(totalCount)} actions={actions} />
      <ListBody views={views && <FilterPills {...views} />} list={list} {...body} />
      {children}
    </div>
  );
}
