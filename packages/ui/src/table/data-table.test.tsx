import "../console.css";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TestProvider } from "../testing.tsx";
import type { Column, Sorting } from "./column.ts";
import { DataTable } from "./data-table.tsx";

type Boat = { id: string; name: string; status: string };
const estran: Boat = { id: "1", name: "L’Estran", status: "À quai" };
const kernevel: Boat = { id: "2", name: "Kernevel", status: "En mer" };
const columns: Column<Boat>[] = [
  { id: "name", head: "Bateau", cell: (boat) => boat.name, main: true, sort: "name" },
  { id: "status", head: "Statut", cell: (boat) => boat.status, watched: (boat) => boat.status },
  { id: "port", head: "Port", cell: () => "Paimpol", hideBelow: 5_000 },
];

function Fleet({ rows, greyed }: { rows: Boat[] | undefined; greyed?: string }) {
  const [sorting, setSorting] = useState<Sorting>();
  return (
    <TestProvider>
      <DataTable
        caption="La flotte"
        columns={columns}
        rows={rows}
        rowKey={(boat) => boat.id}
        rowHref={(boat) => `#boat-${boat.id}`}
        isGreyed={(boat) => boat.id === greyed}
        sorting={sorting}
        onSort={setSorting}
        empty="Aucun bateau pour l’instant."
      />
    </TestProvider>
  );
}

test("a column says how it is sorted, and sorts by the keyboard", async () => {
  await render(<Fleet rows={[estran]} />);
  const head = page.getByRole("columnheader", { name: "Bateau" });
  await expect.element(head).toHaveAttribute("aria-sort", "none");
  page.getByRole("button", { name: "Bateau" }).element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(head).toHaveAttribute("aria-sort", "ascending");
  await userEvent.keyboard("{Enter}");
  await expect.element(head).toHaveAttribute("aria-sort", "descending");
});

test("the whole row leads to its page, by one stop of the keyboard", async () => {
  await render(<Fleet rows={[estran, kernevel]} />);
  window.location.hash = "";
  await page.getByRole("row", { name: /Kernevel/ }).click();
  expect(window.location.hash).toBe("#boat-2");
  expect(page.getByRole("link").elements()).toHaveLength(2);
});

test("a value that changes under the reader's eyes flashes for 1.2 s, in place", async () => {
  const screen = await render(<Fleet rows={[estran, kernevel]} />);
  const cell = () => page.getByRole("cell").nth(1).element();
  expect(cell().hasAttribute("data-flash")).toBe(false);
  await screen.rerender(<Fleet rows={[{ ...estran, status: "En mer" }, kernevel]} />);
  await vi.waitFor(() => expect(cell().hasAttribute("data-flash")).toBe(true));
  await vi.waitFor(() => expect(cell().hasAttribute("data-flash")).toBe(false), { timeout: 2_000 });
});

test("a row that leaves the filter in force stays, greyed", async () => {
  await render(<Fleet rows={[estran, kernevel]} greyed="2" />);
  const row = page.getByRole("row").nth(2).element();
  expect(row.hasAttribute("data-greyed")).toBe(true);
});

test("the first answer is awaited behind grey rows, never a spinner", async () => {
  const screen = await render(<Fleet rows={undefined} />);
  await expect.element(page.getByRole("table", { name: "La flotte" })).toHaveAttribute("aria-busy", "true");
  await screen.rerender(<Fleet rows={[]} />);
  await expect.element(page.getByText("Aucun bateau pour l’instant.")).toBeVisible();
});

test("a narrow table gives up its least important column", async () => {
  await render(<Fleet rows={[estran]} />);
  await expect.element(page.getByRole("columnheader", { name: "Statut" })).toBeVisible();
  await expect.element(page.getByRole("columnheader", { name: "Port" })).not.toBeInTheDocument();
});
