import "../console.css";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { accessibilityFaults, TestProvider } from "../testing.tsx";
import { CopyField } from "./copy-field.tsx";

test("a value to be taken elsewhere is chosen whole, and copied by its button", async () => {
  await render(
    <TestProvider>
      <main>
        <h1>Quai</h1>
        <CopyField label="Adresse du quai" value="https://port.example/quai/12" />
      </main>
    </TestProvider>,
  );
  const field = page.getByLabelText("Adresse du quai");
  await expect.element(field).toHaveFocus();
  const input = field.element() as HTMLInputElement;
  expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).toBe("https://port.example/quai/12");

  await page.getByRole("button", { name: "Copier" }).click();
  await expect.element(page.getByRole("button", { name: "Copié" })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});
