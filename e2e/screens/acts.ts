import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { called, written, type Learner } from "../people/planned.ts";
import type { Stage } from "../people/stage.ts";

/** The client's own screens, inside a dialog that says what the client will see. */
export function clientSight(dialog: Locator): FrameLocator {
  return dialog.frameLocator("iframe");
}

/** The dialog first shows what is seen after the act; its switch goes back to before. */
export async function lookBefore(dialog: Locator): Promise<void> {
  await dialog.getByText("Avant", { exact: true }).click();
}

/** Opens the five statuses of the company and takes one. */
export async function chooseStatus(page: Page, stage: Stage, status: string): Promise<void> {
  await statusOf(page, stage).click();
  await page.getByRole("menuitemradio", { name: status, exact: true }).click();
}

/** The button that says the status of the company, in the list of the session's clients. */
export function statusOf(page: Page, { company }: Stage): Locator {
  return page.getByRole("button", { name: `Statut d’inscription de ${company.name}` });
}

export function statusDialog(page: Page, { company }: Stage): Locator {
  return page.getByRole("dialog", { name: `Passer ${company.name} à` });
}

export function deletionDialog(page: Page, stage: Stage): Locator {
  return page.getByRole("dialog", { name: new RegExp(`Supprimer «.${stage.title}`) });
}

/** The row of an enrolment in the console. */
export function enrolmentRow(page: Page, learner: Learner): Locator {
  return page.getByRole("row").filter({ hasText: written(learner) });
}

export async function askRemoval(page: Page, learner: Learner): Promise<Locator> {
  await page.getByRole("button", { name: `Retirer ${called(learner)} de la session` }).click();
  return page.getByRole("dialog", { name: `Retirer ${called(learner)} de la session ?` });
}

/** Without looking first. */
export async function removeLearner(page: Page, learner: Learner): Promise<void> {
  const dialog = await askRemoval(page, learner);
  await dialog.getByRole("button", { name: "Retirer l’apprenant" }).click();
  await expect(enrolmentRow(page, learner).getByText(/^Retiré le/)).toBeVisible();
}

/** One of the two ways back of who was removed: the same row, or another beside it. */
export async function bringBack(page: Page, learner: Learner, way: string): Promise<void> {
  await page.getByRole("button", { name: `Faire revenir ${called(learner)}` }).click();
  await page.getByRole("menuitem", { name: way }).click();
}

/** The way back of what was just done, above what it was done to. */
export function undo(page: Page): Locator {
  return page.getByRole("main").getByRole("button", { name: "Annuler", exact: true });
}

/** Takes something out of the trash. */
export async function restoreFromTrash(page: Page, title: string): Promise<void> {
  await page.goto("/console/trash");
  await page.getByRole("searchbox", { name: "Rechercher dans la corbeille" }).fill(title);
  await page.getByRole("button", { name: `Restaurer ${title}` }).click();
  await expect(page.getByRole("main").getByText(`${title} : restauré, comme avant.`)).toBeVisible();
}
