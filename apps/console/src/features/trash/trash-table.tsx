import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Tooltip } from "@mantine/core";
import { documentKindLabels, trashKindLabels } from "@passerelle/schema/vocabulary";
import { DataTable, formatInstantDate, useLocale, useSelectionColumn, type Column, type Sorting } from "@passerelle/ui";
import { IconAlertTriangle, IconArrowBackUp } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { TrashRow_ItemFragmentDoc, type TrashRow_ItemFragment } from "#gql";
import { PurgeDay } from "./purge-day.tsx";
import { TrashBulkBar } from "./trash-bulk-bar.tsx";
import { TrashPlace } from "./trash-place.tsx";
import styles from "./trash.module.css";
import { useRestore, type Restoring } from "./use-restore.tsx";

type TrashTableProps = Restoring & {
  /** `undefined` while the first page is awaited. */
  items: FragmentType<TrashRow_ItemFragment>[] | undefined;
  restored: ReadonlySet<string>;
  order: "date" | "-date";
  onOrder: (order: "date" | "-date") => void;
  hrefOf: (id: string) => string;
  empty: ReactNode;
};

/** What was deleted: what, where, when and by whom, and until when it can be restored. What was just restored stays, greyed. */
export function TrashTable({ items, restored, order, onOrder, hrefOf, empty, ...restoring }: TrashTableProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: TrashRow_ItemFragmentDoc, from: items ?? [] });
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const isSelectable = (item: TrashRow_ItemFragment) => item.viewerCan.restore && !restored.has(item.id);
  const selection = useSelectionColumn<TrashRow_ItemFragment>({
    rows: data,
    rowKey: (item) => item.id,
    name: (item) => item.title,
    isSelectable,
    selected,
    onSelect: select,
  });
  const columns = useColumns({ ...restoring, restored });
  const mayRestore = data.some((item) => item.viewerCan.restore);

  return (
    <>
      <DataTable
        caption={t`Corbeille`}
        columns={mayRestore ? [selection, ...columns] : columns}
        rows={items && data}
        rowKey={(item) => item.id}
        rowHref={(item) => hrefOf(item.id)}
        isGreyed={(item) => restored.has(item.id)}
        sorting={{ by: "date", direction: order === "date" ? "ascending" : "descending" }}
        onSort={({ direction }: Sorting) => onOrder(direction === "ascending" ? "date" : "-date")}
        empty={empty}
      />
      <TrashBulkBar
        items={data.filter((item) => selected.has(item.id) && isSelectable(item))}
        onClear={() => select(new Set())}
        {...restoring}
      />
    </>
  );
}

function useColumns({
  restored,
  ...restoring
}: Restoring & Pick<TrashTableProps, "restored">): Column<TrashRow_ItemFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  return [
    {
      id: "title",
      head: t`Élément`,
      main: true,
      cell: (item) => (
        <>
          {item.title}{" "}
          {item.documentKind && <span className={styles.detail}>{documentKindLabels[item.documentKind][locale]}</span>}
          {restored.has(item.id) && <span className={styles.detail}>{t`restauré`}</span>}
        </>
      ),
    },
    { id: "kind", head: t`Nature`, width: 124, cell: (item) => trashKindLabels[item.kind][locale] },
    { id: "place", head: t`Où`, width: "20%", cell: (item) => <TrashPlace item={item} /> },
    {
      id: "deleted",
      head: t`Supprimé le`,
      sort: "date",
      width: 204,
      cell: (item) => (
        <>
          {formatInstantDate(item.deletedAt, locale)}{" "}
          <span className={styles.detail}>{item.deletedBy?.name ?? "Passerelle"}</span>
        </>
      ),
    },
    {
      id: "purge",
      head: t`Suppression définitive`,
      width: 200,
      hideBelow: 1000,
      cell: (item) => <PurgeDay item={item} short />,
    },
    {
      id: "acts",
      head: t`Actions`,
      headHidden: true,
      width: 132,
      align: "right",
      truncate: false,
      cell: (item) => !restored.has(item.id) && item.viewerCan.restore && <RestoreButton item={item} {...restoring} />,
    },
  ];
}

function RestoreButton({ item, ...restoring }: Restoring & { item: TrashRow_ItemFragment }) {
  const { t } = useLingui();
  const restore = useRestore(restoring);
  const [busy, setBusy] = useState(false);

  async function click() {
    setBusy(true);
    await restore(item);
    setBusy(false);
  }

  return (
    <>
      {item.warnings.length > 0 && (
        <Tooltip label={t`Des choses ont changé depuis : ouvrez la ligne pour les lire.`}>
          <IconAlertTriangle size={16} role="img" aria-label={t`Des choses ont changé depuis`} />
        </Tooltip>
      )}{" "}
      <Button
        variant="subtle"
        size="compact-sm"
        loading={busy}
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        aria-label={t`Restaurer ${item.title}`}
        onClick={() => void click()}
      >
        <Trans>Restaurer</Trans>
      </Button>
    </>
  );
}
