import "../console.css";
import { useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TestProvider } from "../testing.tsx";
import { useDebouncedSearch } from "./use-debounced-search.ts";

function Boats({ searched }: { searched: string[] }) {
  const [search, setSearch] = useState("");
  const [typed, setTyped] = useDebouncedSearch(search, (words) => {
    searched.push(words);
    setSearch(words);
  });
  return (
    <>
      <input aria-label="Bateau" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      <button type="button" onClick={() => setSearch("")}>
        Effacer
      </button>
    </>
  );
}

test("what is searched follows the fingers, keeps the space they have just typed, and is wiped by another hand only", async () => {
  const searched: string[] = [];
  await render(
    <TestProvider>
      <Boats searched={searched} />
    </TestProvider>,
  );
  const field = page.getByLabelText("Bateau");
  await field.click();
  await userEvent.keyboard("Belle ");
  await expect.poll(() => searched).toEqual(["Belle"]);
  await userEvent.keyboard("Étoile");
  await expect.element(field).toHaveValue("Belle Étoile");
  await expect.poll(() => searched).toEqual(["Belle", "Belle Étoile"]);

  await page.getByRole("button", { name: "Effacer" }).click();
  await expect.element(field).toHaveValue("");
});
