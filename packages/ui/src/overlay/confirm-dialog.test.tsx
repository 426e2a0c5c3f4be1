import "../console.css";
import { Button } from "@mantine/core";
import { useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { accessibilityFaults, TestProvider } from "../testing.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";

function Quay() {
  const [opened, setOpened] = useState(false);
  const [withdrawn, setWithdrawn] = useState(false);
  return (
    <TestProvider>
      <main>
        <h1>Quai</h1>
        <Button onClick={() => setOpened(true)}>Retirer…</Button>
        {withdrawn && <p>Retiré</p>}
      </main>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title="Retirer le devis D-2026-0352 ?"
        consequences={{ list: [{ title: "La notification est barrée" }, { title: "Aucun e-mail ne part" }] }}
        keepLabel="Garder le devis"
        confirmLabel="Retirer le devis"
        onConfirm={() => {
          setWithdrawn(true);
          setOpened(false);
        }}
        destructive
      />
    </TestProvider>
  );
}

test("a confirmation names its object, says what the client will see, and only its last button is red", async () => {
  await render(<Quay />);
  await page.getByRole("button", { name: "Retirer…" }).click();
  const dialog = page.getByRole("dialog", { name: "Retirer le devis D-2026-0352 ?" });
  await expect.element(dialog).toBeVisible();
  await expect
    .element(dialog.getByRole("list", { name: "Ce que verra le client" }).getByText("La notification est barrée"))
    .toBeVisible();
  const colours = dialog
    .getByRole("button")
    .elements()
    .map((button) => getComputedStyle(button).backgroundColor);
  expect(colours).toEqual(["rgb(255, 255, 255)", "rgb(180, 42, 37)"]);
  expect(await accessibilityFaults()).toEqual([]);
});

test("the safe button has the focus, and leaving gives it back to where it came from", async () => {
  await render(<Quay />);
  await page.getByRole("button", { name: "Retirer…" }).click();
  await expect.element(page.getByRole("button", { name: "Garder le devis" })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("button", { name: "Retirer…" })).toHaveFocus();
  await expect.element(page.getByText("Retiré", { exact: true })).not.toBeInTheDocument();
});

function Asked() {
  const [asked, setAsked] = useState<{ opened: boolean }>();
  const [isBusy, setBusy] = useState(false);
  return (
    <TestProvider>
      <main>
        <h1>Quai</h1>
        <Button onClick={() => setAsked({ opened: true })}>Retirer…</Button>
      </main>
      {asked && (
        <ConfirmDialog
          opened={asked.opened}
          onClose={() => setAsked({ opened: false })}
          title="Retirer le devis D-2026-0352 ?"
          keepLabel="Garder le devis"
          confirmLabel="Retirer le devis"
          busy={isBusy}
          onConfirm={() => setBusy(true)}
        />
      )}
    </TestProvider>
  );
}

test("one that comes to be only when it is asked for gives the focus back, too", async () => {
  await render(<Asked />);
  await page.getByRole("button", { name: "Retirer…" }).click();
  await expect.element(page.getByRole("button", { name: "Garder le devis" })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("button", { name: "Retirer…" })).toHaveFocus();
});

test("while it works, the keyboard does not go beneath it", async () => {
  await render(<Asked />);
  await page.getByRole("button", { name: "Retirer…" }).click();
  await page.getByRole("button", { name: "Retirer le devis" }).click();
  await expect.element(page.getByRole("button", { name: "Retirer le devis" })).toBeDisabled();
  await userEvent.keyboard("{Tab}");
  await expect.element(page.getByRole("button", { name: "Garder le devis" })).toHaveFocus();
});
