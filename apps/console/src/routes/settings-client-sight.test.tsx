import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openConsole } from "#testing/open-console.tsx";
import { settlingHouse } from "#testing/settings.ts";

const form = () => page.getByRole("region", { name: "Ce que voient vos clients" });
const save = () => form().getByRole("button", { name: "Enregistrer" });

test("an administrator chooses what clients see of a deleted session and hear of a removed learner (R-021, R-042)", async () => {
  const { answers, asked } = settlingHouse({});
  await openConsole("/settings/extranet", answers);
  await expect.element(form().getByRole("radio", { name: /la voit encore/ })).toBeChecked();
  await expect.element(save()).toBeDisabled();

  await form().getByRole("radio", { name: "ne la voit plus" }).click();
  await form()
    .getByRole("switch", { name: /Prévenir le client/ })
    .click();
  await save().click();

  await expect.element(form().getByText("Les réglages sont enregistrés.")).toBeVisible();
  expect(asked.extranet).toEqual([
    { deletedSessionDisplay: "HIDDEN", notifyLearnerRemoval: false, autoPublishSessions: false, trashDays: 365 },
  ]);
  expect(await accessibilityFaults(form().element() as HTMLElement)).toEqual([]);
});

test("a number of days that the trash cannot keep is said before anything is asked", async () => {
  const { answers, asked } = settlingHouse({});
  await openConsole("/settings/extranet", answers);
  const days = form().getByRole("textbox", { name: /Conservation dans la corbeille/ });
  await userEvent.fill(days, "7");
  await save().click();
  await expect.element(form().getByText(/de 30 à 3650/)).toBeVisible();
  expect(asked.extranet).toEqual([]);
});

test("settings that somebody else saved meanwhile are not overwritten unseen", async () => {
  const { answers, asked, extranet } = settlingHouse({});
  await openConsole("/settings/extranet", answers);
  await form()
    .getByRole("switch", { name: /première inscription/ })
    .click();
  Object.assign(extranet, { deletedSessionDisplay: "HIDDEN", version: 2 });
  await save().click();

  await expect.element(form().getByText(/Quelqu’un a enregistré une autre version/)).toBeVisible();
  await form().getByRole("button", { name: "Reprendre la version enregistrée" }).click();
  await expect.element(form().getByRole("radio", { name: "ne la voit plus" })).toBeChecked();
  expect(asked.extranet).toHaveLength(1);
});
