import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { ColumnsMenu } from "../table/columns-menu.tsx";
import { BulkBar } from "../table/bulk-bar.tsx";
import { DataTable } from "../table/data-table.tsx";
import { LoadMore } from "../table/load-more.tsx";
import { NewRowsNotice } from "../table/new-rows-notice.tsx";
import { useSelectionColumn } from "../table/use-selection-column.tsx";
import { Section } from "../page/section.tsx";
import { boats, type Boat } from "./boats.ts";
import { BoatsTable } from "./boats-table.tsx";

export function TableRoom() {
  const [rows, setRows] = useState<Boat[]>(boats.slice(0, 6));
  const [waiting, setWaiting] = useState(3);
  const [hidden, setHidden] = useState<string[]>(["crew"]);
  const [first, ...others] = rows;

  function changeFirst() {
    if (first)
      setRows([
        { ...first, status: first.status[1] === "En mer" ? ["green", "Armé"] : ["violet", "En mer"] },
        ...others,
      ]);
  }

  return (
    <Section
      title="Tableau"
      count={rows.length}
      action={
        <Group gap={8}>
          <Button variant="default" size="xs" onClick={changeFirst}>
            Changer le premier statut
          </Button>
          <ColumnsMenu
            columns={[
              { id: "owner", head: "Armateur" },
              { id: "crew", head: "Équipage" },
            ]}
            hidden={hidden}
            onChange={setHidden}
          />
        </Group>
      }
    >
      <NewRowsNotice count={waiting} label={`${waiting} nouveaux bateaux`} onShow={() => setWaiting(0)} />
      <BoatsTable rows={rows} greyed="boat-2" hidden={hidden} />
      <LoadMore
        hasMore={rows.length < boats.length}
        loading={false}
        shown={rows.length}
        total={boats.length}
        onMore={() => setRows(boats)}
      />
      <BoatsToTake />
      <BoatsTable rows={boats.slice(0, 2)} compact caption="Bateaux, rangs serrés" />
      <BoatsTable rows={undefined} caption="Bateaux, en attente" />
      <BoatsTable rows={[]} caption="Bateaux, aucun" />
    </Section>
  );
}

function BoatsToTake() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(["boat-1"]));
  const rows = boats.slice(0, 3);
  const selection = useSelectionColumn<Boat>({
    rows,
    rowKey: ({ id }) => id,
    name: ({ name }) => name,
    selected,
    onSelect: setSelected,
  });

  return (
    <>
      <DataTable
        caption="Bateaux à prendre"
        columns={[selection, { id: "name", head: "Bateau", main: true, cell: ({ name }) => name }]}
        rows={rows}
        rowKey={({ id }) => id}
        empty={null}
      />
      <BulkBar count={selected.size} onClear={() => setSelected(new Set())}>
        <Button size="xs">Désarmer</Button>
      </BulkBar>
    </>
  );
}
