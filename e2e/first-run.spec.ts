import { expect, test } from "@playwright/test";
import { House } from "./house/house.ts";
import { prepareHouse } from "./house/prepare-house.ts";

test("an empty house asks for the code of its log, founds one organisation, and closes that door for ever (L-19)", async ({
  browser,
}) => {
  test.slow();
  const place = await prepareHouse();
  const house = new House(place.directory, place.port, { DEMO: "off" });
  try {
    await house.start();
    const context = await browser.newContext({ baseURL: house.address, locale: "fr-FR" });
    const page = await context.newPage();
    await page.goto("/console/");
    await expect(page.getByRole("heading", { name: "Code d’installation" })).toBeVisible();

    await page.getByLabel("Code", { exact: true }).fill(codeIn(house.printed));
    await page.getByRole("button", { name: "Continuer" }).click();

    await page.getByLabel("Raison sociale").fill("Atelier des Compétences");
    await page.getByLabel("SIRET").fill("123 456 789 00012");
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect(page.getByLabel("SIRET")).toHaveAttribute("aria-invalid", "true");
    await page.getByLabel("SIRET").fill("732 829 320 00074");
    await page.getByRole("button", { name: "Continuer" }).click();

    await page.getByLabel("Nom du centre").fill("Nantes");
    await page.getByRole("button", { name: "Continuer" }).click();

    await page.getByLabel("Prénom").fill("Aïcha");
    await page.getByLabel("Nom", { exact: true }).fill("Morel");
    await page.getByLabel("Adresse e-mail").fill("aicha@atelier.example");
    await page.getByLabel("Mot de passe", { exact: true }).fill("quatre saumons remontent");
    await page.getByRole("button", { name: "Ouvrir la console" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Sessions" })).toBeVisible();

    const later = await (await browser.newContext({ baseURL: house.address, locale: "fr-FR" })).newPage();
    await later.goto("/console/set-up");
    await expect(later.getByRole("heading", { name: "Code d’installation" })).toHaveCount(0);
    await expect(later.getByRole("heading", { level: 1 })).toContainText("introuvable");
    await later.goto("/console/");
    await expect(later.getByRole("button", { name: "Se connecter" })).toBeVisible();
  } finally {
    await house.stop();
    await place.forget();
  }
});

const codeIn = (printed: string): string => /asks for this code: ([\w-]+)/.exec(printed)![1]!;
