import "../console.css";
import { useState } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TestProvider, accessibilityFaults } from "../testing.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { DataTable } from "./data-table.tsx";
import { useSelectionColumn } from "./use-selection-column.tsx";

type Boat = { id: string; name: string; atSea?: boolean };
const fleet: Boat[] = [
  { id: "1", name: "L’Estran" },
  { id: "2", name: "Kernevel" },
  { id: "3", name: "Sterne", atSea: true },
];

function Fleet() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const selection = useSelectionColumn<Boat>({
    rows: fleet,
    rowKey: ({ id }) => id,
    name: ({ name }) => name,
    isSelectable: ({ atSea }) => !atSea,
    selected,
    onSelect: setSelected,
  });
  return (
    <main>
      <DataTable
        caption="La flotte"
        columns={[selection, { id: "name", head: "Bateau", main: true, cell: ({ name }) => name }]}
        rows={fleet}
        rowKey={({ id }) => id}
        empty="Aucun bateau."
      />
      <BulkBar count={selected.size} onClear={() => setSelected(new Set())}>
        <button type="button">Désarmer</button>
      </BulkBar>
    </main>
  );
}

const box = (name: string) => page.getByRole("checkbox", { name });
const bar = page.getByRole("region", { name: "Sélection" });

test("the box in the head takes every row that can be taken, then none", async () => {
  const { container } = await render(<Fleet />, { wrapper: TestProvider });
  await expect.element(bar).not.toBeInTheDocument();

  await box("Tout sélectionner").click();
  await expect.element(bar).toMatchTextContent(/2 lignes sélectionnées/);
  await expect.element(box("Sélectionner Sterne")).toBeDisabled();
  expect(await accessibilityFaults(container)).toEqual([]);

  await box("Tout sélectionner").click();
  await expect.element(bar).not.toBeInTheDocument();
});

test("rows are taken one by one, and let go of together", async () => {
  await render(<Fleet />, { wrapper: TestProvider });
  await box("Sélectionner Kernevel").click();
  await expect.element(bar).toMatchTextContent(/1 ligne sélectionnée/);
  await page.getByRole("button", { name: "Effacer la sélection" }).click();
  await expect.element(box("Sélectionner Kernevel")).not.toBeChecked();
});
