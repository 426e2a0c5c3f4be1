import "../console.css";
import { Button } from "@mantine/core";
import { useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TestProvider } from "../testing.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { SideDrawer } from "./side-drawer.tsx";

function Harbour() {
  const [isOpened, setOpened] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [isMooring, setMooring] = useState(false);
  return (
    <TestProvider>
      <Button onClick={() => setOpened(true)}>Modifier le quai</Button>
      <SideDrawer opened={isOpened} onClose={() => setOpened(false)} title="Quai">
        <Button onClick={() => setAsking(true)}>Fermer le quai</Button>
        <Button loading={isMooring} onClick={() => setMooring(true)}>
          Amarrer
        </Button>
        <ConfirmDialog
          opened={isAsking}
          onClose={() => setAsking(false)}
          title="Fermer le quai aux bateaux ?"
          keepLabel="Le garder ouvert"
          confirmLabel="Le fermer"
          onConfirm={() => setAsking(false)}
        />
      </SideDrawer>
    </TestProvider>
  );
}

test("Escape closes what stands on top, then what was beneath it, and the keyboard is back where it began", async () => {
  await render(<Harbour />);
  await page.getByRole("button", { name: "Modifier le quai" }).click();
  await page.getByRole("button", { name: "Fermer le quai" }).click();
  await expect.element(page.getByRole("dialog", { name: "Fermer le quai aux bateaux ?" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Le garder ouvert" })).toHaveFocus();

  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog", { name: "Fermer le quai aux bateaux ?" })).not.toBeInTheDocument();
  await expect.element(page.getByRole("dialog", { name: "Quai" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Fermer le quai" })).toHaveFocus();

  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog", { name: "Quai" })).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Modifier le quai" })).toHaveFocus();
});

test("while a button of a drawer works, the keyboard does not go beneath the drawer", async () => {
  await render(<Harbour />);
  await page.getByRole("button", { name: "Modifier le quai" }).click();
  await page.getByRole("button", { name: "Amarrer" }).click();
  await expect.element(page.getByRole("button", { name: "Amarrer" })).toBeDisabled();
  await userEvent.keyboard("{Tab}");
  await expect.element(page.getByRole("button", { name: "Fermer", exact: true })).toHaveFocus();
});
