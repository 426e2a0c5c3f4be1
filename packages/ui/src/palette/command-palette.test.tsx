import "../console.css";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { accessibilityFaults, TestProvider } from "../testing.tsx";
import { CommandPalette } from "./command-palette.tsx";
import type { PaletteItem, PaletteSearch } from "./palette-group.ts";

const fleet = ["Kernevel", "Kerouan", "Marie-Galante"];
const searchFleet: PaletteSearch = async (words) => {
  // The shorter the words, the later the answer: an answer out of date must never replace a newer one.
  await new Promise((resolve) => setTimeout(resolve, words.length < 3 ? 300 : 10));
  const items = fleet.filter((name) => name.toLowerCase().startsWith(words)).map((name) => ({ id: name, label: name }));
  return [{ label: "Bateaux", items }];
};

async function openPalette(onChoose: (item: PaletteItem) => void, search = searchFleet) {
  await render(
    <TestProvider>
      <main>
        <h1>Port</h1>
        <CommandPalette label="Rechercher un bateau…" search={search} onChoose={onChoose} />
      </main>
    </TestProvider>,
  );
  await userEvent.keyboard("{Control>}k{/Control}");
  await expect.element(page.getByRole("combobox")).toHaveFocus();
}

test("Ctrl K opens the palette; arrows and Enter choose", async () => {
  const choose = vi.fn();
  await openPalette(choose);
  await userEvent.keyboard("ker");
  await expect.element(page.getByRole("option", { name: "Kernevel" })).toHaveAttribute("aria-selected", "true");
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(choose).toHaveBeenCalledWith(expect.objectContaining({ label: "Kerouan" }));
  await expect.element(page.getByRole("combobox")).not.toBeInTheDocument();
});

test("no result names the words that found nothing", async () => {
  await openPalette(() => undefined);
  await userEvent.keyboard("vapeur");
  await expect.element(page.getByText("Aucun résultat pour « vapeur ».")).toBeVisible();
});

test("a search that fails says so and keeps the field", async () => {
  await openPalette(
    () => undefined,
    () => Promise.reject(new Error("offline")),
  );
  await expect.element(page.getByText("La recherche n’a pas abouti. Réessayez dans un instant.")).toBeVisible();
});
