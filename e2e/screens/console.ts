import { expect, type Locator, type Page } from "@playwright/test";
import { accounts, password, type Name } from "../people/accounts.ts";
import type { Stage } from "../people/stage.ts";
import type { Paper } from "../papers/pdf.ts";

export async function signIn(page: Page, name: Name): Promise<void> {
  await page.getByLabel("Adresse e-mail").fill(accounts[name].email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
}

export async function openTab(
  page: Page,
  stage: Stage,
  tab: "" | "/configuration" | "/clients" | "/learners" | "/documents" | "/extranet" | "/history",
): Promise<void> {
  await page.goto(`/console/sessions/${stage.sessionId}${tab}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(stage.title);
}

/** The one session that a search has left in the list. */
export async function onlyFound(page: Page, stage: Stage): Promise<Locator> {
  const rows = page.getByRole("table", { name: "Sessions", exact: true }).getByRole("row");
  await expect(rows).toHaveCount(2);
  return rows.filter({ hasText: stage.reference }).getByRole("link");
}

/** The links of the session's page: what shows, and what the keyboard steps through. */
export function tab(page: Page, name: string): Locator {
  return page.getByRole("navigation", { name: "Parties de la session" }).getByRole("link", { name });
}

/** Lets files fall on the zone, as a hand does: nothing of the file field is used. */
export async function drop(page: Page, papers: { fileName: string; bytes: Buffer }[]): Promise<void> {
  const files = papers.map(({ fileName, bytes }) => ({ fileName, base64: bytes.toString("base64") }));
  const dataTransfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { fileName, base64 } of files) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0)!);
      transfer.items.add(new File([bytes], fileName, { type: "application/pdf" }));
    }
    return transfer;
  }, files);
  await page.locator("label").filter({ hasText: "Déposez des PDF ici" }).dispatchEvent("drop", { dataTransfer });
}

/** The line of a file on its way. */
export function pending(page: Page, fileName: string): Locator {
  return page.getByRole("list", { name: "Documents à ajouter" }).getByRole("listitem").filter({ hasText: fileName });
}

/** Says what a dropped file is, and adds it. */
export async function describe(page: Page, paper: Paper, kind: string): Promise<void> {
  const line = pending(page, paper.fileName);
  await expect(line.getByText("Fichier reçu")).toBeVisible();
  const type = line.getByRole("combobox", { name: "Type" });
  // The list of types may still be moving to its place under the pointer.
  await expect(async () => {
    await type.click();
    await page.getByRole("option", { name: kind, exact: true }).click();
    await expect(type).toHaveValue(kind, { timeout: 1_000 });
  }).toPass();
  await line.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect(row(page, paper)).toBeVisible();
}

/** The row of a document, in the list of the session or in «Documents envoyés». */
export function row(page: Page, paper: { title: string }): Locator {
  return page.getByRole("row").filter({ hasText: paper.title });
}

export function publishIcon(page: Page, paper: Paper): Locator {
  return row(page, paper).getByRole("button", { name: "Espace entreprise" });
}

export function withdrawDialog(page: Page, paper: Paper): Locator {
  return page.getByRole("dialog", { name: new RegExp(`Retirer «.${paper.title}`) });
}
